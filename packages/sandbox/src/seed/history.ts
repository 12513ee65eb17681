import type { FileState, HistoryState } from '../state/history.ts'
import { chances, type Chances } from './chances.ts'
import { people, type Somebody } from './people-of-history.ts'

interface SeededHistory {
  /** Newest first. */
  history: HistoryState[]
  files: FileState[]
}

/** Where the entries of an account come and go. */
interface Lines {
  phone: readonly Line[]
  fax: Line
  sms: Line
  mailbox: { id: string; line: Line }
}

interface Line {
  id: string
  alias: string
  number: string
  device: string
}

const day = 86_400_000
const firstId = 5_017_300_001

const demoLines: Lines = {
  phone: [
    { id: 'p0', alias: 'Anschluss Dana', number: '+493023125000', device: 'e0' },
    { id: 'p1', alias: 'Anschluss Ben', number: '+493023125001', device: 'e1' },
    { id: 'g0', alias: 'Vertrieb', number: '+493023125010', device: 'e1' },
  ],
  fax: { id: 'f0', alias: 'Fax Dana', number: '+493023125090', device: 'f0' },
  sms: { id: 's0', alias: 'SMS Dana', number: '+491713920001', device: 's0' },
  mailbox: { id: 'v0', line: { id: 'p0', alias: 'Anschluss Dana', number: '+493023125000', device: 'e0' } },
}

const otherLine: Line = { id: 'p0', alias: 'Anschluss Olga', number: '+498999998000', device: 'e0' }
const otherLines: Lines = {
  phone: [otherLine],
  fax: { id: 'f0', alias: 'Fax Olga', number: '+498999998090', device: 'f0' },
  sms: { id: 's0', alias: 'SMS Olga', number: '+498999998000', device: 's0' },
  mailbox: { id: 'v0', line: otherLine },
}

/** A year of a small company: some days busy, Sundays quiet. */
export function demoHistory(now: number): SeededHistory {
  return yearOf(now, demoLines, people, chances(1), { days: 365, most: 6, filePrefix: 'd0' })
}

/** A month of somebody else, whose first entry has the id that the first account's has. */
export function otherHistory(now: number): SeededHistory {
  return yearOf(now, otherLines, people.slice(6), chances(2), { days: 30, most: 3, filePrefix: 'd1' })
}

/** Years that were made before, by day and account: tests make thousands of sandboxes on one day. */
const made = new Map<string, SeededHistory>()

/** Entries may be changed by whoever gets them, but not what is inside them; files not at all. */
function yearOf(...args: Parameters<typeof makeYear>): SeededHistory {
  const [now, , , , { filePrefix }] = args
  const key = `${filePrefix} ${Math.floor(now / day)}`
  const known = made.get(key) ?? makeYear(...args)
  if (made.size > 10) made.clear()
  made.set(key, known)
  return { history: known.history.map((entry) => ({ ...entry })), files: [...known.files] }
}

function makeYear(
  now: number,
  lines: Lines,
  known: readonly Somebody[],
  chance: Chances,
  { days, most, filePrefix }: { days: number; most: number; filePrefix: string },
): SeededHistory {
  const files: FileState[] = []
  const history: HistoryState[] = []
  const keep = (content: FileState['content']) => {
    const id = `${filePrefix}000000-0000-4000-8000-${String(files.length + 1).padStart(12, '0')}`
    files.push({ id, content })
    return id
  }
  const midnight = Math.floor(now / day) * day
  // The first three are the same in every account and at every time, for those who test with them.
  for (const kind of ['call', 'fax', 'voicemail'] as const)
    history.push(
      entryOf(
        kind,
        idAt(history),
        midnight - days * day + history.length * 1000,
        known[0] as Somebody,
        lines,
        chance,
        keep,
      ),
    )
  for (let ago = days; ago >= 1; ago--) {
    const start = midnight - ago * day
    const isSunday = new Date(start).getUTCDay() === 0
    const count = isSunday ? chance.upTo(2) : 1 + chance.upTo(most)
    const times = Array.from(
      { length: count },
      () => start + 7 * 3_600_000 + chance.upTo(10 * 3600) * 1000,
    ).sort()
    for (const time of times) {
      const who = chance.oneOf(known)
      history.push(entryOf(chance.oneOf(kinds), idAt(history), time, who, lines, chance, keep))
    }
  }
  return { history: history.reverse(), files }
}

function idAt(history: readonly HistoryState[]): string {
  return String(firstId + history.length)
}

type Kind = 'call' | 'fax' | 'fax in' | 'sms' | 'voicemail'

/** So often each comes. */
const kinds: readonly Kind[] = [
  ...Array<Kind>(13).fill('call'),
  'fax',
  'fax in',
  ...Array<Kind>(3).fill('sms'),
  ...Array<Kind>(2).fill('voicemail'),
]

