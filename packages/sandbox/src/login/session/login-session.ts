import type { Kernel } from '../../world/kernel.ts'
import type { LoginSession, Realm, UserRef, UserState } from '../../world/state/state.ts'
import type { Browser } from './browser.ts'
import { equalSecrets } from '../../world/accounts/equal-secrets.ts'
import { detachFromBrowser } from '../../world/accounts/granted-access.ts'
import { randomSecret, randomUuid } from '../../world/ids/random-id.ts'

/** The user with this name and password. User names are e-mail addresses at sipgate, so their case does not matter. */
export function checkPassword(
  kernel: Kernel,
  username: string,
  password: string,
): { masterSipId: string; user: UserState } | undefined {
  const name = username.trim().toLowerCase()
  for (const { masterSipId, users } of kernel.state.accounts) {
    const user = users.find((candidate) => candidate.username.toLowerCase() === name)
    if (user && equalSecrets(password, user.password)) return { masterSipId, user }
  }
  return undefined
}

/**
 * Logs a user in. The cookie is new each time, so that one planted before is worth nothing afterwards. The same user's
 * session goes on, with the grants that hang on it; another user's stays alive without this browser.
 */
export function logIn(
  kernel: Kernel,
  realm: Realm,
  browser: Browser,
  { masterSipId, userId }: UserRef,
): LoginSession {
  const { state, platform } = kernel
  const authenticatedAt = kernel.clock.now()
  const times = { authenticatedAt, expiresAt: authenticatedAt + sessionMilliseconds(kernel) }
  const before = browser.session
  if (before?.masterSipId === masterSipId && before.userId === userId) {
    Object.assign(before, times, { cookie: randomSecret(platform) })
    kernel.changed()
    return before
  }
  if (before) detachFromBrowser(kernel, before)
  const session: LoginSession = {
    id: randomUuid(platform),
    cookie: randomSecret(platform),
    realm,
    masterSipId,
    userId,
    ...times,
  }
  state.loginSessions = state.loginSessions.filter(({ expiresAt }) => expiresAt > authenticatedAt)
  state.loginSessions.push(session)
  kernel.changed()
  return session
}

/** A session lives as long as its refresh tokens: otherwise they could not live as long as sipgate documents. */
export function extendSession(kernel: Kernel, session: LoginSession): void {
  session.expiresAt = Math.max(session.expiresAt, kernel.clock.now() + sessionMilliseconds(kernel))
}

function sessionMilliseconds(kernel: Kernel): number {
  return Math.max(kernel.loginServer.refreshTokenSeconds, kernel.loginServer.accessTokenSeconds) * 1000
}
