import type { Fetch } from './transport/transport.ts'

/** What the client takes from the machine it runs on. Tests hand in their own, so that they need no sleeps and no luck. */
export interface Platform {
  /** Used where there is no node:http, and only when no `fetch` option is given. */
  fetch: Fetch
  /** Milliseconds since 1970. */
  now: () => number
  /** At least 0, less than 1. */
  random: () => number
  /**
   * Runs `ring` after `milliseconds`, unless the function it returns was called before. `limit` is the time limit of a
   * call, `wait` the wait before something is tried again.
   */
  startTimer: (milliseconds: number, ring: () => void, purpose: 'limit' | 'wait') => () => void
}

export const systemPlatform: Platform = {
  // Looked up at each call, so that tracing which replaces the global later is seen.
  fetch: (url, init) => globalThis.fetch(url, init),
  now: () => Date.now(),
  // It spreads repeats and tells calls apart; nothing is kept secret by it.
  random: () => Math.random(),
  startTimer: (milliseconds, ring) => {
    const timer = setTimeout(ring, milliseconds)
    return () => clearTimeout(timer)
  },
}
