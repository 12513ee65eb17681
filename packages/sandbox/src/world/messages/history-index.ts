import type { HistoryState } from '../state/history-state.ts'

/** What a list is narrowed down to; what is left out may be anything. */
export interface Selection {
  archived: boolean
  starred?: ReadonlySet<boolean> | undefined
  types?: readonly string[] | undefined
  directions?: readonly string[] | undefined
  /** Both ends are in. */
  from?: string | undefined
  to?: string | undefined
  /** Of either side, without `+`. */
  number?: string | undefined
  isLine(connectionIds: readonly string[]): boolean
}

/**
 * What lists are filtered by, in columns: a hundred thousand entries are all over the memory, four short lists are not.
 * The oldest entry comes first, so that a new one is added at the end.
 */
interface Columns {
  /** The newest entry that is in. */
  newest: HistoryState | undefined
  /** Type, direction, archived and starred in seven bits. */
  marks: number[]
  lines: number[]
  sources: number[]
  targets: number[]
  lineIds: Map<string, number>
  lineSets: (readonly string[])[]
  numberIds: Map<string, number>
}

const types = ['CALL', 'VOICEMAIL', 'SMS', 'FAX']
const directions = ['', 'INCOMING', 'OUTGOING', 'MISSED_INCOMING', 'MISSED_OUTGOING']
const known = new WeakMap<readonly HistoryState[], Columns>()

/** The positions of the entries that fit, newest first. */
export function selectEntries(history: HistoryState[], wanted: Selection): number[] {
  const { marks, lines, sources, targets, lineSets, numberIds } = columnsOf(history)
  const found: number[] = []
  const side = wanted.number === undefined ? undefined : numberIds.get(wanted.number)
  if (wanted.number !== undefined && side === undefined) return found
  const fitsMark = Array.from({ length: 128 }, (_, mark) => isMarked(mark, wanted))
  const fitsLine = lineSets.map((ids) => wanted.isLine(ids))
  const { from, to } = wanted
  const start = to === undefined ? 0 : firstWhere(history, ({ created }) => created <= to)
  const end = from === undefined ? history.length : firstWhere(history, ({ created }) => created < from)
  for (let position = start; position < end; position++) {
    const row = history.length - 1 - position
    if (fitsMark[marks[row] ?? 0] !== true || fitsLine[lines[row] ?? 0] !== true) continue
    if (side === undefined || sources[row] === side || targets[row] === side) found.push(position)
  }
  return found
}

/** To be called when an entry that is in the history was changed. */
export function entryChanged(history: readonly HistoryState[], entry: HistoryState): void {
  const columns = known.get(history)
  const row = history.length - 1 - history.indexOf(entry)
  if (columns && row < columns.marks.length) writeRow(columns, row, entry)
}

function columnsOf(history: HistoryState[]): Columns {
  let columns = known.get(history)
  // Nothing but new entries in front of the newest: only those are read.
  if (!columns || history[history.length - columns.marks.length] !== columns.newest) columns = emptyColumns()
  if (!isInOrder(history, history.length - columns.marks.length)) {
    // An entry that was edited by hand.
    history.sort((one, other) => (one.created < other.created ? 1 : one.created > other.created ? -1 : 0))
    columns = emptyColumns()
  }
  known.set(history, columns)
  for (let row = columns.marks.length; row < history.length; row++) {
    const entry = history[history.length - 1 - row]
    if (entry) writeRow(columns, row, entry)
  }
  columns.newest = history[0]
  return columns
}

/** Whether the first so many are newer than what follows, or as old. */
function isInOrder(history: readonly HistoryState[], count: number): boolean {
  for (let position = 1; position <= count; position++) {
    const [newer, older] = [history[position - 1], history[position]]
    if (newer && older && newer.created < older.created) return false
  }
  return true
}

function emptyColumns(): Columns {
  return {
    newest: undefined,
    marks: [],
    lines: [],
    sources: [],
    targets: [],
    lineIds: new Map(),
    lineSets: [],
    numberIds: new Map(),
  }
}

function writeRow(columns: Columns, row: number, entry: HistoryState): void {
  const { lineIds, lineSets, numberIds } = columns
  const lineKey = entry.connectionIds.join(' ')
  if (!lineIds.has(lineKey)) lineSets.push([...entry.connectionIds])
  columns.lines[row] = idOf(lineIds, lineKey)
  columns.sources[row] = idOf(numberIds, plainNumber(entry.source))
  columns.targets[row] = idOf(numberIds, plainNumber(entry.target))
  columns.marks[row] = markOf(entry)
}

function idOf(ids: Map<string, number>, key: string): number {
  const id = ids.get(key) ?? ids.size
  if (id === ids.size) ids.set(key, id)
  return id
}

function plainNumber(number = ''): string {
  return number.startsWith('+') ? number.slice(1) : number
}

function markOf({ type, direction = '', archived, starred }: HistoryState): number {
  return (
    types.indexOf(type) |
    (directions.indexOf(direction) << 2) |
    (Number(archived) << 5) |
    (Number(starred) << 6)
  )
}

function isMarked(mark: number, wanted: Selection): boolean {
  const type = types[mark & 3] ?? ''
  const direction = directions[(mark >> 2) & 7]
  return (
    direction !== undefined &&
    Boolean(mark & 32) === wanted.archived &&
    (wanted.starred?.has(Boolean(mark & 64)) ?? true) &&
    (wanted.types?.includes(type) ?? true) &&
    (wanted.directions?.includes(direction) ?? true)
  )
}

/** The first position of which this holds, in a list where it holds for all after it, too. */
function firstWhere(history: readonly HistoryState[], holds: (entry: HistoryState) => boolean): number {
  let from = 0
  let to = history.length
  while (from < to) {
    const middle = (from + to) >> 1
    const entry = history[middle]
    if (entry && holds(entry)) to = middle
    else from = middle + 1
  }
  return from
}
