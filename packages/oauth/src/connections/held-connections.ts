import type { Connection } from './connection.ts'
import type { Scope } from '../generated/scopes.ts'
import type { AccessToken } from '../grants/access-token.ts'

/** Options of `accessToken()`. */
export interface TokenScopes {
  /** The scopes that must be granted. Default: none. */
  readonly scopes?: readonly Scope[] | undefined
}

/** Options of `keepAlive()`. */
export interface KeepAliveOptions {
  /** Renew what would expire within this many days. Default 7. */
  readonly withinDays?: number | undefined
  /** The most renewals at a time. Default 2. */
  readonly concurrency?: number | undefined
  /** The most renewals a second, on average. Default 5. */
  readonly perSecond?: number | undefined
  /** Stops it. What was renewed stays renewed, and the next run goes on with the rest. */
  readonly signal?: AbortSignal | undefined
}

/** What `keepAlive()` did, by owner. */
export interface KeepAliveResult {
  readonly renewed: readonly string[]
  /** sipgate refused these for good: ask their owners to reconnect. */
  readonly lost: readonly string[]
  /** These could not be renewed now. The next run tries them again. */
  readonly failed: readonly string[]
  /** `done`; `elsewhere`: another instance is at it; `stopped`: by the signal, by ten failures in a row, or because it lost its lease. */
  readonly ended: 'done' | 'elsewhere' | 'stopped'
}

/**
 * A user of sipgate: by sipgate's full form of the id, such as `1234567w0`, as pushes and the API name it; or by `user.key`, which
 * names the realm, too.
 */
export type WhichUser =
  | { readonly fullUserId: string; readonly userKey?: undefined }
  | { readonly userKey: string; readonly fullUserId?: undefined }

/** What `forget()` deleted. */
export interface Forgotten {
  readonly userKey: string
  /** The owners whose connections were deleted. */
  readonly owners: readonly string[]
  /** How many grants were deleted, those of connections and of logins. One that could not be decrypted is deleted, too, and not counted. */
  readonly grants: number
}

/** The connections of one client in its store. Everything here works without a browser: in a route, a job, a push handler. */
export interface HeldConnections {
  /**
   * The function that `@sipgate-kit/client` takes as `auth`: always a fresh access token of this owner's grant.
   * @param options `scopes`: what the calls will need; a missing one is an error before the call
   * @throws OAuthError `invalid_option` at once; later `not_connected`, `connection_ended`: ask the owner to connect again;
   * `scopes_missing`; `refresh_unavailable`, `client_refused`: the grant is kept; `store_unavailable`, `stored_row_unreadable`
   */
  accessToken(owner: string, options?: TokenScopes): AccessToken
  /** One connection. Undefined if the owner has none. */
  get(owner: string): Promise<Connection | undefined>
  /** The owners who connected this user, ended connections included: whose call is this push? */
  find(user: WhichUser): Promise<string[]>
  /** All connections, in the order of their owners, read from the store page by page. */
  list(): AsyncIterable<Connection>
  /** Deletes a connection with its sessions and ends its grant at sipgate. False if there was none. */
  disconnect(owner: string): Promise<boolean>
  /**
   * Deletes everything of one user that this client stored, and ends it at sipgate: connections, grants of logins, sessions. Backups
   * of the database, and your log, keep what they have.
   */
  forget(user: WhichUser): Promise<Forgotten>
  /**
   * Renews the connections whose refresh token would die unused. Call it once a day or more often, on as many instances as you like:
   * one at a time does the work.
   * @throws OAuthError `invalid_option`, `store_unavailable`
   */
  keepAlive(options?: KeepAliveOptions): Promise<KeepAliveResult>
}
