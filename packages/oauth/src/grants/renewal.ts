import { isOAuthError, OAuthError } from '../oauth-error.ts'
import type { Provider, Tokens } from '../provider/provider.ts'
import type { ProviderFailure } from '../provider/provider-failure.ts'
import { noteNarrowing } from './narrowing.ts'
import { randomSecret } from '../secrets.ts'
import type { Settings } from '../settings/settings.ts'
import type { Grant, LeaseClaim } from '../stores/store.ts'
import { renewalDue, stillValid } from './token-times.ts'

/** A token that expires sooner than this, in milliseconds, is not used while another process renews it. */
const enoughLeft = 5_000
/** Waiting processes read the row again after an eighth of the time they have waited, in milliseconds within these bounds. */
const [shortestPause, longestPause] = [5, 60]

export interface Wanted {
  readonly known: Grant
  /** An access token that the API refused. */
  readonly refused: string | undefined
}

/**
 * Renews a grant, once among all processes that share a store, under a lease on its row that outlives the request. If another process
 * holds the lease, this one reads the row again until the other has written, or until the lease of a dead process ends.
 * @throws OAuthError `grant_gone`, `refresh_unavailable`, `client_refused`
 */
export async function renewGrant(
  settings: Settings,
  provider: Provider,
  { known, refused }: Wanted,
): Promise<Grant> {
  const { store, platform, leaseTimeout, requestTimeout } = settings
  const { id } = known
  const owner = randomSecret(platform)
  const began = platform.now()
  const patience = began + 2 * leaseTimeout + requestTimeout
  const enough = (grant: Grant) =>
    grant.accessToken !== refused && !renewalDue(grant, platform.now(), settings.refreshEarlySeconds)

  while (platform.now() < patience) {
    const seen = await store.findGrant(id)
    if (!seen || seen.ended) throw grantGone()
    if (enough(seen)) return seen
    if (seen.refreshToken === undefined && usable(settings, seen, refused)) return seen

    const now = platform.now()
    const leased = await store.leaseGrant(id, owner, now, now + leaseTimeout)
    if (!leased) throw grantGone()
    if (leased === 'busy') {
      if (usable(settings, seen, refused, enoughLeft)) return seen
      const pause = Math.min(Math.max((now - began) / 8, shortestPause), longestPause)
      await platform.sleep(pause * jitter(settings))
      continue
    }
    if (leased.ended || enough(leased)) {
      await store.releaseLease(id, owner)
      if (leased.ended) throw grantGone()
      return leased
    }
    const renewed = await renewLeased(
      settings,
      provider,
      leased,
      { id, owner, version: leased.version },
      refused,
    )
    if (renewed) return renewed
  }
  throw new OAuthError('refresh_unavailable', { about: 'another process holds the lease' })
}

/** Renews under the lease. Undefined when another process was faster, so that the row has to be read again. */
async function renewLeased(
  settings: Settings,
  provider: Provider,
  grant: Grant,
  claim: LeaseClaim,
  refused: string | undefined,
): Promise<Grant | undefined> {
  const { store, log, platform, listener } = settings
  const about = { user: grant.user.key, grant: grant.id }
  if (grant.refreshToken === undefined) return endForGood(settings, grant, claim, 'no refresh token')

  const result = await provider.refresh(grant.refreshToken).catch(async (error: unknown) => {
    await store.releaseLease(claim.id, claim.owner).catch(() => {})
    throw error
  })
  if (!result.ok) {
    const { kind, reason } = result.failure
    if (kind === 'refused') return endForGood(settings, grant, claim, reason)
    log({ event: 'token.renewal_failed', ...about, reason })
    await store.releaseLease(claim.id, claim.owner)
    if (usable(settings, grant, refused)) return grant
    throw failureError(result.failure)
  }
  const { tokens } = result
  if (
    grant.idTokenSub !== undefined &&
    tokens.idTokenSub !== undefined &&
    tokens.idTokenSub !== grant.idTokenSub
  ) {
    return endForGood(settings, grant, claim, 'the id token names another user')
  }
  const next = renewedGrant(grant, tokens)
  if (!(await written(settings, claim, next))) return undefined
  const validForSeconds = Math.round((next.expiresAt - platform.now()) / 1000)
  log({ event: 'token.renewed', ...about, validForSeconds })
  if (grant.owner !== undefined) listener.emit({ event: 'renewed', owner: grant.owner, user: grant.user })
  noteNarrowing(settings, next, grant.scopes)
  return { ...next, version: claim.version + 1 }
}

/**
 * The old refresh token may be dead by now, so the write is tried three times.
 * If it fails for good, the next renewal works only if the login server still accepts the old token; otherwise the user logs in again.
 */
async function written({ store, platform }: Settings, claim: LeaseClaim, next: Grant): Promise<boolean> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await store.renewGrant(claim, next)
    } catch (error) {
      if (attempt === 3 || !isOAuthError(error, 'store_unavailable')) throw error
      await platform.sleep(100 * attempt)
    }
  }
}

/**
 * Ends the grant if it is still the one that was refused: a slow process never ends what a faster one wrote. A connection's row stays,
 * so that its owner can be asked to reconnect.
 */
async function endForGood(
  settings: Settings,
  grant: Grant,
  claim: LeaseClaim,
  reason: string,
): Promise<undefined> {
  const { store, platform, log, listener } = settings
  const { user, owner } = grant
  const ended = await (owner === undefined
    ? store.endGrant(claim)
    : store.renewGrant(claim, endedGrant(grant, platform.now(), reason)))
  if (!ended) return undefined
  log({ event: 'grant.ended', user: user.key, grant: grant.id, reason })
  if (owner !== undefined) listener.emit({ event: 'ended', owner, user, reason })
  throw grantGone()
}

function endedGrant(grant: Grant, at: number, reason: string): Grant {
  const { refreshToken: _token, refreshExpiresAt: _expiry, ...kept } = grant
  return { ...kept, accessToken: '', ended: { at, reason } }
}

function renewedGrant(grant: Grant, { scopes, ...tokens }: Tokens): Grant {
  const { refreshToken, refreshExpiresAt, ...kept } = grant
  // If the answer has no refresh token, the old one stays valid (RFC 6749, section 6).
  const old = tokens.refreshToken === undefined && {
    ...(refreshToken !== undefined && { refreshToken }),
    ...(refreshExpiresAt !== undefined && { refreshExpiresAt }),
  }
  return { ...kept, ...tokens, ...old, scopes: scopes ?? grant.scopes }
}

function usable({ platform }: Settings, grant: Grant, refused: string | undefined, left = 0): boolean {
  return grant.accessToken !== refused && stillValid(grant, platform.now() + left)
}

function failureError({ kind, reason }: ProviderFailure): OAuthError {
  return new OAuthError(kind === 'misconfigured' ? 'client_refused' : 'refresh_unavailable', {
    about: reason,
  })
}

const grantGone = (): OAuthError => new OAuthError('grant_gone')

/** A random factor between 0.5 and 1.5. */
const jitter = ({ platform }: Settings) => 0.5 + (platform.randomBytes(1)[0] ?? 128) / 255
