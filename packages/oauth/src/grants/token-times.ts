import type { Grant } from '../stores/store.ts'

/** Seconds assumed when an answer has no sensible lifetime. If the token expires sooner, the API answers 401. */
const assumedSeconds = 60
/** Longer lifetimes, in seconds, are cut to this: tokens are renewed at least daily. */
const longestSeconds = 24 * 60 * 60
/** Refresh tokens may live for years. Longer lifetimes, in seconds, would break dates. */
const longestRefreshSeconds = 10 * 365 * 24 * 60 * 60

/** When an access token expires, from `expires_in`: a number, or a string that contains one. Anything else is ignored. */
export function expiryOf(expiresIn: unknown, issuedAt: number): number {
  return issuedAt + Math.min(secondsOf(expiresIn) ?? assumedSeconds, longestSeconds) * 1000
}

/** When a refresh token expires. Keycloak sends 0 for one that never does. */
export function refreshExpiryOf(expiresIn: unknown, issuedAt: number): number | undefined {
  const seconds = secondsOf(expiresIn)
  return seconds === undefined ? undefined : issuedAt + Math.min(seconds, longestRefreshSeconds) * 1000
}

function secondsOf(given: unknown): number | undefined {
  const seconds = typeof given === 'string' && /^\s*\d+(\.\d+)?\s*$/.test(given) ? Number(given) : given
  return typeof seconds === 'number' && seconds > 0 ? seconds : undefined
}

type Times = Pick<Grant, 'issuedAt' | 'expiresAt' | 'refreshExpiresAt'>

/** Whether the access token can still be used. If the clock was set back, no token counts as valid. */
export function stillValid(grant: Times, now: number): boolean {
  return now < grant.expiresAt && now > grant.issuedAt - 5 * 60_000
}

/** Whether to renew now: shortly before the access token expires, or the refresh token if that expires first. */
export function renewalDue(grant: Times, now: number, earlySeconds: number | undefined): boolean {
  const aheadOf = (end: number) => {
    const life = end - grant.issuedAt
    const early =
      earlySeconds === undefined ? Math.min(60_000, life / 5) : Math.min(earlySeconds * 1000, life / 2)
    return end - early
  }
  const due = Math.min(
    aheadOf(grant.expiresAt),
    grant.refreshExpiresAt === undefined ? Infinity : aheadOf(grant.refreshExpiresAt),
  )
  return now >= due || !stillValid(grant, now)
}
