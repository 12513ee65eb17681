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

/** One login's tokens at sipgate. Times are milliseconds since 1970 on the app's own clock. */
export interface Grant {
  readonly id: string
  /** Counts renewals. A write names the version it replaces. */
  readonly version: number
  readonly user: User
  readonly scopes: readonly string[]
  readonly loggedInAt: number
  readonly accessToken: string
  /** When the request that brought the access token was sent. */
  readonly issuedAt: number
  readonly expiresAt: number
  readonly refreshToken?: string
  readonly refreshExpiresAt?: number
  /** `sub` of the id token, if one came. Compared with later id tokens only, because it is not the REST `sub`. */
  readonly idTokenSub?: string
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

/** A login that has started and waits for its callback. */
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

/**
 * Where logins live: flows, sessions and grants. Grants and flows are encrypted. Every method is atomic, across processes too.
 * The caller passes all times. `memoryStore()` and `sqliteStore()` return one.
 * @throws OAuthError `store_unavailable`, `store_corrupt`, `stored_row_unreadable`
 */
export interface Store {
  addFlow(flow: LoginFlow, limits: { perBrowser: number; total: number }): Promise<void>
  /** Marks the flow as used if it is unused and unexpired, and was started with one of these browser secrets. */
  takeFlow(stateHash: string, browserHashes: readonly string[], now: number): Promise<TakenFlow>
  /** Adds session and grant, and in the same step ends the session `replaces` and its grant. */
  addLogin(session: Session, grant: Grant, replaces?: string): Promise<void>
  findSession(idHash: string): Promise<{ session: Session; grant: Grant } | undefined>
  touchSession(idHash: string, seenAt: number, idleUntil: number): Promise<void>
  /** Ends the session and its grant, and returns the grant for revocation. */
  endSession(idHash: string): Promise<Grant | undefined>
  findGrant(id: string): Promise<Grant | undefined>
  /** Takes the lease unless another owner holds it past `now`, and returns the grant as it is then. */
  leaseGrant(id: string, owner: string, now: number, until: number): Promise<Grant | 'busy' | undefined>
  releaseLease(id: string, owner: string): Promise<void>
  /** Writes the renewed grant if owner and version still hold, and releases the lease. */
  renewGrant(claim: LeaseClaim, next: Grant): Promise<boolean>
  /** Ends the grant and its sessions if owner and version still hold. */
  endGrant(claim: LeaseClaim): Promise<boolean>
  /** Deletes what has expired. Returns the number of rows. */
  sweep(now: number): Promise<number>
  /** Encrypts with the first key whatever another key encrypted. Returns the number of rows. Safe while the app runs. */
  reencrypt(): Promise<number>
  close(): Promise<void>
}

/** The methods of a store. */
export const storeMethods = Object.keys({
  addFlow: true,
  takeFlow: true,
  addLogin: true,
  findSession: true,
  touchSession: true,
  endSession: true,
  findGrant: true,
  leaseGrant: true,
  releaseLease: true,
  renewGrant: true,
  endGrant: true,
  sweep: true,
  reencrypt: true,
  close: true,
} satisfies Record<keyof Store, true>) as (keyof Store)[]
