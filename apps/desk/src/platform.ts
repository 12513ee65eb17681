/** What desk takes from the machine it runs on. Tests hand in their own, so that they need no sleeps and no luck. */
export interface Platform {
  /** Milliseconds since 1970. */
  now: () => number
  randomBytes: (count: number) => Uint8Array
  /** Runs `work` once after `milliseconds`; the answer cancels it. It never keeps the process alive. */
  after: (milliseconds: number, work: () => void) => () => void
}

export const systemPlatform: Platform = {
  now: () => Date.now(),
  randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
  after: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds)
    timer.unref()
    return () => clearTimeout(timer)
  },
}
