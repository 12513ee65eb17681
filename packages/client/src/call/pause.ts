import { onAbort } from '#runtime'
import type { Connection } from './running-call.ts'
import { SipgateError } from '../errors/sipgate-error.ts'

/**
 * Waits between two looks at something that takes its time.
 * @throws SipgateError `aborted` when `signal` is, or the client's own
 */
export function pause(
  { platform, signal: clientSignal }: Pick<Connection, 'platform' | 'signal'>,
  milliseconds: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const releases: (() => void)[] = []
    const end = () => {
      for (const release of releases) release()
    }
    releases.push(
      platform.startTimer(
        milliseconds,
        () => {
          end()
          resolve()
        },
        'wait',
      ),
    )
    for (const one of [clientSignal, signal]) {
      if (!one) continue
      const stop = () => {
        end()
        reject(new SipgateError('aborted', { cause: one.reason as unknown }))
      }
      if (one.aborted) stop()
      else releases.push(onAbort(one, stop))
    }
  })
}
