/** Time that stands still until it is moved, and timers that go off then. */
export function steeredTime(start = Date.UTC(2026, 0, 5, 9)) {
  let now = start
  const timers = new Set<{ at: number; done: () => void }>()
  return {
    platform: {
      now: () => now,
      startTimer(milliseconds: number, done: () => void) {
        const timer = { at: now + milliseconds, done }
        timers.add(timer)
        return () => void timers.delete(timer)
      },
    },
    /** How many timers are running. */
    get waiting() {
      return timers.size
    },
    advance(milliseconds: number) {
      now += milliseconds
      for (const timer of timers) {
        if (timer.at > now) continue
        timers.delete(timer)
        timer.done()
      }
    },
  }
}
