import { isSipgateError } from '@sipgate-kit/client'
import type { HistoryEntry } from '@sipgate-kit/contract'
import type { UserRequest } from '../../http/user-request.ts'
import type { Entry } from './entry.ts'

export const callsScope = 'history:read'

/** A call with a contact. */
export interface LastCall {
  readonly direction: 'incoming' | 'outgoing' | 'missed' | 'unanswered'
  /** Milliseconds since 1970. */
  readonly at: number
  /** In seconds. */
  readonly duration: number | undefined
  readonly number: string
  /** Whose line of this account it was. */
  readonly line: string | undefined
}

/** `not_allowed`: the user has not granted to read the history. `unknown`: sipgate did not tell. */
export type LastCalls = readonly LastCall[] | 'not_allowed' | 'unknown'

const shown = 5
/** Entries that are looked through for a contact with several numbers, since sipgate can be asked for one only. */
export const lookedThrough = 500
/** Milliseconds that the page of a contact waits for its calls. */
const timeout = 3_000

/** The newest calls with a contact, for one request to sipgate. It never fails. */
export async function lastCalls({ login, sipgate }: UserRequest, entry: Entry): Promise<LastCalls> {
  if (!login.scopes.includes(callsScope)) return 'not_allowed'
  const numbers = entry.numbers.map(({ number }) => digitsOf(number)).filter((digits) => digits !== '')
  const [first] = numbers
  if (first === undefined) return []
  const only = numbers.length === 1 ? { phonenumber: `+${first}`, limit: shown } : { limit: lookedThrough }
  try {
    const { items } = await sipgate.history.list({ types: ['CALL'], ...only }, { timeout, retries: 0 })
    return items.flatMap((item) => callWith(item, numbers) ?? []).slice(0, shown)
  } catch (error) {
    if (isSipgateError(error) && error.code !== 'auth_failed') return 'unknown'
    throw error
  }
}

function callWith(item: HistoryEntry, numbers: readonly string[]): LastCall | undefined {
  const { source, target, direction, created, duration } = item
  const number = [source, target].find((one) => typeof one === 'string' && numbers.includes(digitsOf(one)))
  const at = Date.parse(String(created))
  if (number === undefined || Number.isNaN(at)) return undefined
  const own = number === source ? item.targetAlias : item.sourceAlias
  return {
    direction: directionOf(direction),
    at,
    duration: Number.isFinite(duration) ? duration : undefined,
    number,
    line: typeof own === 'string' && own.trim() !== '' ? own.trim().slice(0, 100) : undefined,
  }
}

function directionOf(direction: unknown): LastCall['direction'] {
  if (direction === 'MISSED_INCOMING') return 'missed'
  if (direction === 'MISSED_OUTGOING') return 'unanswered'
  return direction === 'OUTGOING' ? 'outgoing' : 'incoming'
}

const digitsOf = (number: string): string => number.replace(/\D/g, '')
