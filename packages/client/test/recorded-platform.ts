import type { Platform } from '../src/platform.ts'

export interface RecordedPlatform extends Platform {
  /** The waits between attempts so far, in milliseconds. None of them was waited. */
  readonly sleeps: number[]
  /** The time limits that were set, in milliseconds. */
  readonly limits: number[]
  /** Ends the time of all running calls. */
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
    fetch: (request) => globalThis.fetch(request),
    now: () => Date.parse('2026-11-02T10:00:00Z'),
    randomBytes: (count) => Uint8Array.from({ length: count }, (_, place) => (place === 0 ? 0x80 : 0)),
    sleep: async (milliseconds) => {
      sleeps.push(milliseconds)
    },
    startTimer: (milliseconds, run) => {
      limits.push(milliseconds)
      timers.add(run)
      return () => timers.delete(run)
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
