import type { HistoryEntry } from '@sipgate-kit/contract'

export const entryTypes = ['CALL', 'VOICEMAIL', 'SMS', 'FAX'] as const
export type EntryType = (typeof entryTypes)[number]

/** What happened, in one word of desk's texts. */
export type Happening =
  | 'called'
  | 'wasCalled'
  | 'missed'
  | 'unanswered'
  | 'voicemail'
  | 'smsIn'
  | 'smsOut'
  | 'faxIn'
  | 'faxOut'
  | 'faxFailed'

/** An entry of the history as pages show it: whatever sipgate sends, each field is of its kind and of bearable length. */
export interface Entry {
  readonly id: string
  readonly type: EntryType
  readonly happening: Happening
  /** In milliseconds since 1970. */
  readonly at: number | undefined
  readonly incoming: boolean
  /** The number at the other end. */
  readonly other: string | undefined
  readonly otherName: string | undefined
  /** The line of this account. */
  readonly line: string | undefined
  /** In seconds. */
  readonly duration: number | undefined
  /** What was written, or said. */
  readonly text: string | undefined
  readonly note: string
  readonly read: boolean
  readonly starred: boolean
  readonly archived: boolean
  readonly pages: number | undefined
  readonly faxStatus: string | undefined
  /** Where its sounds and documents are. Whoever has such an address can fetch it: pages never show it. */
  readonly sounds: readonly string[]
  readonly document: string | undefined
  readonly report: string | undefined
}

export function entryOf(raw: HistoryEntry): Entry | undefined {
  const id = textOf(raw?.id, 40)
  const type = entryTypes.find((known) => known === raw?.type)
  if (id === undefined || !isEntryId(id) || type === undefined) return undefined
  const incoming =
    typeof raw.incoming === 'boolean' ? raw.incoming : String(raw.direction).endsWith('INCOMING')
  const at = Date.parse(String(raw.created))
  const [other, otherName] = incoming ? [raw.source, raw.sourceAlias] : [raw.target, raw.targetAlias]
  const [own, ownName] = incoming ? [raw.target, raw.targetAlias] : [raw.source, raw.sourceAlias]
  return {
    id,
    type,
    incoming,
    happening: happeningOf(type, incoming, raw),
    at: Number.isNaN(at) ? undefined : at,
    other: textOf(other, 60),
    otherName: textOf(otherName, 100),
    line: textOf(ownName, 100) ?? textOf(own, 60),
    duration: amountOf(raw.duration),
    text: textOf(raw.smsContent, 5_000) ?? textOf(raw.transcription, 5_000),
    note: textOf(raw.note, 5_000) ?? '',
    read: raw.read !== false,
    starred: raw.starred === true,
    archived: raw.archived === true,
    pages: amountOf(raw.pageCount),
    faxStatus: textOf(raw.faxStatusType, 20),
    sounds: soundsOf(raw),
    document: textOf(raw.documentUrl, 2_000),
    report: textOf(raw.reportUrl, 2_000),
  }
}

export const entriesOf = (items: unknown, most: number): Entry[] =>
  (Array.isArray(items) ? (items as HistoryEntry[]) : [])
    .slice(0, most)
    .flatMap((item) => entryOf(item) ?? [])

export const isEntryId = (id: string): boolean => /^[\w-]{1,40}$/.test(id)

/** Somebody waits for an answer. */
export const isWaiting = ({ read, happening }: Entry): boolean =>
  !read && (happening === 'missed' || happening === 'voicemail')

function happeningOf(type: EntryType, incoming: boolean, raw: HistoryEntry): Happening {
  const isMissed = String(raw.direction).startsWith('MISSED')
  if (type === 'VOICEMAIL') return 'voicemail'
  if (type === 'SMS') return incoming ? 'smsIn' : 'smsOut'
  if (type === 'FAX') return incoming ? 'faxIn' : raw.faxStatusType === 'FAILED' ? 'faxFailed' : 'faxOut'
  if (isMissed) return incoming ? 'missed' : 'unanswered'
  return incoming ? 'wasCalled' : 'called'
}

function soundsOf({ recordingUrl, recordings }: HistoryEntry): string[] {
  const all = [recordingUrl, ...(Array.isArray(recordings) ? recordings.map((one) => one?.url) : [])]
  return [...new Set(all.flatMap((url) => textOf(url, 2_000) ?? []))].slice(0, 10)
}

function textOf(value: unknown, longest: number): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, longest) : undefined
}

function amountOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? Math.round(value) : undefined
}
