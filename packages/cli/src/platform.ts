/** What the commands take from the machine they run on. Tests pass their own. */
export interface Platform {
  /** Milliseconds since 1970. */
  now: () => number
  /** Reaches a running sandbox, or an application. */
  fetch: (request: Request) => Promise<Response>
  /** Resolves after `milliseconds`, or rejects when `signal` is aborted. */
  sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>
  randomBytes: (count: number) => Uint8Array
}

export const systemPlatform: Platform = {
  now: () => Date.now(),
  fetch: (request) => fetch(request),
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
