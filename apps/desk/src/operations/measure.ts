import type { Platform } from '../platform.ts'

/** Whether something answered in time, and after how many milliseconds. */
export interface Measured {
  readonly well: boolean
  readonly milliseconds: number
}

/** Asks once, and waits no longer than `limit` milliseconds. A question that fails was not answered well. */
export async function measure(
  ask: () => Promise<boolean>,
  limit: number,
  { now, startTimer }: Pick<Platform, 'now' | 'startTimer'>,
): Promise<Measured> {
  const startedAt = now()
  const well = await new Promise<boolean>((resolve) => {
    const cancel = startTimer(limit, () => resolve(false))
    void ask()
      .catch(() => false)
      .then((answered) => {
        cancel()
        resolve(answered)
      })
  })
  return { well, milliseconds: now() - startedAt }
}
