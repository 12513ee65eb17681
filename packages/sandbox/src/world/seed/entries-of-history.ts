import type { FileState, HistoryState } from '../state/history-state.ts'
import type { Chances } from './chances.ts'
import type { Somebody } from './people-of-history.ts'

/** Where the entries of an account come and go. */
export interface Lines {
  phone: readonly Line[]
  fax: Line
  sms: Line
  mailbox: { id: string; line: Line }
}

export interface Line {
  id: string
  alias: string
  number: string
  device: string
}

export type Kind = 'call' | 'fax' | 'fax in' | 'sms' | 'voicemail'

/** How often each occurs. */
export const kinds: readonly Kind[] = [
  ...Array<Kind>(13).fill('call'),
  'fax',
  'fax in',
  ...Array<Kind>(3).fill('sms'),
  ...Array<Kind>(2).fill('voicemail'),
]

/** What is made of an entry beside its kind. */
interface Making {
  id: string
  created: string
  who: Somebody
  lines: Lines
  chance: Chances
  /** Answers the id of a file. */
  keep: (content: FileState['content']) => string
}

/** The fields that entries of all types have. */
interface Base extends Making {
  read: boolean
  archived: boolean
  starred: boolean
  note: string
}

// Each entry is written as one literal: spreading parts together takes fifty times as long, and every sandbox begins here.

export function entryOf(kind: Kind, making: Making): HistoryState {
  const { id, created, who, lines, chance, keep } = making
  const read = chance.upTo(8) > 0
  const archived = chance.upTo(15) === 0
  const starred = chance.upTo(25) === 0
  const note = chance.upTo(30) === 0 ? chance.oneOf(notes) : ''
  const base: Base = { id, created, who, lines, chance, keep, read, archived, starred, note }
  if (kind === 'call') return callOf(base)
  if (kind === 'sms') return smsOf(base)
  return kind === 'voicemail' ? voicemailOf(base) : faxOf(base, kind === 'fax in')
}

function callOf({
  id,
  created,
  read,
  archived,
  starred,
  note,
  who,
  lines,
  chance,
  keep,
}: Base): HistoryState {
  const line = chance.oneOf(lines.phone)
  const incoming = chance.upTo(5) < 3
  const way = incoming ? 'INCOMING' : 'OUTGOING'
  const end = chance.upTo(12)
  const isAnswered = end < 8
  const duration = isAnswered ? 8 + chance.upTo(900) : 0
  const isRecorded = isAnswered && chance.upTo(20) === 0
  const url = isRecorded
    ? downloadPath(keep({ kind: 'tone', seconds: Math.min(duration, 30), hertz: 330 }))
    : ''
  return {
    id,
    type: 'CALL',
    created,
    lastModified: created,
    source: incoming ? who.number : line.number,
    sourceAlias: incoming ? who.alias : line.alias,
    target: incoming ? line.number : who.number,
    targetAlias: incoming ? line.alias : who.alias,
    incoming,
    direction: isAnswered ? way : `MISSED_${way}`,
    status: isAnswered ? 'PICKUP' : end < 10 ? 'NOPICKUP' : end === 10 ? 'BUSY' : 'FORWARD',
    callStatus: isAnswered ? 'SUCCESS' : end === 10 ? 'BUSY' : 'MISSED',
    connectionIds: [line.id],
    read,
    archived,
    starred,
    note,
    labels: [],
    callId: chance.hex(76),
    duration,
    responder: isAnswered && incoming ? line.device : '',
    responderAlias: '',
    recordingUrl: url,
    recordings: isRecorded ? [{ id: chance.hex(8), url }] : [],
    endpoints: [
      { type: isAnswered ? 'PICKUP' : 'ROUTED', endpoint: { extension: line.device, type: 'REGISTER' } },
    ],
  }
}

