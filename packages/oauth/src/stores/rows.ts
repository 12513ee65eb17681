import type { LeaseClaim, Session } from './store.ts'

/** A flow as a table stores it, with its secrets sealed. */
export interface FlowRow {
  readonly stateHash: string
  readonly browserHash: string
  readonly createdAt: number
  readonly expiresAt: number
  readonly usedAt: number | null
  readonly sealed: string
}

/** A grant as a table stores it. */
export interface GrantRow {
  readonly id: string
  readonly version: number
  readonly sealed: string
}

type TakenFlowRow =
  | { readonly outcome: 'taken' | 'used'; readonly row: FlowRow }
  | { readonly outcome: 'expired' | 'foreign' | 'unknown' }

/** Used and expired flows are kept this long, so that a late callback is refused for the right reason. Milliseconds. */
export const flowMemory = 60 * 60 * 1000

/** A lease that ends later than this was written before the clock was set back, and is ignored. */
export const latestLease = (now: number, until: number): number => now + 2 * (until - now)

/**
 * The tables of a store: plain rows, without encryption keys. Each method is one transaction. `sealedStore()` turns it into a
 * store, so a new database implements this interface only.
 */
export interface Rows {
  addFlow(row: FlowRow, limits: { perBrowser: number; total: number }): Promise<void>
  takeFlow(stateHash: string, browserHashes: readonly string[], now: number): Promise<TakenFlowRow>
  addLogin(session: Session, grant: GrantRow, replaces?: string): Promise<void>
  findSession(idHash: string): Promise<{ session: Session; grant: GrantRow } | undefined>
  touchSession(idHash: string, seenAt: number, idleUntil: number): Promise<void>
  endSession(idHash: string): Promise<GrantRow | undefined>
  findGrant(id: string): Promise<GrantRow | undefined>
  leaseGrant(id: string, owner: string, now: number, until: number): Promise<GrantRow | 'busy' | undefined>
  releaseLease(id: string, owner: string): Promise<void>
  /** Writes the sealed text and the next version, and releases the lease. */
  renewGrant(claim: LeaseClaim, sealed: string): Promise<boolean>
  endGrant(claim: LeaseClaim): Promise<boolean>
  sweep(now: number): Promise<number>
  /** A page of the rows that another key than `keyId` sealed; `after` is the last id of the previous page. */
  sealedByOthers(
    table: 'grants' | 'flows',
    keyId: string,
    after: string,
  ): Promise<{ id: string; sealed: string }[]>
  /** Replaces a sealed text if it is still `before`. */
  reseal(table: 'grants' | 'flows', id: string, before: string, after: string): Promise<boolean>
  /** Deletes the checks of keys that no longer seal anything. */
  forgetKeys(currentKeyId: string): Promise<void>
  close(): Promise<void>
}
