import type { Fetch } from './transport/transport.ts'

/** What the client takes from the machine it runs on. Tests hand in their own, so that they need no sleeps and no luck. */
export interface Platform {
  /** Used where there is no node:http, and only when no `fetch` option is given. */
  fetch: Fetch
  /** Milliseconds since 1970. */
  now: () => number
  /** At least 0, less than 1. */
  random: () => number
  /** The wait before a request is repeated. Resolves after `milliseconds`, or rejects when `signal` is aborted. */
  sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>
  /** The time limit of a call. Runs `ring` after `milliseconds`, unless the function it returns was called before. */
  startTimer: (milliseconds: number, ring: () => void) => () => void
}

export const systemPlatform: Platform = {
  // Looked up at each call, so that tracing which replaces the global later is seen.
  fetch: (request) => globalThis.fetch(request),
  now: () => Date.now(),
  random: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32,
  sleep: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted()
      const timer = setTimeout(done, milliseconds)
      function done() {
        signal.removeEventListener('abort', stop)
        resolve()
      }
      function stop() {
        clearTimeout(timer)
        reject(signal.reason as Error)
      }
      signal.addEventListener('abort', stop, { once: true })
    }),
  startTimer: (milliseconds, ring) => {
    const timer = setTimeout(ring, milliseconds)
    return () => clearTimeout(timer)
  },
}
