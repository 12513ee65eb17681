import type { HistoryEntry } from '@sipgate-kit/contract'
import { pause } from './pause.ts'
import { insideOf } from './client-base.ts'
import type { SipgateCore } from './sipgate-core.ts'

/** What was asked of sipgate, as far as it shows in the history. */
export type Attempted =
  | {
      readonly type: 'SMS'
      readonly recipient: string
      readonly message: string
      readonly smsId?: string
      readonly since: Date
    }
  | { readonly type: 'FAX'; readonly recipient: string; readonly faxlineId?: string; readonly since: Date }
  | { readonly type: 'CALL'; readonly callee: string; readonly since: Date }

export interface FindOutcomeOptions {
  /** How often the history is looked at; an entry may take a while to appear. Default 5. */
  readonly looks?: number
  /** Milliseconds between two looks. Default 3000. */
  readonly interval?: number
  readonly signal?: AbortSignal
}

/** So much earlier than `since` an entry may be dated, in milliseconds: clocks differ. */
const clockTolerance = 60_000

/**
 * After `outcome_unknown`: looks in the history whether it happened nevertheless. An entry is proof that it did. None is
 * no proof that it did not, only the best that can be known: two equal messages within a minute look the same, and a call
 * shows when it is over.
 * @param attempted what was asked for, `since` being a time just before
 * @returns the entry, or undefined when none appeared
 * @throws SipgateError
 */
export async function findOutcome(
  sipgate: SipgateCore,
  attempted: Attempted,
  { looks = 5, interval = 3000, signal }: FindOutcomeOptions = {},
): Promise<HistoryEntry | undefined> {
  const { platform } = insideOf(sipgate).connection
  const number = attempted.type === 'CALL' ? attempted.callee : attempted.recipient
  const from = new Date(attempted.since.getTime() - clockTolerance).toISOString().replace(/\.\d+/, '')
  const query = { types: [attempted.type], from, phonenumber: number, limit: 100 }
  for (let look = 1; ; look++) {
    const { items } = await sipgate.request('GET /history', { query }, { ...(signal && { signal }) })
    const entry = items.find((found) => fits(found, attempted, number))
    if (entry || look >= looks) return entry
    await pause(platform, interval, signal)
  }
}

function fits(entry: HistoryEntry, attempted: Attempted, number: string): boolean {
  if (entry.incoming === true || entry.target !== number) return false
  const line =
    attempted.type === 'SMS' ? attempted.smsId : attempted.type === 'FAX' ? attempted.faxlineId : undefined
  if (line !== undefined && entry.connectionIds && !entry.connectionIds.includes(line)) return false
  return attempted.type !== 'SMS' || entry.smsContent === attempted.message
}
