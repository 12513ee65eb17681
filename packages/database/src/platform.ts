import { setTimeout as sleep } from 'node:timers/promises'

/** What the package needs from the machine it runs on. Tests pass their own, so that they need no sleeps and no luck. */
export interface Platform {
  /** Milliseconds since 1970. */
  now: () => number
  /** Bytes from a cryptographically secure source. */
  randomBytes: (count: number) => Uint8Array
  /** Resolves after `milliseconds`, or rejects when `signal` is aborted. */
  sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>
  /** Calls `done` after `milliseconds`, unless the returned function is called before. It does not keep the program alive. */
  startTimer: (milliseconds: number, done: () => void) => () => void
}

export const systemPlatform: Platform = {
  now: () => Date.now(),
  randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
  sleep: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }),
  startTimer(milliseconds, done) {
    const timer = setTimeout(done, milliseconds)
    timer.unref()
    return () => clearTimeout(timer)
  },
}
