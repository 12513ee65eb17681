import type { Platform } from '../src/platform.ts'

export interface TestSleep {
  milliseconds: number
  end(): void
  /** Resolves once the sleeper was told not to wait any longer. */
  aborted: Promise<void>
}

/** A platform whose time stands still and whose sleeps end when the test says so. */
export function testPlatform(start = Date.UTC(2026, 0, 5, 9)) {
  const begun: TestSleep[] = []
  const waiting: ((sleep: TestSleep) => void)[] = []
  const time = { now: start }
  const platform: Partial<Platform> = {
    now: () => time.now,
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        const aborted = new Promise<void>((settle) => {
          signal?.addEventListener('abort', () => {
            reject(signal.reason as Error)
            settle()
          })
        })
        const sleep: TestSleep = { milliseconds, end: resolve, aborted }
        const taker = waiting.shift()
        if (taker) taker(sleep)
        else begun.push(sleep)
      }),
  }
  const next = () =>
    new Promise<TestSleep>((resolve) => {
      const sleep = begun.shift()
      if (sleep) resolve(sleep)
      else waiting.push(resolve)
    })
  return { platform, time, sleeps: { next } }
}
