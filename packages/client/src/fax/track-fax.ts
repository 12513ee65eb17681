import type { HistoryEntry } from '@sipgate-kit/contract'
import { insideOf } from '../client-base.ts'
import { isObject } from '../is-object.ts'
import { isPassing } from '../passing-failure.ts'
import { pause } from '../pause.ts'
import type { SipgateCore } from '../sipgate-core.ts'
import { invalidArgument, isSipgateError, SipgateError } from '../sipgate-error.ts'

/** Where a fax stands. sipgate may add to these. */
export type FaxStatus = NonNullable<HistoryEntry['faxStatusType']>

export interface TrackFaxOptions {
  /** Milliseconds between two looks, above 0. Default 5000, as in sipgate's own examples. */
  readonly interval?: number
  /** Milliseconds after which following it ends with `timeout`; 0 is one look. Default 30 minutes. */
  readonly timeout?: number
  readonly signal?: AbortSignal
}

/** `await` it for the entry of the finished fax; loop over it with `for await` for each status it goes through. */
export interface FaxTracking
  extends Pick<Promise<HistoryEntry>, 'then' | 'catch' | 'finally'>, AsyncIterable<FaxStatus> {}

const finished: ReadonlySet<string> = new Set<FaxStatus>(['SENT', 'FAILED'])

/**
 * Follows a fax until it is sent or has failed, by looking at its entry in the history. Right after the sending there may
 * be no entry yet; that counts as `PENDING`. A fax that failed is no error here: look at the status. Neither is a look that
 * fails in passing, because sipgate cannot be reached, has a problem or is asked too often: the next one follows.
 *
 * Both ways of using it throw SipgateError: `timeout`, `aborted` and what reading the history can end with.
 */
export function trackFax(
  sipgate: SipgateCore,
  sessionId: string,
  options: TrackFaxOptions = {},
): FaxTracking {
  const looks = () => entries(sipgate, sessionId, options)
  return {
    [Symbol.asyncIterator]: () => statuses(looks()),
    then: (fulfilled, rejected) => last(looks()).then(fulfilled, rejected),
    catch: (rejected) => last(looks()).catch(rejected),
    finally: (done) => last(looks()).finally(done),
  }
}

async function* statuses(looks: AsyncIterable<HistoryEntry | undefined>): AsyncGenerator<FaxStatus> {
  let before: FaxStatus | undefined
  for await (const entry of looks) {
    const status = entry?.faxStatusType ?? 'PENDING'
    if (status !== before) yield status
    before = status
  }
}

async function last(looks: AsyncIterable<HistoryEntry | undefined>): Promise<HistoryEntry> {
  let found: HistoryEntry | undefined
  for await (const entry of looks) found = entry ?? found
  // The loop ends only at a finished entry.
  return found as HistoryEntry
}

async function* entries(
  sipgate: SipgateCore,
  sessionId: string,
  options: TrackFaxOptions,
): AsyncGenerator<HistoryEntry | undefined> {
  const { connection } = insideOf(sipgate)
  const { platform } = connection
  const { interval, timeout, signal } = checkOptions(options)
  if (typeof sessionId !== 'string' || sessionId === '')
    throw invalidArgument('The session must be the `sessionId` that `sendFax` gave.')
  const endsAt = platform.now() + timeout
  let status: FaxStatus = 'PENDING'
  for (;;) {
    let failure: SipgateError | undefined
    try {
      const entry = await look(sipgate, sessionId, signal)
      status = entry?.faxStatusType ?? 'PENDING'
      yield entry
      if (finished.has(status)) return
    } catch (error) {
      if (!isPassing(error)) throw error
      failure = error
    }
    const wait = Math.max(interval, (failure?.retryAfter ?? 0) * 1000)
    if (platform.now() + wait > endsAt)
      throw new SipgateError('timeout', { detail: `The fax was last seen ${status}.`, cause: failure })
    await pause(connection, wait, signal)
  }
}

function checkOptions(options: TrackFaxOptions) {
  if (!isObject(options)) throw invalidArgument('The options must be an object.')
  const { interval = 5000, timeout = 30 * 60_000, signal } = options
  if (!(isTime(interval) && interval > 0))
    throw invalidArgument('`interval` must be a number of milliseconds above 0 and below 2^31.')
  if (!isTime(timeout))
    throw invalidArgument('`timeout` must be a number of milliseconds from 0 on and below 2^31.')
  return { interval, timeout, signal }
}

/** Timers of all runtimes hold 31 bits. */
function isTime(value: unknown): value is number {
  return Number.isFinite(value) && Number(value) >= 0 && Number(value) < 2 ** 31
}

async function look(
  sipgate: SipgateCore,
  entryId: string,
  signal: AbortSignal | undefined,
): Promise<HistoryEntry | undefined> {
  try {
    return await sipgate.request(
      'GET /history/{entryId}',
      { path: { entryId } },
      { ...(signal && { signal }) },
    )
  } catch (error) {
    if (isSipgateError(error, 'not_found')) return undefined
    throw error
  }
}
