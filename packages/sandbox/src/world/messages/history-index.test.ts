import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { HistoryState } from '../state/history-state.ts'
import { entryChanged, selectEntries, type Selection } from './history-index.ts'

const numbers = ['+493023125000', '+493023125100', 'anonymous'] as const
const sometime = fc.integer({ min: 10, max: 19 }).map((second) => `2026-01-05T09:00:${second}Z`)
const entry: fc.Arbitrary<HistoryState> = fc.record({
  id: fc.uuid(),
  type: fc.constantFrom('CALL', 'VOICEMAIL', 'SMS', 'FAX'),
  created: sometime,
  direction: fc.constantFrom('INCOMING', 'OUTGOING', 'MISSED_INCOMING', 'MISSED_OUTGOING'),
  source: fc.constantFrom(...numbers),
  target: fc.constantFrom(...numbers),
  connectionIds: fc.subarray(['p0', 'p1', 'g0'], { minLength: 1 }),
  archived: fc.boolean(),
  starred: fc.boolean(),
  read: fc.boolean(),
})
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
const selection: fc.Arbitrary<Selection> = fc.record({
  archived: fc.boolean(),
  starred: maybe(fc.subarray([true, false]).map((values) => new Set(values))),
  types: maybe(fc.subarray(['CALL', 'VOICEMAIL', 'SMS', 'FAX'])),
  directions: maybe(fc.subarray(['INCOMING', 'OUTGOING', 'MISSED_INCOMING'])),
  from: maybe(sometime),
  to: maybe(sometime),
  number: maybe(fc.constantFrom('493023125000', 'anonymous', '1')),
  isLine: fc.constantFrom('p0', 'g0').map((id) => (ids: readonly string[]) => ids.includes(id)),
})

/** The same, one entry after the other. */
function naively(history: readonly HistoryState[], wanted: Selection): string[] {
  const { archived, starred, types, directions, from, to, number } = wanted
  const isNumber = (own = '') => own.replace('+', '') === number
  return history
    .filter(
      (one) =>
        one.archived === archived &&
        (starred?.has(one.starred) ?? true) &&
        (types?.includes(one.type) ?? true) &&
        (directions?.includes(one.direction ?? '') ?? true) &&
        (from === undefined || one.created >= from) &&
        (to === undefined || one.created <= to) &&
        (number === undefined || isNumber(one.source) || isNumber(one.target)) &&
        wanted.isLine(one.connectionIds),
    )
    .map(({ id }) => id)
}

describe('the index of a history', () => {
  it('finds what looking at each entry finds, whatever happens to the history meanwhile', () => {
    const change = fc.oneof(
      fc.record({ kind: fc.constant('new' as const), entry }),
      fc.record({ kind: fc.constant('late' as const), at: fc.nat(), entry }),
      fc.record({ kind: fc.constant('mark' as const), at: fc.nat(), entry }),
      fc.record({ kind: fc.constant('remove' as const), at: fc.nat(), entry }),
    )
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 12 }),
        fc.array(fc.tuple(change, selection), { maxLength: 8 }),
        (entries, steps) => {
          let history = entries
          for (const [{ kind, entry: given, ...where }, wanted] of steps) {
            const at = 'at' in where ? where.at % Math.max(1, history.length) : 0
            const there = history[at]
            if (kind === 'new') history.unshift({ ...given, created: '2026-01-05T09:00:19Z' })
            if (kind === 'late') history.splice(at, 0, given)
            if (kind === 'mark' && there) {
              Object.assign(there, { archived: given.archived, starred: given.starred, source: given.source })
              entryChanged(history, there)
            }
            if (kind === 'remove') history = history.filter((one) => one !== there)
            const found = selectEntries(history, wanted).map((position) => history[position]?.id)
            expect(found).toEqual(naively(history, wanted))
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('sorts a history that is out of order', () => {
    const [older, newer] = fc.sample(entry, 2).map((one, index) => ({
      ...one,
      id: String(index),
      created: `2026-01-05T09:00:1${index}Z`,
      archived: false,
    }))
    const history = [older, newer].flatMap((one) => one ?? [])
    selectEntries(history, { archived: false, isLine: () => true })
    expect(history.map(({ id }) => id)).toEqual(['1', '0'])
  })
})
