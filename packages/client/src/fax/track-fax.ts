import type { HistoryEntry } from '@sipgate-kit/contract'
import { pause } from '../pause.ts'
import { insideOf } from '../client-base.ts'
import type { SipgateCore } from '../sipgate-core.ts'
import { isSipgateError, SipgateError } from '../sipgate-error.ts'

/** Where a fax stands. sipgate may add to these. */
export type FaxStatus = NonNullable<HistoryEntry['faxStatusType']>

export interface TrackFaxOptions {
  /** Milliseconds between two looks. Default 5000, as in sipgate's own examples. */
  readonly interval?: number
  /** Milliseconds after which following it ends with `timeout`. Default 30 minutes. */
  readonly timeout?: number
  readonly signal?: AbortSignal
}

/** `await` it for the entry of the finished fax; loop over it with `for await` for each status it goes through. */
export interface FaxTracking extends PromiseLike<HistoryEntry>, AsyncIterable<FaxStatus> {}

const finished: ReadonlySet<string> = new Set<FaxStatus>(['SENT', 'FAILED'])

/**
 * Follows a fax until it is sent or has failed, by looking at its entry in the history. Right after the sending there may
 * be no entry yet; that counts as `PENDING`. A fax that failed is no error here: look at the status.
 *
 * Both ways of using it throw SipgateError: `timeout`, `aborted` and what reading the history can end with.
 */
export function trackFax(
  sipgate: SipgateCore,
  sessionId: string,
  options: TrackFaxOptions = {},
): FaxTracking {
  return {
    [Symbol.asyncIterator]: () => statuses(entries(sipgate, sessionId, options)),
    then: (fulfilled, rejected) => last(entries(sipgate, sessionId, options)).then(fulfilled, rejected),
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
  { interval = 5000, timeout = 30 * 60_000, signal }: TrackFaxOptions,
): AsyncGenerator<HistoryEntry | undefined> {
  const { platform } = insideOf(sipgate).connection
  const endsAt = platform.now() + timeout
  for (;;) {
    const entry = await look(sipgate, sessionId, signal)
    yield entry
    if (finished.has(String(entry?.faxStatusType))) return
    if (platform.now() + interval > endsAt) {
      throw new SipgateError('timeout', { detail: `The fax is still ${entry?.faxStatusType ?? 'PENDING'}.` })
    }
    await pause(platform, interval, signal)
  }
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
