import type { Grant } from '../stores/store.ts'

/** Seconds assumed where an answer tells none that make sense. A token that ends sooner is found by the API's 401. */
const assumedSeconds = 60
/** A longer life than this is not believed: tokens are renewed daily at least. */
const longestSeconds = 24 * 60 * 60
/** Refresh tokens may live for years; more is a number that breaks dates. */
const longestRefreshSeconds = 10 * 365 * 24 * 60 * 60

/** When an access token ends, from `expires_in`: a number, or a string that holds one; anything else is not believed. */
export function expiryOf(expiresIn: unknown, issuedAt: number): number {
  return issuedAt + Math.min(secondsOf(expiresIn) ?? assumedSeconds, longestSeconds) * 1000
}

/** When a refresh token ends. Keycloak sends 0 for one that does not end. */
export function refreshExpiryOf(expiresIn: unknown, issuedAt: number): number | undefined {
  const seconds = secondsOf(expiresIn)
  return seconds === undefined ? undefined : issuedAt + Math.min(seconds, longestRefreshSeconds) * 1000
}

function secondsOf(given: unknown): number | undefined {
  const seconds = typeof given === 'string' && /^\s*\d+(\.\d+)?\s*$/.test(given) ? Number(given) : given
  return typeof seconds === 'number' && seconds > 0 ? seconds : undefined
}

type Times = Pick<Grant, 'issuedAt' | 'expiresAt' | 'refreshExpiresAt'>

/** Whether the access token can still be sent. A clock that was set back makes every token old. */
export function stillValid(grant: Times, now: number): boolean {
  return now < grant.expiresAt && now > grant.issuedAt - 5 * 60_000
}

/** Whether it is time to renew: ahead of the end of the access token, and of the refresh token where that ends first. */
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
