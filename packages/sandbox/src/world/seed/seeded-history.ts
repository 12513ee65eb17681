import type { FileState, HistoryState } from '../state/history-state.ts'
import { chances, type Chances } from './chances.ts'
import { entryOf, kinds, type Kind, type Line, type Lines } from './entries-of-history.ts'
import { people, type Somebody } from './people-of-history.ts'

interface SeededHistory {
  /** Newest first. */
  history: HistoryState[]
  files: FileState[]
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
  return yearOf(now, otherLines, people.slice(6), chances(2), { days: 28, most: 3, filePrefix: 'd1' })
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
  const add = (kind: Kind, time: number, who: Somebody) => {
    const id = String(firstId + history.length)
    const created = new Date(time).toISOString().replace('.000Z', 'Z')
    history.push(entryOf(kind, { id, created, who, lines, chance, keep }))
  }
  // The first three are the same in every account and at every time, for those who test with them.
  for (const kind of ['call', 'fax', 'voicemail'] as const)
    add(kind, midnight - days * day + history.length * 1000, known[0] as Somebody)
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
      add(chance.oneOf(kinds), time, who)
    }
  }
  return { history: history.reverse(), files }
}
