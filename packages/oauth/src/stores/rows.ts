import type { ConnectionQuery, CountWindow, LeaseClaim, Session } from './store.ts'

/** A flow as a table stores it, with its secrets sealed. */
export interface FlowRow {
  readonly stateHash: string
  readonly browserHash: string
  readonly createdAt: number
  readonly expiresAt: number
  readonly usedAt: number | null
  readonly sealed: string
}

/**
 * A grant as a table stores it. What is looked for has a column; `sealed` repeats client, owner and user, so that a row whose columns
 * were changed from outside does not open.
 */
export interface GrantRow {
  readonly id: string
  readonly version: number
  readonly client: string
  /** Null when the grant ends with its session. */
  readonly owner: string | null
  readonly userKey: string
  /** When the refresh token expires if nobody uses it. Null if never, or if there is none. */
  readonly refreshBy: number | null
  readonly sealed: string
}

/** What a renewal changes. */
export type RenewedRow = Pick<GrantRow, 'sealed' | 'refreshBy'>

export type TakenFlowRow =
  | { readonly outcome: 'taken' | 'used'; readonly row: FlowRow }
  | { readonly outcome: 'expired' | 'foreign' | 'unknown' }

/** Used and expired flows are kept this long, so that a late callback is refused for the right reason. Milliseconds. */
export const flowMemory = 60 * 60 * 1000

/** The most rows of a table that one step of a sweep deletes, so that it holds its locks briefly. */
export const sweepBatch = 1000

/** A lease that ends later than this was written before the clock was set back, and is ignored. */
export const latestLease = (now: number, until: number): number => now + 2 * (until - now)

/**
 * The tables of a store: plain rows, without encryption keys. Each method is one transaction. `sealedStore()` turns it into a
 * store, so a new database implements this interface only.
 */
export interface Rows {
  addFlow(row: FlowRow, limits: { perBrowser: number; total: number }): Promise<void>
  takeFlow(stateHash: string, browserHashes: readonly string[], now: number): Promise<TakenFlowRow>
  addGrant(grant: GrantRow, login?: { session: Session; replaces?: string }): Promise<GrantRow[]>
  findSession(idHash: string): Promise<{ session: Session; grant: GrantRow } | undefined>
  touchSession(idHash: string, seenAt: number, idleUntil: number): Promise<void>
  endSession(idHash: string): Promise<GrantRow | undefined>
  findGrant(id: string): Promise<GrantRow | undefined>
  findConnection(client: string, owner: string): Promise<GrantRow | undefined>
  listConnections(query: ConnectionQuery): Promise<GrantRow[]>
  endConnection(client: string, owner: string): Promise<GrantRow | undefined>
  endUser(client: string, userKey: string): Promise<GrantRow[]>
  leaseGrant(id: string, owner: string, now: number, until: number): Promise<GrantRow | 'busy' | undefined>
  releaseLease(id: string, owner: string): Promise<void>
  /** Writes what changed and the next version, and releases the lease. */
  renewGrant(claim: LeaseClaim, next: RenewedRow): Promise<boolean>
  endGrant(claim: LeaseClaim): Promise<boolean>
  takeLease(name: string, owner: string, now: number, until: number): Promise<boolean>
  endLease(name: string, owner: string): Promise<void>
  countUse(key: string, now: number, until: number): Promise<CountWindow>
  /** Deletes some of what has expired: at most `sweepBatch` rows of each table. Returns how many; 0 when nothing is left. */
  sweep(now: number): Promise<number>
  /** A page of the rows that another key than `keyId` sealed; `after` is the last id of the previous page. */
  sealedByOthers(
    table: 'grants' | 'flows',
    keyId: string,
    after: string,
  ): Promise<{ id: string; sealed: string }[]>
  /** Replaces a sealed text if it is still `before`. */
  reseal(table: 'grants' | 'flows', id: string, before: string, after: string): Promise<boolean>
  /** Deletes the checks of keys that no longer seal anything. Returns the ids of those that do, and of the current one. */
  forgetKeys(currentKeyId: string): Promise<string[]>
  close(): Promise<void>
}

/** The methods of rows. */
export const rowsMethods = Object.keys({
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
  sealedByOthers: true,
  reseal: true,
  forgetKeys: true,
  close: true,
} satisfies Record<keyof Rows, true>) as (keyof Rows)[]
