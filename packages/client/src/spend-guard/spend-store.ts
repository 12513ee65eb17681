/** One counter that an operation adds to. */
export interface Count {
  /** Account, kind and window of time: `1000001/sms/hour/2026-11-24T03`. */
  readonly key: string
  readonly amount: number
  /** The counter must not go beyond this. */
  readonly limit: number
  /** Milliseconds since 1970 from which the counter is of no use: a day after its window, since clocks go back. */
  readonly expiresAt: number
}

/**
 * Where a spend guard keeps its counters. Processes that share one share the limits. `take` must be atomic: of two that
 * come at once for the last one, one gets it.
 */
export interface SpendStore {
  /**
   * Adds to all of the counters, or to none where one would go beyond its limit.
   * @returns the counter that is full, or undefined
   */
  take(counts: readonly Count[], now: number): Promise<Count | undefined>
  /** Takes back what was added for something that did not happen. */
  giveBack(counts: readonly Count[]): Promise<void>
}
