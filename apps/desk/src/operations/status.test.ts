import { describe, expect, it } from 'vitest'
import { statusOf, type StatusFacts } from './status.ts'

const startedAt = Date.UTC(2026, 0, 1, 12)
const now = startedAt + 90_500
const good = { well: true, milliseconds: 3 }
const facts: StatusFacts = {
  version: '1.2.3',
  startedAt,
  databaseKind: 'postgres',
  keyIds: ['k3', 'k2', 'k1'],
  lastPushAt: startedAt + 60_000,
  errorsInLastHour: { pages: 2, sipgate: 1 },
  measured: { database: good, loginServer: { ...good, clockAhead: 400 }, api: good },
}

describe('a status', () => {
  it('says since when it runs, which keys there are and when the last push came', () => {
    expect(statusOf(facts, now)).toEqual({
      well: true,
      version: '1.2.3',
      at: '2026-01-01T12:01:30.500Z',
      startedAt: '2026-01-01T12:00:00.000Z',
      uptimeSeconds: 90,
      checks: {
        database: { ...good, kind: 'postgres' },
        loginServer: good,
        api: good,
        clock: { well: true, secondsAhead: 0 },
      },
      keys: { current: 'k3', older: ['k2', 'k1'] },
      lastPushAt: '2026-01-01T12:01:00.000Z',
      errorsInLastHour: { pages: 2, sipgate: 1 },
    })
  })

  it.each([
    [4_900, true],
    [-4_900, true],
    [5_100, false],
    [-5_100, false],
    [undefined, true],
  ])('with a clock that is %s ms ahead: %s', (clockAhead, well) => {
    const measured = { ...facts.measured, loginServer: { ...good, clockAhead } }
    const status = statusOf({ ...facts, measured }, now)
    expect([status.well, status.checks.clock.well]).toEqual([well, well])
  })

  it.each(['database', 'loginServer', 'api'] as const)('is not well without an answer of its %s', (name) => {
    const away = { ...facts.measured[name], well: false, milliseconds: 2_000 }
    const status = statusOf({ ...facts, measured: { ...facts.measured, [name]: away } }, now)
    expect([status.well, status.checks[name].well]).toEqual([false, false])
  })
})
