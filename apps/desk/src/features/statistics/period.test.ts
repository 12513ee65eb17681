import { describe, expect, it } from 'vitest'
import { isoDay, readDay } from '../../user/calendar.ts'
import { lengthOf, previousOf, readPeriod, type Period } from './period.ts'

const today = readDay('2026-11-27') ?? 0
const shown = ({ first, last }: Period) => `${isoDay(first)}/${isoDay(last)}`
const read = (query: { period?: string; from?: string; to?: string }) =>
  shown(readPeriod({ period: '', from: '', to: '', ...query }, today))

describe('the period of an address', () => {
  it.each([
    [{ period: 'week' }, '2026-11-21/2026-11-27'],
    [{ period: 'year' }, '2025-11-28/2026-11-27'],
    [{}, '2026-10-29/2026-11-27'],
    [{ period: 'constructor' }, '2026-10-29/2026-11-27'],
    [{ period: 'dates', from: '2026-03-01', to: '2026-03-31' }, '2026-03-01/2026-03-31'],
    [{ period: '2026-03-01/2026-03-31' }, '2026-03-01/2026-03-31'],
    [{ period: 'dates', from: '2026-03-31', to: '2026-03-01' }, '2026-03-01/2026-03-31'],
    [{ period: 'dates', from: '2026-11-20', to: '2030-01-01' }, '2026-11-20/2026-11-27'],
    [{ period: 'dates', from: '2029-01-01', to: '2030-01-01' }, '2026-11-27/2026-11-27'],
    [{ period: 'dates', from: '2020-01-01', to: '2026-11-27' }, '2025-11-27/2026-11-27'],
    [{ period: 'dates', from: 'x', to: '2026-11-27' }, '2026-10-29/2026-11-27'],
  ])('%j', (query, expected) => {
    expect(read(query)).toBe(expected)
  })
})

it('is compared with as many days just before', () => {
  const period = readPeriod({ period: 'week', from: '', to: '' }, today)
  expect(shown(previousOf(period))).toBe('2026-11-14/2026-11-20')
  expect(lengthOf(previousOf(period))).toBe(lengthOf(period))
})