function entryOf(
  kind: Kind,
  id: string,
  time: number,
  who: Somebody,
  lines: Lines,
  chance: Chances,
  keep: (content: FileState['content']) => string,
): HistoryState {
  const created = new Date(time).toISOString().replace('.000Z', 'Z')
  const common = {
    id,
    created,
    lastModified: created,
    read: chance.upTo(8) > 0,
    archived: chance.upTo(15) === 0,
    starred: chance.upTo(25) === 0,
    note: chance.upTo(30) === 0 ? chance.oneOf(notes) : '',
    labels: [],
  }
  if (kind === 'call') return { ...common, ...callOf(chance.oneOf(lines.phone), who, chance, keep) }
  if (kind === 'sms') return { ...common, ...smsOf(lines.sms, who, chance) }
  if (kind === 'voicemail') return { ...common, ...voicemailOf(lines.mailbox, who, chance, keep) }
  return { ...common, ...faxOf(lines.fax, who, kind === 'fax in', created, chance, keep) }
}

type Kept = (content: FileState['content']) => string

/** The two sides of an entry, as seen from the account. */
function sides(line: Line, who: Somebody, incoming: boolean) {
  const own = { number: line.number, alias: line.alias }
  const [from, to] = incoming ? [who, own] : [own, who]
  return {
    source: from.number,
    sourceAlias: from.alias,
    target: to.number,
    targetAlias: to.alias,
    incoming,
    connectionIds: [line.id],
  }
}

function callOf(
  line: Line,
  who: Somebody,
  chance: Chances,
  keep: Kept,
): Omit<HistoryState, 'id' | 'created' | 'read' | 'archived' | 'starred'> {
  const incoming = chance.upTo(5) < 3
  const way = incoming ? ('INCOMING' as const) : ('OUTGOING' as const)
  const end = chance.upTo(12)
  const isAnswered = end < 8
  const outcome = isAnswered
    ? { status: 'PICKUP' as const, callStatus: 'SUCCESS' as const }
    : end < 10
      ? { status: 'NOPICKUP' as const, callStatus: 'MISSED' as const }
      : end === 10
        ? { status: 'BUSY' as const, callStatus: 'BUSY' as const }
        : { status: 'FORWARD' as const, callStatus: 'MISSED' as const }
  const duration = isAnswered ? 8 + chance.upTo(900) : 0
  const isRecorded = isAnswered && chance.upTo(20) === 0
  const url = isRecorded
    ? downloadPath(keep({ kind: 'tone', seconds: Math.min(duration, 30), hertz: 330 }))
    : ''
  return {
    type: 'CALL',
    ...sides(line, who, incoming),
    direction: isAnswered ? way : `MISSED_${way}`,
    ...outcome,
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

function faxOf(line: Line, who: Somebody, incoming: boolean, created: string, chance: Chances, keep: Kept) {
  const isFailed = !incoming && chance.upTo(8) === 0
  const pageCount = 1 + chance.upTo(4)
  const title = chance.oneOf(['Auftragsbestätigung', 'Angebot', 'Lieferschein', 'Vertrag'])
  const { source, target } = sides(line, who, incoming)
  const lines = [
    `Von: ${source}`,
    `An: ${target}`,
    `Datum: ${created.slice(0, 10)}`,
    '',
    'Sehr geehrte Damen und Herren,',
    'anbei die Unterlagen.',
  ]
  return {
    type: 'FAX' as const,
    ...sides(line, who, incoming),
    direction: incoming
      ? ('INCOMING' as const)
      : isFailed
        ? ('MISSED_OUTGOING' as const)
        : ('OUTGOING' as const),
    status: isFailed ? ('NOPICKUP' as const) : ('PICKUP' as const),
    faxStatusType: isFailed ? ('FAILED' as const) : ('SENT' as const),
    documentUrl: downloadPath(keep({ kind: 'pdf', title, lines, pages: pageCount })),
    reportUrl: incoming
      ? ''
      : downloadPath(keep({ kind: 'pdf', title: 'Sendebericht', lines: lines.slice(0, 3), pages: 1 })),
    previewUrl: downloadPath(keep({ kind: 'preview', title, lines })),
    pageCount,
    endpoints: [{ type: 'ROUTED' as const, endpoint: { extension: line.id, type: 'FAX' as const } }],
  }
}

function smsOf(line: Line, who: Somebody, chance: Chances) {
  const incoming = chance.upTo(2) === 0
  return {
    type: 'SMS' as const,
    ...sides(line, { ...who, number: who.mobile }, incoming),
    direction: incoming ? ('INCOMING' as const) : ('OUTGOING' as const),
    status: 'PICKUP' as const,
    smsContent: chance.oneOf(texts),
    scheduled: null,
    endpoints: [{ type: 'ROUTED' as const, endpoint: { extension: line.id, type: 'SMS' as const } }],
  }
}

function voicemailOf({ id, line }: Lines['mailbox'], who: Somebody, chance: Chances, keep: Kept) {
  const duration = 4 + chance.upTo(26)
  return {
    type: 'VOICEMAIL' as const,
    ...sides(line, who, true),
    direction: 'INCOMING' as const,
    status: 'PICKUP' as const,
    duration,
    transcription: chance.oneOf(messages),
    recordingUrl: downloadPath(keep({ kind: 'tone', seconds: duration, hertz: 440 })),
    endpoints: [{ type: 'ROUTED' as const, endpoint: { extension: id, type: 'VOICEMAIL' as const } }],
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
