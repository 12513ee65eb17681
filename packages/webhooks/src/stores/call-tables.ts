/** A call as a table stores it. What is looked for has a column. */
export interface CallRow {
  /** Of the call. */
  readonly id: string
  /** By which it is found: its own id and those of its legs. */
  readonly ids: readonly string[]
  readonly running: boolean
  readonly endedAt: number | null
  /** When something happened in it last. */
  readonly lastTime: number
  /** The call, in JSON. */
  readonly call: string
}

/** A change as a table stores it. */
export interface ChangeRow {
  readonly position: number
  readonly account: string
  /** In JSON. */
  readonly call: string
}

/** The most rows of a table that one step of a sweep deletes, so that it holds its locks briefly. */
export const sweepBatch = 1000

/**
 * The tables of a store. Each method is one transaction, and means what the method of `CallStore` with its name does; calls are JSON.
 * `storeOnTables()` turns it into a store, so a database implements this only.
 */
export interface CallTables {
  /** Returns `mine` or `busy`, or the answer. */
  claimPush(
    key: string,
    times: { now: number; leaseUntil: number; keepUntil: number },
  ): Promise<'mine' | 'busy' | { readonly answer: string }>
  answerPush(key: string, answer: string): Promise<void>
  accountOfCall(ids: readonly string[]): Promise<string | undefined>
  readAccount(
    account: string,
    ids: readonly string[] | undefined,
  ): Promise<{ position: number; calls: string[] }>
  accountsWithCalls(): Promise<string[]>
  writeCalls(account: string, expected: number, calls: readonly CallRow[]): Promise<number | undefined>
  readChanges(after: number, most: number, account: string | undefined): Promise<ChangeRow[]>
  changesKept(): Promise<{ oldest: number; newest: number }>
  /** Deletes some of what is to go: at most `sweepBatch` rows of each table. Returns how many; 0 when nothing is left. */
  sweep(now: number, before: number): Promise<number>
  close(): Promise<void>
}

export const tableMethods = Object.keys({
  claimPush: true,
  answerPush: true,
  accountOfCall: true,
  readAccount: true,
  accountsWithCalls: true,
  writeCalls: true,
  readChanges: true,
  changesKept: true,
  sweep: true,
  close: true,
} satisfies Record<keyof CallTables, true>) as (keyof CallTables)[]
