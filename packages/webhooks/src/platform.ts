import { randomBytes } from 'node:crypto'
import { invalidOption, isRecord } from './check-options.ts'

/** What the package needs from the machine it runs on. Tests pass their own, so that they need no sleeps and no luck. */
export interface Platform {
  /** Sends a request. Only `checkSound()` does, and fake calls and replays to a URL. */
  fetch: (request: Request) => Promise<Response>
  /** Milliseconds since 1970. */
  now: () => number
  /** Bytes from a cryptographically secure source. */
  randomBytes: (count: number) => Uint8Array
  /** Calls `done` after `milliseconds`, unless the returned function is called before. It does not keep the program alive. */
  startTimer: (milliseconds: number, done: () => void) => () => void
}

export const systemPlatform: Platform = {
  fetch: (request) => fetch(request),
  now: () => Date.now(),
  randomBytes: (count) => randomBytes(count),
  startTimer(milliseconds, done) {
    const timer = setTimeout(done, milliseconds)
    timer.unref()
    return () => clearTimeout(timer)
  },
}

/**
 * The machine's platform, with the given functions in place of its own.
 * @throws WebhookError `invalid_option`
 */
export function readPlatform(given: Partial<Platform> = {}): Platform {
  if (!isRecord(given)) throw invalidOption('platform must be an object with functions')
  return { ...systemPlatform, ...given }
}
