import type { HistoryEntry } from '@sipgate-kit/contract'
import { calendarOf } from '../../user/calendar.ts'
import { medianOf, talkClass, talkClasses } from './talk-time.ts'

/** Calls by what became of them. */
export interface CallCounts {
  /** Incoming calls that somebody took. */
  answered: number
  /** Incoming calls that nobody took. */
  missed: number
  /** Outgoing calls that were taken. */
  reached: number
  /** Outgoing calls that were not. */
  unreached: number
}

/** Calls with somebody, or of a line. */
export interface Share extends CallCounts {
  /** A number, or the id of a line. */
  readonly id: string
  /** As sipgate names it. */
  name: string
  /** Seconds talked. */
  seconds: number
}

/** What happened in a period, in numbers. */
export interface Tally {
  readonly calls: CallCounts
  readonly voicemails: number
  readonly sms: { received: number; sent: number }
  readonly faxes: { received: number; sent: number; failed: number; pages: number }
  readonly talk: { readonly total: number; readonly median: number; readonly classes: readonly number[] }
  /** Calls by weekday, from Monday, and hour. */
  readonly heat: readonly (readonly number[])[]
  readonly hours: readonly CallCounts[]
  /** Days with calls, in days since 1970. */
  readonly days: ReadonlyMap<number, CallCounts>
  /** Those most called and calling, most first. */
  readonly numbers: readonly Share[]
  readonly lines: readonly Share[]
  /** Entries without a time that can be read. They are counted nowhere. */
  readonly undated: number
}

export const noCalls = (): CallCounts => ({ answered: 0, missed: 0, reached: 0, unreached: 0 })

export const sumOf = ({ answered, missed, reached, unreached }: CallCounts): number =>
  answered + missed + reached + unreached

const mostNumbers = 50
const mostLines = 200
const longestText = 80

/**
 * Counts entries one after the other, each once. A call belongs to the day and hour in which it began, in the time zone, however long it
 * lasted.
 */
export function createTally(timeZone: string) {
  const calendar = calendarOf(timeZone)
  const seen = new Set<string>()
  const calls = noCalls()
  const sms = { received: 0, sent: 0 }
  const faxes = { received: 0, sent: 0, failed: 0, pages: 0 }
  const heat = Array.from({ length: 7 }, () => Array<number>(24).fill(0))
  const hours = Array.from({ length: 24 }, noCalls)
  const days = new Map<number, CallCounts>()
  const numbers = new Map<string, Share>()
  const lines = new Map<string, Share>()
  const durations: number[] = []
  let voicemails = 0
  let undated = 0

  function addCall(entry: HistoryEntry, time: number, incoming: boolean): void {
    const isMissed = typeof entry.direction === 'string' && entry.direction.startsWith('MISSED')
    const kind = incoming ? (isMissed ? 'missed' : 'answered') : isMissed ? 'unreached' : 'reached'
    const seconds = isMissed ? 0 : wholeNumber(entry.duration)
    const { day, hour, weekday } = calendar.at(time)
    const row = heat[weekday]
    if (row) row[hour] = (row[hour] ?? 0) + 1
    const counts = days.get(day) ?? noCalls()
    days.set(day, counts)
    const { source, sourceAlias, target, targetAlias, connectionIds } = entry
    const add = (counts: CallCounts | undefined) => {
      if (counts) counts[kind] += 1
    }
    const addShare = (share: Share) => {
      share[kind] += 1
      share.seconds += seconds
    }
    add(calls)
    add(counts)
    add(hours[hour])
    addShare(incoming ? shareOf(numbers, source, sourceAlias) : shareOf(numbers, target, targetAlias))
    const ownName = incoming ? targetAlias : sourceAlias
    if (Array.isArray(connectionIds))
      for (const id of connectionIds.length > 1 ? new Set(connectionIds) : connectionIds)
        addShare(shareOf(lines, id, ownName))
    if (!isMissed) durations.push(seconds)
  }

  function addFax(entry: HistoryEntry, incoming: boolean): void {
    if (entry.faxStatusType === 'FAILED') faxes.failed += 1
    else faxes[incoming ? 'received' : 'sent'] += 1
    faxes.pages += wholeNumber(entry.pageCount)
  }

  return {
    add(entry: HistoryEntry): void {
      if (seen.has(entry.id)) return
      seen.add(entry.id)
      const time = typeof entry.created === 'string' ? Date.parse(entry.created) : NaN
      if (Number.isNaN(time)) {
        undated += 1
        return
      }
      const incoming = isIncoming(entry)
      if (entry.type === 'CALL') addCall(entry, time, incoming)
      else if (entry.type === 'VOICEMAIL') voicemails += 1
      else if (entry.type === 'SMS') sms[incoming ? 'received' : 'sent'] += 1
      else if (entry.type === 'FAX') addFax(entry, incoming)
    },
    result(): Tally {
      const classes = Array<number>(talkClasses.length).fill(0)
      for (const seconds of durations) {
        const index = talkClass(seconds)
        classes[index] = (classes[index] ?? 0) + 1
      }
      const total = durations.reduce((sum, seconds) => sum + seconds, 0)
      return {
        calls,
        voicemails,
        sms,
        faxes,
        talk: { total, median: medianOf(durations), classes },
        heat,
        hours,
        days,
        numbers: most(numbers, mostNumbers),
        lines: most(lines, mostLines),
        undated,
      }
    },
  }
}

export function tallyOf(entries: Iterable<HistoryEntry>, timeZone: string): Tally {
  const tally = createTally(timeZone)
  for (const entry of entries) tally.add(entry)
  return tally.result()
}

function isIncoming({ direction, incoming }: HistoryEntry): boolean {
  return typeof direction === 'string' ? direction.endsWith('INCOMING') : incoming === true
}

/** What sipgate sends may be missing, or of another kind than promised. */
function wholeNumber(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0
    ? Math.min(Math.round(value), 31 * 86_400)
    : 0
}

function shareOf(shares: Map<string, Share>, key: unknown, name: unknown): Share {
  const id = typeof key === 'string' ? key.slice(0, longestText) : ''
  let share = shares.get(id)
  if (share === undefined) {
    share = { id, name: '', seconds: 0, ...noCalls() }
    shares.set(id, share)
  }
  if (share.name === '' && typeof name === 'string') share.name = name.trim().slice(0, longestText)
  return share
}

function most(shares: ReadonlyMap<string, Share>, count: number): Share[] {
  return [...shares.values()]
    .sort((a, b) => sumOf(b) - sumOf(a) || b.seconds - a.seconds || (a.id < b.id ? -1 : 1))
    .slice(0, count)
}
