import { invalidOption, isRecord } from './check-options.ts'

/** What the package needs from the machine it runs on. Tests pass their own, so that they need no sleeps and no luck. */
export interface Platform {
  /** The network. Every request is made with `redirect: 'manual'`, so redirects are never followed. */
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

/**
 * The machine's platform, with the given functions in place of its own. Unknown ones are ignored, because a program may share its
 * platform with other packages.
 * @throws OAuthError `invalid_option`
 */
export function readPlatform(given: Partial<Platform> = {}): Platform {
  if (!isRecord(given)) throw invalidOption('platform must be an object with functions')
  const platform = { ...systemPlatform }
  for (const name of Object.keys(systemPlatform) as (keyof Platform)[]) {
    if (given[name] === undefined) continue
    if (typeof given[name] !== 'function') throw invalidOption(`platform.${name} must be a function`)
    Object.assign(platform, { [name]: given[name] })
  }
  return platform
}

/** Whole seconds between the platform's clock and the machine's. The OpenID library knows the machine's only. */
export function clockSkewSeconds(platform: Platform): number {
  return Math.round((platform.now() - Date.now()) / 1000)
}
