import type { AccessToken, TokenRequest } from './access-token.ts'
import { isOAuthError } from '../oauth-error.ts'
import type { Provider } from '../provider/provider.ts'
import { renewGrant, type Wanted } from './renewal.ts'
import type { Settings } from '../settings/settings.ts'
import { sharedWork, unlessAborted } from './shared-work.ts'
import type { Grant } from '../stores/store.ts'
import { renewalDue, stillValid } from './token-times.ts'

/** After a temporary failure, a token that is still valid is used this long, in milliseconds, before the next attempt. */
const pauseAfterFailure = 5_000

/** Keeps grants fresh. All callers of a process share one renewal per grant. */
export interface Freshener {
  /**
   * A grant whose access token can be used: `grant` itself, or its renewed successor.
   * @throws OAuthError `grant_gone`, `refresh_unavailable`, `client_refused`
   */
  fresh: (grant: Grant, request?: TokenRequest) => Promise<Grant>
  /** The `accessToken` function of a grant. It remembers the newest one. */
  accessToken: (grant: Grant) => AccessToken
}

export function createFreshener(settings: Settings, provider: Provider): Freshener {
  const { platform, store, refreshEarlySeconds } = settings
  const pausedUntil = new Map<string, number>()
  const renewals = sharedWork<string, Grant>()
  const renewOnce = (wanted: Wanted) => renewals.join(wanted.known.id, () => renew(wanted))

  async function renew(wanted: Wanted): Promise<Grant> {
    const { id } = wanted.known
    const grant = await renewGrant(settings, provider, wanted).catch((error: unknown) =>
      successor(wanted.known, error),
    )
    const now = platform.now()
    for (const [other, until] of pausedUntil) if (until <= now) pausedUntil.delete(other)
    if (renewalDue(grant, now, refreshEarlySeconds)) pausedUntil.set(id, now + pauseAfterFailure)
    return grant
  }

  /** The grant that took the place of a connection's, because its owner connected again meanwhile. */
  async function successor({ id, client, owner }: Grant, error: unknown): Promise<Grant> {
    if (owner === undefined || !isOAuthError(error, 'grant_gone')) throw error
    const found = await store.findConnection(client, owner)
    if (!found || found.id === id || found.ended || !stillValid(found, platform.now())) throw error
    return found
  }

  async function fresh(known: Grant, { refusedToken: refused, signal }: TokenRequest = {}): Promise<Grant> {
    signal?.throwIfAborted()
    const now = platform.now()
    if (!known.ended && known.accessToken !== refused && stillValid(known, now)) {
      const paused = (pausedUntil.get(known.id) ?? 0) > now
      if (paused || !renewalDue(known, now, refreshEarlySeconds)) return known
    }
    const renewed = await unlessAborted(renewOnce({ known, refused }), signal)
    // A renewal that was already in progress may have returned the very token that was refused.
    return renewed.accessToken === refused
      ? unlessAborted(renewOnce({ known: renewed, refused }), signal)
      : renewed
  }

  return {
    fresh,
    accessToken(grant) {
      let known = grant
      return async (request) => {
        known = await fresh(known, request)
        return known.accessToken
      }
    },
  }
}
