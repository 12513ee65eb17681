import type { Platform } from '../src/platform.ts'

export interface RecordedPlatform extends Platform {
  /** The waits between attempts so far, in milliseconds. None of them was waited. */
  readonly sleeps: number[]
  /** The time limits that were set, in milliseconds. */
  readonly limits: number[]
  /** Lets the time of all running calls be up. */
  ring(): void
  /** Timers that still run. */
  running(): number
}

/** A machine on which no time passes, and chance is always in the middle. */
export function recordedPlatform(overrides: Partial<Platform> = {}): RecordedPlatform {
  const sleeps: number[] = []
  const limits: number[] = []
  const timers = new Set<() => void>()
  return {
    fetch: (url, init) => globalThis.fetch(url, init),
    now: () => Date.parse('2026-11-02T10:00:00Z'),
    random: () => 0.5,
    startTimer: (milliseconds, ring, purpose) => {
      if (purpose === 'wait') {
        sleeps.push(milliseconds)
        queueMicrotask(ring)
        return () => {}
      }
      limits.push(milliseconds)
      timers.add(ring)
      return () => timers.delete(ring)
    },
    ...overrides,
    sleeps,
    limits,
    ring: () => {
      for (const timer of [...timers]) timer()
    },
    running: () => timers.size,
  }
}
