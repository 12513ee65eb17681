import type { HistoryEntry } from '@sipgate-kit/contract'
import { describe, expect, it } from 'vitest'
import { readDay } from '../../user/calendar.ts'
import { tallyOf, sumOf } from './tally.ts'
import { medianOf, writeDuration } from './talk-time.ts'

let lastId = 0
const entry = (more: Partial<HistoryEntry>): HistoryEntry => ({
  id: String(++lastId),
  type: 'CALL',
  direction: 'INCOMING',
  created: '2026-11-27T10:00:00Z',
  source: '+493023125100',
  sourceAlias: 'Ada Berg',
  target: '+493023125000',
  targetAlias: 'Anschluss Dana',
  connectionIds: ['p0'],
  duration: 60,
  ...more,
})
const zone = 'Europe/Berlin'

describe('calls are counted', () => {
  it('by direction and by whether somebody took them', () => {
    const directions = ['INCOMING', 'MISSED_INCOMING', 'OUTGOING', 'MISSED_OUTGOING'] as const
    const { calls } = tallyOf(
      directions.map((direction) => entry({ direction })),
      zone,
    )
    expect(calls).toEqual({ answered: 1, missed: 1, reached: 1, unreached: 1 })
  })

  it('once, when an entry comes twice because pages have shifted', () => {
    const one = entry({})
    expect(sumOf(tallyOf([one, one], zone).calls)).toBe(1)
  })

  it('where they began, even if they last beyond midnight', () => {
    const { days, hours } = tallyOf([entry({ created: '2026-11-27T22:58:00Z', duration: 600 })], zone)
    expect([...days.keys()]).toEqual([readDay('2026-11-27')])
    expect(hours.findIndex((counts) => counts.answered === 1)).toBe(23)
  })

  it('in the hour of the clock, which comes twice when summer ends', () => {
    const { heat } = tallyOf(
      ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'].map((created) => entry({ created })),
      zone,
    )
    expect(heat[6]?.[2]).toBe(2)
  })

  it('with the other end, and the line of one’s own', () => {
    const { numbers, lines } = tallyOf(
      [entry({}), entry({ direction: 'OUTGOING', target: '+493023125100', sourceAlias: 'Anschluss Dana' })],
      zone,
    )
    expect(numbers).toMatchObject([
      { id: '+493023125100', name: 'Ada Berg', answered: 1, reached: 1, seconds: 120 },
    ])
    expect(lines).toMatchObject([{ id: 'p0', name: 'Anschluss Dana', answered: 1, reached: 1 }])
  })

  it('without durations of calls that nobody took', () => {
    const { talk } = tallyOf(
      [
        entry({ duration: 10 }),
        entry({ duration: 300 }),
        entry({ direction: 'MISSED_INCOMING', duration: 99 }),
      ],
      zone,
    )
    expect(talk).toEqual({ total: 310, median: 155, classes: [1, 0, 1, 0, 0] })
  })
})

it('counts messages, faxes and voicemails', () => {
  const tally = tallyOf(
    [
      entry({ type: 'SMS' }),
      entry({ type: 'SMS', direction: 'OUTGOING' }),
      entry({ type: 'FAX', pageCount: 3 }),
      entry({ type: 'FAX', direction: 'MISSED_OUTGOING', faxStatusType: 'FAILED', pageCount: 1 }),
      entry({ type: 'VOICEMAIL' }),
    ],
    zone,
  )
  expect(tally).toMatchObject({
    sms: { received: 1, sent: 1 },
    faxes: { received: 1, sent: 0, failed: 1, pages: 4 },
    voicemails: 1,
  })
  expect(sumOf(tally.calls)).toBe(0)
})

it('survives whatever sipgate sends', () => {
  const odd = { created: 7, duration: 'x', connectionIds: 'p0', source: {}, sourceAlias: [], direction: 3 }
  const entries = [
    entry(odd as never),
    entry({ ...odd, created: '2026-11-27T10:00:00Z' } as never),
    entry({ duration: -1 }),
    entry({ duration: 1e300 }),
    entry({ created: 'never' }),
    entry({ type: 'SOMETHING' }),
    { id: 'bare' },
  ]
  const tally = tallyOf(entries, zone)
  expect(tally.undated).toBe(3)
  expect(sumOf(tally.calls)).toBe(3)
  expect(tally.talk.total).toBe(31 * 86_400)
})

describe('durations', () => {
  it.each([
    [[], 0],
    [[5], 5],
    [[9, 1], 5],
    [[1, 100, 9], 9],
  ])('of %j have the median %d', (numbers, median) => {
    expect(medianOf(numbers)).toBe(median)
  })

  it.each([
    [0, '0 s'],
    [45, '45 s'],
    [200, '3 min 20 s'],
    [3600, '1 h'],
    [3_905, '1 h 5 min'],
    [360_000, '100 h'],
  ])('of %d seconds read %s', (seconds, text) => {
    const written = writeDuration(seconds, { hours: 'h', minutes: 'min', seconds: 's' })
    expect(written.replaceAll('\u00a0', ' ')).toBe(text)
  })
})