function faxOf(base: Base, incoming: boolean): HistoryState {
  const { id, created, read, archived, starred, note, who, lines, chance, keep } = base
  const line = lines.fax
  const isFailed = !incoming && chance.upTo(8) === 0
  const pageCount = 1 + chance.upTo(4)
  const title = chance.oneOf(['Auftragsbestätigung', 'Angebot', 'Lieferschein', 'Vertrag'])
  const source = incoming ? who.number : line.number
  const target = incoming ? line.number : who.number
  const text = [
    `Von: ${source}`,
    `An: ${target}`,
    `Datum: ${created.slice(0, 10)}`,
    '',
    'Sehr geehrte Damen und Herren,',
    'anbei die Unterlagen.',
  ]
  const documentUrl = downloadPath(keep({ kind: 'pdf', title, lines: text, pages: pageCount }))
  const report = { kind: 'pdf' as const, title: 'Sendebericht', lines: text.slice(0, 3), pages: 1 }
  return {
    id,
    type: 'FAX',
    created,
    lastModified: created,
    source,
    sourceAlias: incoming ? who.alias : line.alias,
    target,
    targetAlias: incoming ? line.alias : who.alias,
    incoming,
    direction: incoming ? 'INCOMING' : isFailed ? 'MISSED_OUTGOING' : 'OUTGOING',
    status: isFailed ? 'NOPICKUP' : 'PICKUP',
    connectionIds: [line.id],
    read,
    archived,
    starred,
    note,
    labels: [],
    faxStatusType: isFailed ? 'FAILED' : 'SENT',
    documentUrl,
    reportUrl: incoming ? '' : downloadPath(keep(report)),
    previewUrl: downloadPath(keep({ kind: 'preview', title, lines: text })),
    pageCount,
    endpoints: [{ type: 'ROUTED', endpoint: { extension: line.id, type: 'FAX' } }],
  }
}

function smsOf({ id, created, read, archived, starred, note, who, lines, chance }: Base): HistoryState {
  const line = lines.sms
  const incoming = chance.upTo(2) === 0
  return {
    id,
    type: 'SMS',
    created,
    lastModified: created,
    source: incoming ? who.mobile : line.number,
    sourceAlias: incoming ? who.alias : line.alias,
    target: incoming ? line.number : who.mobile,
    targetAlias: incoming ? line.alias : who.alias,
    incoming,
    direction: incoming ? 'INCOMING' : 'OUTGOING',
    status: 'PICKUP',
    connectionIds: [line.id],
    read,
    archived,
    starred,
    note,
    labels: [],
    smsContent: chance.oneOf(texts),
    scheduled: null,
    endpoints: [{ type: 'ROUTED', endpoint: { extension: line.id, type: 'SMS' } }],
  }
}

function voicemailOf({
  id,
  created,
  read,
  archived,
  starred,
  note,
  who,
  lines,
  chance,
  keep,
}: Base): HistoryState {
  const { id: mailbox, line } = lines.mailbox
  const duration = 4 + chance.upTo(26)
  return {
    id,
    type: 'VOICEMAIL',
    created,
    lastModified: created,
    source: who.number,
    sourceAlias: who.alias,
    target: line.number,
    targetAlias: line.alias,
    incoming: true,
    direction: 'INCOMING',
    status: 'PICKUP',
    connectionIds: [line.id],
    read,
    archived,
    starred,
    note,
    labels: [],
    duration,
    transcription: chance.oneOf(messages),
    recordingUrl: downloadPath(keep({ kind: 'tone', seconds: duration, hertz: 440 })),
    endpoints: [{ type: 'ROUTED', endpoint: { extension: mailbox, type: 'VOICEMAIL' } }],
  }
}

/** Made absolute when the sandbox knows where it is. */
function downloadPath(fileId: string): string {
  return `/download/${fileId}`
}

const notes = ['Rückruf bis Freitag', 'Angebot geschickt', 'Will Rabatt', 'Nicht mehr anrufen']
const texts = [
  'Bin in zehn Minuten da.',
  'Der Termin am Montag passt, danke!',
  'Können Sie mich bitte zurückrufen?',
  'Ihr Paket liegt zur Abholung bereit.',
  'Grüße aus München 🙂',
]
const messages = [
  'Guten Tag, hier ist Groß Metallbau, es geht um das Angebot von letzter Woche. Bitte rufen Sie zurück.',
  'Hallo, ich wollte nur fragen, ob die Lieferung schon unterwegs ist.',
  'Schönen guten Tag, wir müssten den Termin leider verschieben.',
]
