import type { Platform } from '../platform.ts'
import { SandboxError } from '../sandbox-error.ts'
import type { State } from './state/state.ts'

/** The sandbox's own time: the machine's time, moved ahead as requested. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
}

/** Milliseconds, or a whole number with a unit: `500ms`, `90s`, `6m`, `2h`, `1d`. */
export type Duration = number | string

export interface SteerableClock extends Clock {
  /**
   * Moves the sandbox's time ahead, so that tokens expire and calls ring without waiting. What is due meanwhile happens,
   * each at its time. Returns the time after it.
   * @throws SandboxError `invalid_argument`: not a duration, negative, or more than ten years.
   */
  advance(by: Duration): number
  /** How far it is ahead of the machine, in milliseconds. */
  readonly ahead: number
}

const units: Record<string, number> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }
const longest = 10 * 366 * 86_400_000

export interface StandingClock extends SteerableClock {
  /** Time stands still while a due task runs. */
  standAt(time: number, run: () => void): void
}

export function steerableClock(
  platform: Platform,
  kernel: { readonly state: State; readonly tasks: { runDue(until: number): void }; changed(): void },
): StandingClock {
  let standing: number | undefined
  const now = () => standing ?? platform.now() + kernel.state.clockOffset
  return {
    now,
    standAt(time, run) {
      const before = standing
      standing = time
      try {
        run()
      } finally {
        standing = before
      }
    },
    advance(by) {
      const milliseconds = parseDuration(by)
      if (kernel.state.clockOffset + milliseconds > longest)
        throw new SandboxError(
          'invalid_argument',
          'The clock can be at most ten years ahead; reset the sandbox first.',
        )
      kernel.tasks.runDue(now() + milliseconds)
      kernel.state.clockOffset += milliseconds
      kernel.changed()
      return now()
    },
    get ahead() {
      return kernel.state.clockOffset
    },
  }
}

/** @throws SandboxError `invalid_argument` */
export function parseDuration(duration: unknown): number {
  const milliseconds = typeof duration === 'string' ? fromText(duration) : duration
  if (
    typeof milliseconds !== 'number' ||
    !Number.isSafeInteger(milliseconds) ||
    milliseconds < 0 ||
    milliseconds > longest
  )
    throw new SandboxError(
      'invalid_argument',
      'A duration is a whole number of milliseconds, or a number with a unit such as "90s", "6m", "2h" or "1d" (ten years at most).',
    )
  return milliseconds
}

function fromText(text: string): number {
  const [, count, unit] = /^\s*(\d{1,12})\s*(ms|s|m|h|d)\s*$/.exec(text) ?? []
  return count === undefined || unit === undefined ? Number.NaN : Number(count) * (units[unit] ?? Number.NaN)
}
