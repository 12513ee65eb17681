/** Who logged in, from sipgate's REST userinfo. */
export interface User {
  /** `{issuer}|{masterSipId}{sub}`, such as `https://login.sipgate.com/auth/realms/third-party|1234567w0`. `w0` alone exists in every account. */
  readonly key: string
  readonly issuer: string
  /** The account, such as `1234567`. */
  readonly masterSipId: string
  /** The user within the account, such as `w0`. */
  readonly sub: string
  readonly locale?: string
  readonly domain?: string
}

/** One user's tokens at sipgate. Times are milliseconds since 1970 on the app's own clock. */
export interface Grant {
  readonly id: string
  /** Counts renewals. A write names the version it replaces. */
  readonly version: number
  /** The client it was granted to, `{clientId}@{issuer}`. Empty in rows older than this field. */
  readonly client: string
  /** The application's own name for it. Such a grant is a connection: it lives until it is disconnected. Without one it ends with its session. */
  readonly owner?: string
  readonly user: User
  readonly scopes: readonly string[]
  readonly loggedInAt: number
  /** Empty once the grant has ended. */
  readonly accessToken: string
  /** When the request that brought the access token was sent. */
  readonly issuedAt: number
  readonly expiresAt: number
  readonly refreshToken?: string
  readonly refreshExpiresAt?: number
  /** `sub` of the id token, if one came. Compared with later id tokens only, because it is not the REST `sub`. */
  readonly idTokenSub?: string
  /** Keycloak's login at the login server. Grants that share it end together when it is logged out. */
  readonly sessionState?: string
  /** Set when the login server refused a connection for good. It stays, without tokens, until its owner reconnects or disconnects. */
  readonly ended?: { readonly at: number; readonly reason: string }
}

/** A logged-in browser. The session's id exists in its cookie only. */
export interface Session {
  readonly idHash: string
  readonly grantId: string
  readonly seenAt: number
  /** When it ends without further use. */
  readonly idleUntil: number
  /** When it ends in any case. */
  readonly expiresAt: number
}

/** A login, or a connection, that has started and waits for its callback. */
export interface LoginFlow {
  readonly stateHash: string
  /** Hash of the secret in the cookie of the browser that started it. */
  readonly browserHash: string
  readonly createdAt: number
  readonly expiresAt: number
  readonly verifier: string
  readonly nonce: string
  readonly returnTo: string
  readonly issuer: string
  /** The client that asked. Its callback is the only one that may finish the flow. Absent in rows older than this field. */
  readonly client?: string
  /** Who connects. Absent when somebody logs in. */
  readonly owner?: string
  /** The scopes that must be granted, beyond those every login asks for. */
  readonly needed: readonly string[]
}

export type TakenFlow =
  | { readonly outcome: 'taken' | 'used'; readonly flow: LoginFlow }
  | { readonly outcome: 'expired' | 'foreign' | 'unknown' }

/** The lease and the version that a write relies on. */
export interface LeaseClaim {
  readonly id: string
  readonly owner: string
  readonly version: number
}

/** What `reencrypt()` did. */
export interface Reencryption {
  /** How many rows it encrypted again. */
  readonly rows: number
  /** The ids of the keys that rows still need. All others can be removed. */
  readonly keysInUse: readonly string[]
}

/** A connection as a list returns it. */
export interface StoredConnection {
  readonly owner: string
  /** Absent when its row cannot be decrypted. */
  readonly grant?: Grant
}

/** Which connections to list, in the order of their owners. */
export interface ConnectionQuery {
  readonly client: string
  /** Only those of this user. */
  readonly userKey?: string
  /** Only those whose refresh token expires by then, if nobody uses it. */
  readonly refreshBy?: number
  /** The last owner of the previous page. Empty for the first page. */
  readonly after: string
  readonly limit: number
}

/** A window in which something is counted. */
export interface CountWindow {
  readonly count: number
  readonly until: number
}

/**
 * Where logins and connections live: flows, sessions and grants, with leases and counts that processes share. Grants and flows are
 * encrypted. Every method is atomic, across processes too. The caller passes all times. `memoryStore()`, `sqliteStore()` and
 * `postgresStore()` return one.
 * @throws OAuthError `store_unavailable`, `store_corrupt`, `stored_row_unreadable`
 */
export interface Store {
  addFlow(flow: LoginFlow, limits: { perBrowser: number; total: number }): Promise<void>
  /** Marks the flow as used if it is unused and unexpired, and was started with one of these browser secrets. */
  takeFlow(stateHash: string, browserHashes: readonly string[], now: number): Promise<TakenFlow>
  /**
   * Adds a grant. With `login`, also its session, and ends the session `replaces` (by its hash). A grant with an owner takes the place
   * of the one its owner had with this client; sessions move over to it.
   * Returns the grants that ended by this, for revocation.
   */
  addGrant(grant: Grant, login?: { session: Session; replaces?: string }): Promise<readonly Grant[]>
  findSession(idHash: string): Promise<{ session: Session; grant: Grant } | undefined>
  touchSession(idHash: string, seenAt: number, idleUntil: number): Promise<void>
  /** Ends the session, and its grant unless that has an owner. Returns the grant. */
  endSession(idHash: string): Promise<Grant | undefined>
  findGrant(id: string): Promise<Grant | undefined>
  findConnection(client: string, owner: string): Promise<Grant | undefined>
  listConnections(query: ConnectionQuery): Promise<readonly StoredConnection[]>
  /** Deletes a connection with its sessions. Returns its grant, for revocation; `'unreadable'` if it cannot be decrypted. */
  endConnection(client: string, owner: string): Promise<Grant | 'unreadable' | undefined>
  /** Deletes everything of a user with this client: grants, connections and sessions. Returns the grants that could be read. */
  endUser(client: string, userKey: string): Promise<readonly Grant[]>
  /** Takes the lease unless another owner holds it past `now`, and returns the grant as it is then. */
  leaseGrant(id: string, owner: string, now: number, until: number): Promise<Grant | 'busy' | undefined>
  releaseLease(id: string, owner: string): Promise<void>
  /** Writes the renewed grant if owner and version still hold, and releases the lease. */
  renewGrant(claim: LeaseClaim, next: Grant): Promise<boolean>
  /** Ends the grant and its sessions if owner and version still hold. */
  endGrant(claim: LeaseClaim): Promise<boolean>
  /** Takes the lease of a task that one process at a time does, unless another owner holds it past `now`. */
  takeLease(name: string, owner: string, now: number, until: number): Promise<boolean>
  endLease(name: string, owner: string): Promise<void>
  /** Counts one more use of `key` in its open window, or opens one that ends at `until`. */
  countUse(key: string, now: number, until: number): Promise<CountWindow>
  /** Deletes what has expired. Returns the number of rows. */
  sweep(now: number): Promise<number>
  /** Encrypts with the first key whatever another key encrypted. Safe while the app runs. */
  reencrypt(): Promise<Reencryption>
  close(): Promise<void>
}

/** The methods of a store. */
export const storeMethods = Object.keys({
  addFlow: true,
  takeFlow: true,
  addGrant: true,
  findSession: true,
  touchSession: true,
  endSession: true,
  findGrant: true,
  findConnection: true,
  listConnections: true,
  endConnection: true,
  endUser: true,
  leaseGrant: true,
  releaseLease: true,
  renewGrant: true,
  endGrant: true,
  takeLease: true,
  endLease: true,
  countUse: true,
  sweep: true,
  reencrypt: true,
  close: true,
} satisfies Record<keyof Store, true>) as (keyof Store)[]
