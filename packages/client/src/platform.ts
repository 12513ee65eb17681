import { onAbort } from '#runtime'

/** What the client takes from the machine it runs on. Tests pass their own, so that they need no sleeps and no luck. */
export interface Platform {
  /** Sends a request where there is no node:http, unless the client has the option `fetch`. */
  fetch: (request: Request) => Promise<Response>
  /** Milliseconds since 1970. */
  now: () => number
  /** Random bytes. They spread repeats and name calls; no secret is made of them. */
  randomBytes: (count: number) => Uint8Array
  /** Resolves after so many milliseconds. Rejects with the reason of `signal` when that is aborted first. */
  sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>
  /**
   * Runs `run` after so many milliseconds, unless the function it returns is called first. The timer alone does not keep
   * the process alive.
   */
  startTimer: (milliseconds: number, run: () => void) => () => void
}

export const systemPlatform: Platform = {
  // Looked up at each call, so that tracing which replaces the global later is seen.
  fetch: (request) => globalThis.fetch(request),
  now: () => Date.now(),
  randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
  sleep: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        forget?.()
        resolve()
      }, milliseconds)
      const forget =
        signal &&
        onAbort(signal, (reason) => {
          clearTimeout(timer)
          // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the signal's reason, whatever it is
          reject(reason)
        })
    }),
  startTimer: (milliseconds, run) => {
    const timer: unknown = setTimeout(run, milliseconds)
    // A browser's timer is a number.
    ;(Object(timer) as { unref?: () => void }).unref?.()
    return () => clearTimeout(timer as number)
  },
}
