import { onAbort } from '#runtime'
import type { ClientContext } from '../client-context.ts'
import { SipgateError } from '../errors/sipgate-error.ts'

/**
 * Waits between two looks at something that takes its time.
 * @throws SipgateError `aborted` when `signal` is, or the client's own
 */
export async function pause(
  { platform, signal: clientSignal }: Pick<ClientContext, 'platform' | 'signal'>,
  milliseconds: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  const stop = new AbortController()
  const releases = [clientSignal, signal].map((one) => one && onAbort(one, (reason) => stop.abort(reason)))
  try {
    await platform.sleep(milliseconds, stop.signal)
  } catch (cause) {
    throw new SipgateError('aborted', { cause })
  } finally {
    for (const release of releases) release?.()
  }
}
