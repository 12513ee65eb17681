/** What desk takes from the machine it runs on. Tests pass their own, so that they need neither sleeps nor luck. */
export interface Platform {
  /** Milliseconds since 1970. */
  now: () => number
  /** Bytes from a cryptographically secure source. */
  randomBytes: (count: number) => Uint8Array
  fetch: (request: Request) => Promise<Response>
  /** Runs `run` once after `milliseconds`, unless the function it returns is called first. It does not keep the process alive. */
  startTimer: (milliseconds: number, run: () => void) => () => void
}

export const systemPlatform: Platform = {
  now: () => Date.now(),
  randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
  fetch: (request) => fetch(request),
  startTimer: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds)
    timer.unref()
    return () => clearTimeout(timer)
  },
}
