import type { LiveCall } from '../live/live-call.ts'

/** What a process may do with a push that it was sent. */
export type PushClaim =
  /** Nobody has handled it: do it, and call `answerPush()`. */
  | { readonly outcome: 'mine' }
  /** Somebody is at it. */
  | { readonly outcome: 'busy' }
  /** Somebody has: answer the same. */
  | { readonly outcome: 'answered'; readonly answer: string }

/** One change of the calls of an account. */
export interface CallChange {
  /** Grows with each change in the store. Changes become visible in this order. */
  readonly position: number
  readonly account: string
  /** The call as it is now. */
  readonly call: LiveCall
}

/** The calls of one account, and where the store stood with its last change; 0 before the first. */
export interface AccountCalls {
  readonly position: number
  /** Calls in progress, and those that ended and were not swept yet. */
  readonly calls: readonly LiveCall[]
}

/**
 * Where pushes and live calls are kept. Several processes may share one. Times are milliseconds since 1970. Every method may reject
 * with WebhookError `store_unavailable`.
 */
export interface CallStore {
  /** Whether several processes, or one after a restart, see the same. */
  readonly shared: boolean
  /**
   * Takes a push that is unknown, or whose handler has not answered until `leaseUntil`; exactly one of several callers gets it.
   * @param key of the push: at most 64 characters of base64url
   * @param keepUntil when it is forgotten
   */
  claimPush(key: string, times: { now: number; leaseUntil: number; keepUntil: number }): Promise<PushClaim>
  /** Remembers what was answered to a push that was claimed. */
  answerPush(key: string, answer: string): Promise<void>

  /** The account that has a call with one of these ids of sipgate's (of a leg, or `call.id`), among those in progress. */
  accountOfCall(ids: readonly string[]): Promise<string | undefined>
  /**
   * The calls of an account, or of those only the ones with one of these ids of sipgate's (of a leg, or `call.id`). `position` is the
   * account's in both cases. A push asks for two ids, and an account may have had thousands of calls in the last hour.
   */
  readAccount(account: string, ids?: readonly string[]): Promise<AccountCalls>
  /** All accounts with a call in progress. */
  accountsWithCalls(): Promise<readonly string[]>
  /**
   * Writes calls of an account, new ones and changed ones (by `call.id`), and one change for each in the given order.
   * @param expected `position` of the account as it was read
   * @returns the position of the last change; undefined if the account has changed since: read it again
   */
  writeCalls(account: string, expected: number, calls: readonly LiveCall[]): Promise<number | undefined>
  /** Changes after a position, in order. */
  readChanges(after: number, most: number, account?: string): Promise<readonly CallChange[]>
  /**
   * `newest`: the position of the newest change that was ever written; 0 before the first. `oldest`: of the oldest change that is kept;
   * `newest + 1` if none is. Who has read up to `oldest - 1` or later has missed nothing.
   */
  changesKept(): Promise<{ readonly oldest: number; readonly newest: number }>
  /**
   * Calls `wake` soon after other processes or this one wrote calls: at once where the database tells, otherwise every second.
   * @returns stops it
   */
  watch(wake: () => void): Promise<() => void>
  /**
   * Deletes pushes that are to be forgotten by `now`, calls that ended before `before`, and the oldest changes, up to the first of a call
   * in which something happened since then.
   */
  sweep(now: number, before: number): Promise<void>
  close(): Promise<void>
}
