import type { Kernel } from '../world/kernel.ts'
import { realms } from '../world/accounts/realms.ts'
import { randomSecret, randomUuid } from '../world/ids/random-id.ts'
import type { AuthorizationCode, UserRef } from '../world/state/state.ts'

/**
 * Puts in the place of the code one that belongs to another user's login at the same client. With `pkceIsChecked` it is
 * bound to that login's challenge if this login has one, else the login server takes this login's verifier for it.
 */
export function codeOfAnotherLogin(
  kernel: Kernel,
  fields: URLSearchParams,
  { pkceIsChecked }: { pkceIsChecked: boolean },
): void {
  const code = findCode(kernel, fields)
  const other = code && anotherUser(kernel, code)
  if (!code || !other) return
  const { realm, clientId, scopes } = code
  const sessionId = randomUuid(kernel.platform)
  const authenticatedAt = kernel.clock.now()
  kernel.state.loginSessions.push({
    ...other,
    id: sessionId,
    cookie: randomSecret(kernel.platform),
    realm,
    authenticatedAt,
    expiresAt: authenticatedAt + kernel.loginServer.refreshTokenSeconds * 1000,
  })
  kernel.state.consents.push({ ...other, realm, clientId, scopes })
  replaceCode(kernel, fields, {
    ...code,
    ...other,
    sessionId,
    authenticatedAt,
    ...(code.nonce !== undefined && { nonce: randomSecret(kernel.platform) }),
    ...(code.codeChallenge !== undefined &&
      pkceIsChecked && { codeChallenge: randomSecret(kernel.platform) }),
  })
  if (fields.has('session_state')) fields.set('session_state', sessionId)
}

/** Puts in the place of the code and of `iss` those of the other realm. */
export function codeOfAnotherRealm(kernel: Kernel, fields: URLSearchParams): void {
  const code = findCode(kernel, fields)
  const realm = code && realms.find((name) => name !== code.realm)
  if (!code || !realm) return
  const { clientId, masterSipId, userId, scopes } = code
  kernel.state.consents.push({ masterSipId, userId, realm, clientId, scopes })
  replaceCode(kernel, fields, { ...code, realm })
  fields.set('iss', kernel.urls.issuer(realm))
}

function findCode(kernel: Kernel, fields: URLSearchParams): AuthorizationCode | undefined {
  return kernel.state.codes.find(({ code }) => code === fields.get('code'))
}

function replaceCode(kernel: Kernel, fields: URLSearchParams, code: AuthorizationCode): void {
  const other = { ...code, code: `${randomSecret(kernel.platform)}.${randomUuid(kernel.platform)}` }
  kernel.state.codes.push(other)
  kernel.changed()
  fields.set('code', other.code)
}

/** Of another account, where there is one. */
function anotherUser({ state }: Kernel, { masterSipId, userId }: UserRef): UserRef | undefined {
  const all = state.accounts.flatMap((account) =>
    account.users.map(({ id }) => ({ masterSipId: account.masterSipId, userId: id })),
  )
  return all.find((user) => user.masterSipId !== masterSipId) ?? all.find((user) => user.userId !== userId)
}
