import type { Kernel } from '../kernel.ts'
import type {
  ClientState,
  Consent,
  GrantState,
  LoginSession,
  Realm,
  UserRef,
  UserState,
} from '../state/state.ts'
import { randomSecret } from '../ids/random-id.ts'

export type EndReason = NonNullable<GrantState['ended']>

/** Ends one grant: its refresh token and its access tokens stop working at once. False when it is unknown or has ended before. */
export function endGrant(kernel: Kernel, grantId: string, reason: EndReason): boolean {
  const grant = kernel.state.grants.find(({ id }) => id === grantId)
  if (!grant || grant.ended) return false
  grant.ended = reason
  kernel.changed()
  return true
}

/**
 * Withdraws a user's consent for a client: the consent is forgotten and every grant of that client for that user ends.
 * False when there was neither.
 */
export function withdrawConsent(
  kernel: Kernel,
  consent: UserRef & { realm: Realm; clientId: string },
): boolean {
  const { state } = kernel
  const remaining = state.consents.filter((other) => !concerns(other, consent))
  const grants = state.grants.filter((grant) => !grant.ended && concerns(grant, consent))
  if (remaining.length === state.consents.length && grants.length === 0) return false
  state.consents = remaining
  state.codes = state.codes.filter((code) => code.usedByGrant !== undefined || !concerns(code, consent))
  for (const grant of grants) grant.ended = 'consent withdrawn'
  kernel.changed()
  return true
}

/** Logs a browser out of the login server: its session and all grants given in it end. False when there is no such session. */
export function endSession(kernel: Kernel, sessionId: string): boolean {
  const { state } = kernel
  if (!state.loginSessions.some(({ id }) => id === sessionId)) return false
  state.loginSessions = state.loginSessions.filter(({ id }) => id !== sessionId)
  for (const grant of state.grants) if (grant.sessionId === sessionId) grant.ended ??= 'logout'
  kernel.changed()
  return true
}

/** A session that its cookie no longer opens: another user logged in with that browser. Its grants live on. */
export function detachFromBrowser(kernel: Kernel, session: LoginSession): void {
  session.cookie = randomSecret(kernel.platform)
  kernel.changed()
}

export function activeSession(kernel: Kernel, sessionId: string): LoginSession | undefined {
  return kernel.state.loginSessions.find(
    ({ id, expiresAt }) => id === sessionId && expiresAt > kernel.clock.now(),
  )
}

export function findClient(kernel: Kernel, realm: Realm, clientId: string): ClientState | undefined {
  return kernel.state.clients.find((client) => client.realm === realm && client.clientId === clientId)
}

export function findUser(kernel: Kernel, { masterSipId, userId }: UserRef): UserState | undefined {
  return kernel.state.accounts
    .find((account) => account.masterSipId === masterSipId)
    ?.users.find((user) => user.id === userId)
}

/** Clients of sipgate itself, which may take passwords, ask for no consent. */
export function needsConsent(client: ClientState): boolean {
  return client.consentRequired ?? !client.directAccessGrants
}

export function findConsent(
  kernel: Kernel,
  wanted: UserRef & { realm: Realm; clientId: string },
): Consent | undefined {
  return kernel.state.consents.find((consent) => concerns(consent, wanted))
}

type Concern = UserRef & { realm: Realm; clientId: string }

function concerns(one: Concern, other: Concern): boolean {
  return (
    one.realm === other.realm &&
    one.clientId === other.clientId &&
    one.masterSipId === other.masterSipId &&
    one.userId === other.userId
  )
}
