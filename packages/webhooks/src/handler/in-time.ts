import type { Platform } from '../platform.ts'

/** What `inTime()` gives when the time is up. */
export const late = Symbol('late')

/** What `work` resolves to, or `late` after so many milliseconds; it may go on then, and what becomes of it is ignored. */
export async function inTime<Result>(
  work: Promise<Result>,
  milliseconds: number,
  { startTimer }: Pick<Platform, 'startTimer'>,
): Promise<Result | typeof late> {
  let stop: () => void = () => undefined
  const timeUp = new Promise<typeof late>((resolve) => {
    stop = startTimer(Math.max(0, milliseconds), () => resolve(late))
  })
  // It may fail when nobody waits any more.
  work.catch(() => undefined)
  try {
    return await Promise.race([work, timeUp])
  } finally {
    stop()
  }
}
