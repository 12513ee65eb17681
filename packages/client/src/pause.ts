import { onAbort } from '#runtime'
import type { Platform } from './platform.ts'
import { SipgateError } from './sipgate-error.ts'

/**
 * Waits between two looks at something that takes its time.
 * @throws SipgateError `aborted` when `signal` is
 */
export function pause(
  { startTimer }: Pick<Platform, 'startTimer'>,
  milliseconds: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      cancel()
      release?.()
      reject(new SipgateError('aborted', { cause: signal?.reason }))
    }
    const release = signal && onAbort(signal, stop)
    const cancel = startTimer(
      milliseconds,
      () => {
        release?.()
        resolve()
      },
      'wait',
    )
    if (signal?.aborted) stop()
  })
}
