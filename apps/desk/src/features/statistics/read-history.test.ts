import { Sipgate } from '@sipgate-kit/client'
import { describe, expect, it } from 'vitest'
import { readHistory } from './read-history.ts'
import { sumOf } from './tally.ts'

/** Reads from a sipgate with so many entries, archived and not. `wait` is how long each page takes. */
async function read(there: { archived: number; others: number }, wait = 0) {
  let now = Date.UTC(2026, 10, 27)
  const asked: string[] = []
  const sipgate = new Sipgate({
    auth: { accessToken: 'token' },
    fetch: (url) => {
      const { search, searchParams } = new URL(url)
      asked.push(search)
      now += wait
      const isArchived = searchParams.get('archived') === 'true'
      const total = isArchived ? there.archived : there.others
      const offset = Number(searchParams.get('offset'))
      const length = Math.max(0, Math.min(total - offset, Number(searchParams.get('limit'))))
      const items = Array.from({ length }, (_, index) => ({
        id: `${String(isArchived)} ${offset + index}`,
        type: 'CALL',
        direction: 'INCOMING',
        created: '2026-11-20T10:00:00Z',
      }))
      return Promise.resolve(Response.json({ items, totalCount: total }))
    },
  })
  const selection = { from: 0, to: now, lines: ['p0'], timeZone: 'Europe/Berlin' }
  return { asked, reading: await readHistory({ sipgate }, selection, { now: () => now }) }
}

describe('the history of a period is read', () => {
  it('page by page, what is archived and what is not', async () => {
    const { reading, asked } = await read({ archived: 3, others: 2_500 })
    expect(reading).toMatchObject({ read: 2_503, there: 2_503, cut: undefined })
    expect(sumOf(reading.tally.calls)).toBe(2_503)
    expect(asked).toHaveLength(4)
    expect(asked.every((query) => query.includes('connectionIds=p0'))).toBe(true)
  })

  it('with one request each when there is nothing', async () => {
    const { reading, asked } = await read({ archived: 0, others: 0 })
    expect([reading.read, reading.cut, asked.length]).toEqual([0, undefined, 2])
  })

  it('up to 20,000 entries, and it knows what it left out', async () => {
    const { reading, asked } = await read({ archived: 0, others: 100_000 })
    expect(reading).toMatchObject({ read: 20_000, there: 100_000, cut: 'many' })
    expect(asked.length).toBeLessThanOrEqual(22)
  })

  it('to its end when there are exactly as many', async () => {
    const { reading } = await read({ archived: 0, others: 20_000 })
    expect(reading).toMatchObject({ read: 20_000, cut: undefined })
  })

  it('no longer than people wait', async () => {
    const { reading } = await read({ archived: 0, others: 10_000 }, 5_000)
    expect(reading).toMatchObject({ there: 10_000, cut: 'slow' })
    expect(reading.read).toBeGreaterThan(0)
    expect(reading.read).toBeLessThan(10_000)
  })
})
