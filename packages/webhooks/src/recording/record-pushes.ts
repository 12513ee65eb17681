import { open } from 'node:fs/promises'
import { checkFunction, checkNumber, checkOptions, invalidOption } from '../check-options.ts'
import type { ReceivedPush } from '../handler/received-push.ts'
import { WebhookError } from '../webhook-error.ts'
import { createMask } from './mask.ts'
import { recordingPlatform, type RecordingPlatform } from './platform.ts'
import { writeLine } from './recorded-push.ts'

/** Options of `recordPushes()`. */
export interface RecordOptions {
  /**
   * Replaces numbers, names and accounts by made-up ones, the same by the same, so that a recording can be shared. Masks of two runs do not
   * fit together, so the file must not exist. Default false: the file says who called whom, and only its owner can read it.
   */
  readonly mask?: boolean | undefined
  /** The most bytes that this run adds to the file. Default 100,000,000. */
  readonly mostBytes?: number | undefined
  /** Called once, when recording stops by itself. Default: a line on `console.warn`. */
  readonly onProblem?: ((error: WebhookError) => void) | undefined
  /** Default: the machine's. */
  readonly platform?: Partial<Pick<RecordingPlatform, 'now'>> | undefined
}

/** A recording in progress. */
export interface PushRecording {
  /** Give this to `createCallHandler()`. */
  readonly onAccepted: (received: ReceivedPush) => void
  /** Writes what is not written yet, and ends the recording. */
  close(): Promise<void>
}

const optionNames = Object.keys({
  mask: true,
  mostBytes: true,
  onProblem: true,
  platform: true,
} satisfies Record<keyof RecordOptions, true>)

/** What may wait for a slow disk, in lines. */
const mostWaiting = 10_000

/**
 * Writes each accepted push into a file, one a line: `createCallHandler(handlers, { …, onAccepted: recording.onAccepted })`. Calls never
 * wait for it, and go on when it fails.
 * @param file is made, for its owner only, or continued
 * @throws WebhookError `invalid_option`
 */
export function recordPushes(file: string | URL, options: RecordOptions = {}): PushRecording {
  checkOptions('recordPushes', options, optionNames)
  const { mask = false, mostBytes = 100_000_000, onProblem = sayProblem, platform } = options
  if (typeof file !== 'string' && !(file instanceof URL)) throw invalidOption('file must be a path')
  checkNumber('mostBytes', mostBytes, 1, Number.MAX_SAFE_INTEGER, 'bytes')
  checkFunction('onProblem', onProblem)
  const { now } = { ...recordingPlatform, ...platform }
  const masked = mask ? createMask() : undefined
  let left = mostBytes
  let waiting = 0
  let isOn = true
  let hasFailed = false

  const stop = (about: string, cause?: unknown) => {
    isOn = false
    if (hasFailed) return
    hasFailed = true
    onProblem(new WebhookError('recording_failed', { about, cause }))
  }
  const opened = open(file, mask ? 'ax' : 'a', 0o600)
  let written: Promise<unknown> = opened.catch((error: NodeJS.ErrnoException) =>
    stop(error.code === 'EEXIST' ? 'the file exists already; name another one' : failure(error), error),
  )
  const write = async (line: string) => {
    try {
      await (await opened).appendFile(line)
    } catch (error) {
      stop(failure(error), error)
    } finally {
      waiting--
    }
  }

  return {
    onAccepted({ push, body, signature }) {
      if (!isOn) return
      const text = Buffer.from(body).toString('utf8')
      // What is not UTF-8 would not come back as it was signed.
      const isExact = !masked && Buffer.from(text).equals(body)
      const line = writeLine({
        at: now(),
        body: masked ? masked(push.event, text) : text,
        ...(isExact && { signature }),
      })
      left -= Buffer.byteLength(line)
      if (left < 0) return stop('the file has as many bytes as mostBytes allows')
      if (waiting >= mostWaiting) return stop('the disk is too slow')
      waiting++
      written = written.then(() => write(line))
    },
    async close() {
      isOn = false
      await written
      await opened.then(
        (handle) => handle.close(),
        () => undefined,
      )
    },
  }
}

const failure = (error: unknown) => (error as NodeJS.ErrnoException).code ?? 'the file cannot be written'

function sayProblem({ message }: WebhookError): void {
  console.warn(`sipgate-kit: ${message}`)
}
