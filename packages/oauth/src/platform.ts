/** What the package takes from the machine it runs on. Tests hand in their own, so that they need no sleeps and no luck. */
export interface Platform {
  /** The network. Redirects are never followed: every request is made with `redirect: 'manual'`. */
  fetch: (request: Request) => Promise<Response>
  /** Milliseconds since 1970. */
  now: () => number
  /** Bytes from a cryptographically secure source. */
  randomBytes: (count: number) => Uint8Array
  /** Resolves after `milliseconds`, or rejects when `signal` is aborted. */
  sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>
}

export const systemPlatform: Platform = {
  fetch: (request) => fetch(request),
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

/** Whole seconds between the platform's clock and the machine's; the OpenID library knows only the latter. */
export function clockSkewSeconds(platform: Platform): number {
  return Math.round((platform.now() - Date.now()) / 1000)
}
