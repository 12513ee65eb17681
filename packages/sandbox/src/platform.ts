/**
 * What the sandbox takes from the machine it runs on. Tests pass their own, so that they need no sleeps and no
 * luck.
 */
export interface Platform {
  /** Milliseconds since 1970. */
  now: () => number
  randomBytes: (count: number) => Uint8Array
  /** Resolves after `milliseconds`, or rejects when `signal` is aborted. */
  sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>
  /**
   * Runs `ring` after `milliseconds`, unless the function it returns is called first. It does not keep the program
   * alive.
   */
  startTimer: (milliseconds: number, ring: () => void) => () => void
  /** Reaches applications: pushes, and the sounds they name. */
  fetch: (request: Request) => Promise<Response>
}

/** Timers hold 31 bits of milliseconds; a longer wait is asked for again when it rings. */
const longestTimer = 2 ** 31 - 1

export const systemPlatform: Platform = {
  fetch: (request) => fetch(request),
  startTimer: (milliseconds, ring) => {
    const timer = setTimeout(ring, Math.min(milliseconds, longestTimer)).unref()
    return () => clearTimeout(timer)
  },
  now: () => Date.now(),
  randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
  sleep: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted()
      const timer = setTimeout(done, milliseconds)
      function done() {
        signal?.removeEventListener('abort', stop)
        resolve()
      }
      function stop() {
        clearTimeout(timer)
        reject(signal?.reason as Error)
      }
      signal?.addEventListener('abort', stop, { once: true })
    }),
}
