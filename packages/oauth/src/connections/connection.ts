import type { StoredConnection, User } from '../stores/store.ts'

/** A refresh token that expires sooner than this is `expiring`, in milliseconds. */
const soon = 7 * 86_400_000

/** What is known of a connection, without its tokens. Times are milliseconds since 1970. */
export type Connection = ReadableConnection | UnreadableConnection

export interface ReadableConnection {
  /** The app's own name for it. */
  readonly owner: string
  readonly user: User
  /** What the user granted. */
  readonly scopes: readonly string[]
  /**
   * `ok`; `expiring`: the refresh token expires within seven days unless somebody uses it, so call `keepAlive()`; `ended`: the owner
   * has to reconnect.
   */
  readonly health: 'ok' | 'expiring' | 'ended'
  /** Why it is not `ok`, for a log or a support page. */
  readonly reason?: string
  readonly connectedAt: number
  /** When its tokens were last renewed. */
  readonly renewedAt: number
  /** When the refresh token expires if nobody uses it. Absent if it does not expire, or if there is none. */
  readonly refreshExpiresAt?: number
}

/** Its row was changed from outside, or its key is missing. */
export interface UnreadableConnection {
  readonly owner: string
  readonly health: 'unreadable'
  readonly reason: string
}

export function connectionOf({ owner, grant }: StoredConnection, now: number): Connection {
  if (!grant)
    return { owner, health: 'unreadable', reason: 'its row was changed from outside, or its key is missing' }
  const { user, scopes, loggedInAt, issuedAt, refreshExpiresAt } = grant
  return {
    owner,
    user,
    scopes,
    ...healthOf(grant, now),
    connectedAt: loggedInAt,
    renewedAt: issuedAt,
    ...(refreshExpiresAt !== undefined && { refreshExpiresAt }),
  }
}

function healthOf(
  { ended, refreshToken, refreshExpiresAt, expiresAt }: NonNullable<StoredConnection['grant']>,
  now: number,
): Pick<ReadableConnection, 'health' | 'reason'> {
  if (ended) return { health: 'ended', reason: ended.reason }
  const end = refreshToken === undefined ? expiresAt : refreshExpiresAt
  if (end === undefined || end > now + soon) return { health: 'ok' }
  const health = end <= now ? 'ended' : 'expiring'
  if (refreshToken === undefined) return { health, reason: 'there is no refresh token' }
  return { health, reason: `the refresh token ${end <= now ? 'expired unused' : 'expires soon'}` }
}
