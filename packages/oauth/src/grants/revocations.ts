import { withDeadline } from '../provider/deadline.ts'
import { limitedFetch } from '../provider/limited-fetch.ts'
import type { Provider } from '../provider/provider.ts'
import { networkReason } from '../provider/provider-failure.ts'
import type { Settings } from '../settings/settings.ts'
import type { Grant } from '../stores/store.ts'

type Revocable = Pick<Grant, 'id' | 'accessToken' | 'refreshToken'>

/** Ends grants at the login server, in the background if it does not answer at once. */
export interface Revocations {
  /**
   * Starts the revocation. `firstAttempt` resolves after the first attempt, whether or not it succeeded.
   * @param logoutOnly never revoke the token itself: Keycloak's `/revoke` ends all of the user's grants to this client
   */
  revoke: (grant: Revocable, options?: { logoutOnly?: boolean }) => { firstAttempt: Promise<void> }
  /** Cancels waiting retries and lets running requests finish. */
  close: () => Promise<void>
}

/** Pauses between attempts, in milliseconds: about two minutes in total. */
const pauses = [1_000, 4_000, 15_000, 30_000, 60_000]
const most = 1000

export function createRevocations(settings: Settings, provider: Provider): Revocations {
  const { platform, log } = settings
  const running = new Set<Promise<void>>()
  const closing = new AbortController()

  async function run(grant: Revocable, logoutOnly: boolean, attempted: () => void): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const failure = await attemptRevocation(settings, provider, grant, logoutOnly)
      attempted()
      if (failure === undefined) return log({ event: 'grant.revoked', grant: grant.id, attempts: attempt })
      const pause = pauses[attempt - 1]
      if (failure.final || pause === undefined || closing.signal.aborted) {
        return log({
          event: 'grant.revocation_failed',
          grant: grant.id,
          attempts: attempt,
          reason: failure.reason,
        })
      }
      await platform.sleep(pause, closing.signal).catch(() => {})
    }
  }

  return {
    revoke(grant, { logoutOnly = false } = {}) {
      if (running.size >= most) {
        log({
          event: 'grant.revocation_failed',
          grant: grant.id,
          attempts: 0,
          reason: 'too many revocations are waiting',
        })
        return { firstAttempt: Promise.resolve() }
      }
      let attempted = () => {}
      const firstAttempt = new Promise<void>((resolve) => (attempted = resolve))
      const task: Promise<void> = run(grant, logoutOnly, attempted).finally(() => running.delete(task))
      running.add(task)
      return { firstAttempt }
    },
    async close() {
      closing.abort()
      await Promise.all(running)
    },
  }
}

/**
 * Keycloak's logout with a refresh token ends the user's whole login there, so that the next login asks for the password.
 * If the login server refuses that or has no such endpoint, the token itself is revoked (RFC 7009), unless `logoutOnly`.
 */
async function attemptRevocation(
  settings: Settings,
  provider: Provider,
  grant: Revocable,
  logoutOnly: boolean,
): Promise<{ final: boolean; reason: string } | undefined> {
  try {
    const { end_session_endpoint: logout, revocation_endpoint: revoke } = await provider.metadata()
    const { accessToken, refreshToken } = grant
    if (refreshToken !== undefined && logout !== undefined) {
      const status = await post(settings, logout, { refresh_token: refreshToken })
      if (status === 204) return undefined
      if (status >= 500 || status === 429) return { final: false, reason: `logout status ${status}` }
      if (logoutOnly) return { final: true, reason: `logout status ${status}` }
    }
    if (logoutOnly) return { final: true, reason: 'the token alone cannot be revoked' }
    if (revoke === undefined) return { final: true, reason: 'no revocation endpoint' }
    const hint = refreshToken === undefined ? 'access_token' : 'refresh_token'
    const status = await post(settings, revoke, { token: refreshToken ?? accessToken, token_type_hint: hint })
    if (status === 200 || status === 204) return undefined
    return { final: status < 500 && status !== 429, reason: `revoke status ${status}` }
  } catch (thrown) {
    return { final: false, reason: networkReason(thrown) }
  }
}

async function post(settings: Settings, url: string, fields: Record<string, string>): Promise<number> {
  const { platform, requestTimeout, clientId, clientSecret } = settings
  const answer = await withDeadline(platform, requestTimeout, (signal) => {
    const body = new URLSearchParams({ client_id: clientId, client_secret: clientSecret, ...fields })
    return limitedFetch(
      platform,
      new Request(url, { method: 'POST', body, redirect: 'manual', signal }),
      64 * 1024,
    )
  })
  return answer.status
}
