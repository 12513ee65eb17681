import { fold } from './browse.ts'
import type { Entry } from './entry.ts'

export type DuplicateReason = 'number' | 'email' | 'name'

/** Contacts that are probably the same, and what they have in common. */
export interface Duplicates {
  readonly entries: readonly Entry[]
  readonly reasons: readonly DuplicateReason[]
}

/** Contacts of a group that are merged at once. */
export const mostAtOnce = 10

/** The user's own and the shared contacts that have a number, a mail address or a name in common. */
export function findDuplicates(all: readonly Entry[]): readonly Duplicates[] {
  const leaders = new Map<Entry, Entry>()
  const leaderOf = (entry: Entry): Entry => {
    let leader = entry
    for (let next = leaders.get(leader); next; next = leaders.get(leader)) leader = next
    return leader
  }
  const firsts = new Map<string, Entry>()
  const links: (readonly [Entry, DuplicateReason])[] = []
  for (const entry of all) {
    if (entry.who === 'INTERNAL') continue
    for (const [reason, key] of keysOf(entry)) {
      const first = firsts.get(`${reason} ${key}`)
      if (!first) {
        firsts.set(`${reason} ${key}`, entry)
        continue
      }
      const [a, b] = [leaderOf(first), leaderOf(entry)]
      if (a !== b) leaders.set(b, a)
      if (first !== entry) links.push([entry, reason])
    }
  }
  const groups = new Map<Entry, { entries: Entry[]; reasons: Set<DuplicateReason> }>()
  for (const entry of all) {
    const leader = leaderOf(entry)
    const group = groups.get(leader) ?? { entries: [], reasons: new Set() }
    group.entries.push(entry)
    groups.set(leader, group)
  }
  for (const [entry, reason] of links) groups.get(leaderOf(entry))?.reasons.add(reason)
  return [...groups.values()]
    .filter(({ entries }) => entries.length > 1)
    .map(({ entries, reasons }) => ({ entries, reasons: [...reasons] }))
}

function keysOf({ name, numbers, emails }: Entry): (readonly [DuplicateReason, string])[] {
  const keys: (readonly [DuplicateReason, string])[] = [
    ...numbers.map(({ number }) => ['number', number.replace(/\D/g, '')] as const),
    ...emails.map(({ email }) => ['email', email.toLowerCase()] as const),
    ['name', fold(name).replace(/\s+/g, ' ')],
  ]
  return keys.filter(([, key]) => key !== '')
}
