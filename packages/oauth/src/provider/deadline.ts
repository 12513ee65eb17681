import type { Platform } from '../platform.ts'

/** What `withDeadline()` rejects with. */
export class DeadlinePassed extends Error {
  override readonly name = 'DeadlinePassed'
}

/** Runs `work` until it ends or the time is up, by the platform's clock. */
export async function withDeadline<Result>(
  platform: Pick<Platform, 'sleep'>,
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const finished = new AbortController()
  const overdue = new AbortController()
  const alarm = platform.sleep(milliseconds, finished.signal).then(() => {
    const passed = new DeadlinePassed(`No answer within ${milliseconds} ms.`)
    overdue.abort(passed)
    throw passed
  })
  alarm.catch(() => {})
  try {
    return await Promise.race([work(overdue.signal), alarm])
  } finally {
    finished.abort()
  }
}
