import type { HistoryEntry } from '@sipgate-kit/contract'
import { refuseUnknown } from '../arguments/refuse-unknown.ts'
import { viewOf } from '../client-context.ts'
import { isObject } from '../arguments/is-object.ts'
import { isTemporary } from '../errors/temporary-failure.ts'
import { pause } from '../call/pause.ts'
import type { SipgateCore } from '../sipgate-core.ts'
import { invalidArgument, isSipgateError, SipgateError } from '../errors/sipgate-error.ts'

/** Where a fax stands. sipgate may add to these. */
export type FaxStatus = NonNullable<HistoryEntry['faxStatusType']>

export interface TrackFaxOptions {
  /** Milliseconds between two looks, above 0. Default 5000, as in sipgate's own examples. */
  readonly interval?: number | undefined
  /** Milliseconds after which following it ends with `timeout`; 0 is one look. Default 30 minutes. */
  readonly timeout?: number | undefined
  readonly signal?: AbortSignal | undefined
}

/**
 * `await` it for the entry of the finished fax; loop over it with `for await` for each status it goes through. The fax is
 * looked at from the first `await`, `then` or `catch` on, once for all of them; each loop looks for itself.
 */
export interface FaxTracking
  extends Pick<Promise<HistoryEntry>, 'then' | 'catch' | 'finally'>, AsyncIterable<FaxStatus> {}

const finished: ReadonlySet<string> = new Set<FaxStatus>(['SENT', 'FAILED'])

/** Milliseconds within which a fax must show in the history. */
const longestMissing = 60_000

/**
 * Follows a fax until it is sent or has failed, by looking at its entry in the history. Right after the sending there may
 * be no entry yet; that counts as `PENDING` for a minute. A fax that failed is no error here: look at the status. Neither is
 * a look that fails temporarily, because sipgate cannot be reached, has a problem or is asked too often: the next one follows.
 *
 * Both ways of using it throw SipgateError: `not_found` when the fax has not shown in the history a minute after the first
 * look that missed it, `timeout`, whose `detail` says what was last seen, `aborted` and what reading the history can end with.
 */
export function trackFax(
  sipgate: SipgateCore,
  sessionId: string,
  options: TrackFaxOptions = {},
): FaxTracking {
  const looks = () => entries(sipgate, sessionId, options)
  let promise: Promise<HistoryEntry> | undefined
  const end = () => (promise ??= last(looks()))
  return {
    [Symbol.asyncIterator]: () => statuses(looks()),
    then: (fulfilled, rejected) => end().then(fulfilled, rejected),
    catch: (rejected) => end().catch(rejected),
    finally: (done) => end().finally(done),
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
  const { context } = viewOf(sipgate)
  const { platform } = context
  const { interval, timeout, signal } = checkOptions(options)
  if (typeof sessionId !== 'string' || sessionId === '')
    throw invalidArgument('Pass the `sessionId` that `sendFax` returned.')
  const endsAt = platform.now() + timeout
  let seen: HistoryEntry | undefined
  let missingSince: number | undefined
  for (;;) {
    let failure: SipgateError | undefined
    try {
      seen = await look(sipgate, sessionId, signal)
    } catch (error) {
      if (!isMissing(error) && !isTemporary(error)) throw error
      failure = error
    }
    if (!seen && isMissing(failure)) {
      missingSince ??= platform.now()
      if (platform.now() - missingSince >= longestMissing) throw neverSeen(failure)
    }
    if (!isTemporary(failure)) yield seen
    if (finished.has(seen?.faxStatusType ?? '')) return
    const wait = Math.max(interval, (failure?.retryAfter ?? 0) * 1000)
    if (platform.now() + wait > endsAt)
      throw new SipgateError('timeout', { detail: lastSight(seen, missingSince), cause: failure })
    await pause(context, wait, signal)
  }
}

function isMissing(error: unknown): error is SipgateError {
  return isSipgateError(error, 'not_found')
}

function neverSeen(missing: SipgateError): SipgateError {
  const detail = 'The fax never showed in the history. Pass the `sessionId` that `sendFax` returned.'
  return new SipgateError('not_found', { ...missing, cause: missing.cause, detail })
}

function lastSight(seen: HistoryEntry | undefined, missingSince: number | undefined): string {
  if (seen) return `The fax was last seen ${seen.faxStatusType ?? 'without a status'}.`
  if (missingSince !== undefined) return 'The fax has not shown in the history yet.'
  return 'The fax was not seen: no look at the history succeeded.'
}

function checkOptions(options: TrackFaxOptions) {
  if (!isObject(options)) throw invalidArgument('The options must be an object.')
  refuseUnknown('`trackFax`', options, ['interval', 'timeout', 'signal'] satisfies (keyof TrackFaxOptions)[])
  const { interval = 5000, timeout = 30 * 60_000, signal } = options
  if (!(isTime(interval) && interval > 0))
    throw invalidArgument('`interval` must be a number of milliseconds greater than 0 and less than 2^31.')
  if (!isTime(timeout))
    throw invalidArgument('`timeout` must be a number of milliseconds from 0 on and below 2^31.')
  return { interval, timeout, signal }
}

/** Timers of all runtimes hold 31 bits. */
function isTime(value: unknown): value is number {
  return Number.isFinite(value) && Number(value) >= 0 && Number(value) < 2 ** 31
}

function look(sipgate: SipgateCore, entryId: string, signal: AbortSignal | undefined): Promise<HistoryEntry> {
  return sipgate.request('GET /history/{entryId}', { path: { entryId } }, { ...(signal && { signal }) })
}
