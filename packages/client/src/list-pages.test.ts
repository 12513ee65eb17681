import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listPages } from './list-pages.ts'

interface Entry {
  readonly id: string
}

/** A type and no interface, which would not be taken for a record. */
type Question = {
  readonly offset?: number
  readonly limit?: number
  readonly types?: readonly string[]
}

const entries = (count: number, from = 0): Entry[] =>
  Array.from({ length: count }, (_, index) => ({ id: String(from + index) }))

/** A list as sipgate keeps one, newest first, which `change` may alter before any page but the first is answered. */
function listOf(
  all: Entry[],
  { change, counts = true }: { change?: (all: Entry[], page: number) => void; counts?: boolean } = {},
) {
  const asked: Question[] = []
  const getPage = (args: Question) => {
    asked.push(args)
    if (asked.length > 1) change?.(all, asked.length)
    const { offset = 0, limit = 10 } = args
    const items = all.slice(offset, offset + limit)
    return Promise.resolve(counts ? { items, totalCount: all.length } : { items })
  }
  return {
    asked,
    list: (args?: Question) => listPages(getPage, args) as AsyncIterable<Entry> & PromiseLike<unknown>,
  }
}

async function idsOf(list: AsyncIterable<Entry>): Promise<string[]> {
  const ids: string[] = []
  for await (const { id } of list) ids.push(id)
  return ids
}

describe('a list in pages, awaited', () => {
  it('is the one page that was asked for', async () => {
    const { list, asked } = listOf(entries(30))
    expect(await list({ offset: 5, limit: 2 })).toEqual({ items: entries(2, 5), totalCount: 30 })
    expect(asked).toEqual([{ offset: 5, limit: 2 }])
  })

  it('asks for nothing until it is awaited', () => {
    const { list, asked } = listOf(entries(30))
    list()
    expect(asked).toEqual([])
  })

  it('is rejected with what the request failed with', async () => {
    const list = listPages(() => Promise.reject(new Error('refused')))
    await expect(list).rejects.toThrow('refused')
  })
})

describe('a list in pages, looped over', () => {
  it('gives every item once, in order, filters kept', async () => {
    const { list, asked } = listOf(entries(7))
    expect(await idsOf(list({ limit: 3, types: ['CALL'] }))).toEqual(entries(7).map(({ id }) => id))
    expect(asked.map(({ offset, types }) => [offset, types])).toEqual(
      [0, 3, 6].map((offset) => [offset, ['CALL']]),
    )
  })

  it('asks for a thousand at once when no limit is given', async () => {
    const { list, asked } = listOf(entries(1500))
    expect(await idsOf(list())).toHaveLength(1500)
    expect(asked.map(({ limit }) => limit)).toEqual([1000, 1000])
  })

  it('begins at the offset', async () => {
    const { list } = listOf(entries(5))
    expect(await idsOf(list({ offset: 3, limit: 1 }))).toEqual(['3', '4'])
  })

  it('asks for no further page after a break', async () => {
    const { list, asked } = listOf(entries(100))
    let seen = 0
    for await (const _ of list({ limit: 10 })) if (++seen === 10) break
    expect(asked).toHaveLength(1)
  })

  it('is empty for an empty list', async () => {
    expect(await idsOf(listOf([]).list())).toEqual([])
  })

  it('ends at a short page where no total is told', async () => {
    const { list, asked } = listOf(entries(5), { counts: false })
    expect(await idsOf(list({ limit: 2 }))).toHaveLength(5)
    expect(asked).toHaveLength(3)
  })

  it('ends when the server knows no pages and gives all of it each time', async () => {
    const whole = entries(3)
    const list = listPages(() => Promise.resolve({ items: whole }), { limit: 3 }) as AsyncIterable<Entry>
    expect(await idsOf(list)).toEqual(['0', '1', '2'])
  })

  it('fails where a later page fails', async () => {
    let asked = 0
    const list = listPages(
      () =>
        ++asked > 1
          ? Promise.reject(new Error('gone'))
          : Promise.resolve({ items: entries(2), totalCount: 4 }),
      { limit: 2 },
    )
    await expect(idsOf(list as AsyncIterable<Entry>)).rejects.toThrow('gone')
  })

  it('gives each entry once, and misses none, while new ones come in at the front', async () => {
    let next = 1000
    const { list } = listOf(entries(50), {
      change: (all) => all.unshift({ id: String(next++) }, { id: String(next++) }),
    })
    expect(await idsOf(list({ limit: 10 }))).toEqual(entries(50).map(({ id }) => id))
  })

  it('misses none while entries are deleted', async () => {
    const { list } = listOf(entries(50), { change: (all, page) => page < 5 && all.splice(0, 3) })
    expect(await idsOf(list({ limit: 10 }))).toEqual(entries(50).map(({ id }) => id))
  })

  it('gives whatever stays, once each, whatever comes and goes in between', async () => {
    const changes = fc.array(
      fc.record({ add: fc.nat({ max: 5 }), remove: fc.array(fc.nat({ max: 60 }), { maxLength: 3 }) }),
      { maxLength: 12 },
    )
    await fc.assert(
      fc.asyncProperty(changes, fc.integer({ min: 6, max: 20 }), async (plan, limit) => {
        let next = 1000
        const gone = new Set<string>()
        const { list } = listOf(entries(60), {
          change: (all, page) => {
            const { add = 0, remove = [] } = plan[page - 2] ?? {}
            // Either of the two at a time: one total cannot tell both.
            if (add > 0) for (let index = 0; index < add; index++) all.unshift({ id: String(next++) })
            else for (const at of remove) for (const { id } of all.splice(at, 1)) gone.add(id)
          },
        })
        const ids = await idsOf(list({ limit }))
        expect(new Set(ids).size).toBe(ids.length)
        const staying = entries(60)
          .filter(({ id }) => !gone.has(id))
          .map(({ id }) => id)
        expect(ids).toEqual(expect.arrayContaining(staying))
      }),
    )
  })
})
