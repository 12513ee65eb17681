import type { Platform } from '../platform.ts'

/** What `inTime()` gives when the time is up. */
export const late = Symbol('late')

/** What `work` resolves to, or `late` after so many milliseconds; it may go on then, and what becomes of it is ignored. */
export function inTime<Result>(
  work: Promise<Result>,
  milliseconds: number,
  { startTimer }: Pick<Platform, 'startTimer'>,
): Promise<Result | typeof late> {
  return new Promise((resolve, reject) => {
    const stop = startTimer(Math.max(0, milliseconds), () => resolve(late))
    work.then(
      (result) => {
        stop()
        resolve(result)
      },
      (error: Error) => {
        stop()
        reject(error)
      },
    )
  })
}
