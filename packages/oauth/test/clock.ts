import { systemPlatform, type Platform } from '../src/platform.ts'

/** A platform whose time stands still until a test moves it. The network is the real one. */
export interface TestClock extends Platform {
  advance: (milliseconds: number) => void
  /** Moves the time without waking anyone, as for a process that was stopped. */
  jump: (milliseconds: number) => void
  /** Sleeps that nobody has ended yet, in milliseconds. */
  sleeping: () => number[]
}

export function testClock(start = Date.now()): TestClock {
  let time = start
  const sleepers = new Set<{ until: number; wake: () => void; milliseconds: number }>()
  return {
    ...systemPlatform,
    now: () => time,
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted()
        const stop = () => {
          sleepers.delete(sleeper)
          reject(signal?.reason as Error)
        }
        const wake = () => {
          sleepers.delete(sleeper)
          signal?.removeEventListener('abort', stop)
          resolve()
        }
        const sleeper = { until: time + milliseconds, wake, milliseconds }
        sleepers.add(sleeper)
        signal?.addEventListener('abort', stop, { once: true })
      }),
    advance(milliseconds) {
      time += milliseconds
      for (const { until, wake } of [...sleepers]) if (until <= time) wake()
    },
    jump: (milliseconds) => {
      time += milliseconds
    },
    sleeping: () => [...sleepers].map(({ milliseconds }) => milliseconds),
  }
}

/** Lets pending work go on until `condition` holds; the test's time limit ends it otherwise. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve))
}
