import type { Provider } from '../provider/provider.ts'
import { renewGrant, type Wanted } from './renewal.ts'
import type { Settings } from '../settings/settings.ts'
import { singleFlight } from './single-flight.ts'
import type { Grant } from '../stores/store.ts'
import { renewalDue, stillValid } from './token-times.ts'

export type AccessToken = (request?: { refusedToken?: string; signal?: AbortSignal }) => Promise<string>

/** After a temporary failure, a token that is still valid is used this long, in milliseconds, before the next attempt. */
const pauseAfterFailure = 5_000

/** Creates the `accessToken` function of a grant. All functions of a process share one renewal per grant. */
export function accessTokens(settings: Settings, provider: Provider): (grant: Grant) => AccessToken {
  const { platform, refreshEarlySeconds } = settings
  const pausedUntil = new Map<string, number>()
  const renewOnce = singleFlight<string, Wanted, Grant>(async (id, wanted) => {
    const grant = await renewGrant(settings, provider, wanted)
    const now = platform.now()
    for (const [other, until] of pausedUntil) if (until <= now) pausedUntil.delete(other)
    if (renewalDue(grant, now, refreshEarlySeconds)) pausedUntil.set(id, now + pauseAfterFailure)
    return grant
  })

  return (grant) => {
    let known = grant
    return async ({ refusedToken: refused, signal } = {}) => {
      signal?.throwIfAborted()
      const now = platform.now()
      if (known.accessToken !== refused && stillValid(known, now)) {
        const paused = (pausedUntil.get(known.id) ?? 0) > now
        if (paused || !renewalDue(known, now, refreshEarlySeconds)) return known.accessToken
      }
      known = await unlessAborted(renewOnce(known.id, { known, refused }), signal)
      // A renewal that was already in progress may have returned the very token that was refused.
      if (known.accessToken === refused) {
        known = await unlessAborted(renewOnce(known.id, { known, refused }), signal)
      }
      return known.accessToken
    }
  }
}

/** Lets this caller stop waiting. The renewal continues for the others. */
function unlessAborted<Value>(work: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (!signal) return work
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason as Error)
    if (signal.aborted) return stop()
    signal.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}
