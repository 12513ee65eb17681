import { onAbort, redactCause } from '#runtime'
import type { Platform } from '../platform.ts'
import { SipgateError, type SipgateErrorDetails } from '../errors/sipgate-error.ts'
import type { SipgateErrorCode } from '../errors/error-codes.ts'

export interface StreamWatch {
  readonly operation: string
  readonly platform: Pick<Platform, 'startTimer'>
  readonly signals: readonly (AbortSignal | undefined)[]
  /** Milliseconds for which nothing may come while somebody reads. */
  readonly idleTimeout: number
}

/**
 * The body of an answer, watched on: the call is over when its stream is handed out. It ends with SipgateError `aborted`,
 * `timeout` or `connection_failed`, and is asked for no more than is read.
 */
export function watchedStream(
  source: ReadableStream<Uint8Array>,
  { operation, platform, signals, idleTimeout }: StreamWatch,
): ReadableStream<Uint8Array> {
  const reader = source.getReader()
  const releases: (() => void)[] = []
  let isOver = false
  const end = () => {
    isOver = true
    for (const release of releases) release()
  }
  let stop: (code: SipgateErrorCode, details: SipgateErrorDetails) => void
  return new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        stop = (code, details) => {
          if (isOver) return
          end()
          controller.error(new SipgateError(code, { ...details, operation }))
          reader.cancel(details.cause).catch(() => {})
        }
        for (const signal of signals)
          if (signal) releases.push(onAbort(signal, (cause) => stop('aborted', { cause })))
      },
      pull: async (controller) => {
        const detail = `Nothing arrived for ${idleTimeout} milliseconds.`
        const release = platform.startTimer(idleTimeout, () => stop('timeout', { detail }))
        try {
          const { done, value } = await reader.read()
          if (isOver) return
          if (!done) return controller.enqueue(value)
          end()
          controller.close()
        } catch (cause) {
          const detail = 'The file is not complete.'
          stop('connection_failed', { detail, cause: redactCause(cause, []) })
        } finally {
          release()
        }
      },
      cancel: (reason) => {
        end()
        return reader.cancel(reason)
      },
    },
    { highWaterMark: 0 },
  )
}
