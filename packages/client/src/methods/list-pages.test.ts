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

/**
 * A list as sipgate keeps one, newest first, which `change` may alter before any page but the first is answered. It gives
 * `cap` entries at once at most.
 */
function listOf(
  all: Entry[],
  {
    change,
    counts = true,
    cap = 1000,
  }: { change?: (all: Entry[], page: number) => void; counts?: boolean; cap?: number } = {},
) {
  const asked: Question[] = []
  const getPage = (args: Question) => {
    asked.push(args)
    if (asked.length > 1) change?.(all, asked.length)
    const { offset = 0, limit = 10 } = args
    const items = all.slice(offset, offset + Math.min(limit, cap))
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
    const { list, asked } = listOf(entries(7), { cap: 3 })
    expect(await idsOf(list({ types: ['CALL'] }))).toEqual(entries(7).map(({ id }) => id))
    expect(asked.map(({ offset, types }) => [offset, types])).toEqual(
      [0, 2, 4].map((offset) => [offset, ['CALL']]),
    )
  })

  it('asks for a thousand at once, each page beginning with the last entry of the one before', async () => {
    const { list, asked } = listOf(entries(2500))
    expect(await idsOf(list())).toHaveLength(2500)
    expect(asked).toEqual([0, 999, 1998].map((offset) => ({ offset, limit: 1000 })))
  })

  it('begins at the offset', async () => {
    const { list } = listOf(entries(5), { cap: 1 })
    expect(await idsOf(list({ offset: 3 }))).toEqual(['3', '4'])
  })

  it('ends after `limit` entries, and asks for no more than them', async () => {
    const { list, asked } = listOf(entries(50))
    expect(await idsOf(list({ limit: 3 }))).toEqual(['0', '1', '2'])
    expect(asked).toEqual([{ offset: 0, limit: 3 }])
  })

  it('splits a `limit` that is more than a page', async () => {
    const { list, asked } = listOf(entries(5000))
    expect(await idsOf(list({ limit: 2200, offset: 10 }))).toEqual(entries(2200, 10).map(({ id }) => id))
    expect(asked).toEqual([
      { offset: 10, limit: 1000 },
      { offset: 1009, limit: 1000 },
      { offset: 2008, limit: 202 },
    ])
  })

  it('gives nothing for a `limit` of 0', async () => {
    expect(await idsOf(listOf(entries(5)).list({ limit: 0 }))).toEqual([])
  })

  it('asks for no further page after a break', async () => {
    const { list, asked } = listOf(entries(100), { cap: 10 })
    let seen = 0
    for await (const _ of list()) if (++seen === 10) break
    expect(asked).toHaveLength(1)
  })

  it('is empty for an empty list', async () => {
    expect(await idsOf(listOf([]).list())).toEqual([])
  })

  it.each([5, 6, 7, 9])(
    'gives all %i where no total is told and pages are smaller than asked for',
    async (count) => {
      const { list } = listOf(entries(count), { counts: false, cap: 3 })
      expect(await idsOf(list())).toEqual(entries(count).map(({ id }) => id))
    },
  )

  it('gives all of what has no ids', async () => {
    const all = [1, 2, 3, 4, 5, 6, 7]
    const list = listPages(({ offset = 0 }: Question) =>
      Promise.resolve({ items: all.slice(offset, offset + 3), totalCount: 7 }),
    ) as AsyncIterable<number>
    const given: number[] = []
    for await (const item of list) given.push(item)
    expect(given).toEqual(all)
  })

  it('ends when the server knows no pages and gives all of it each time', async () => {
    const whole = entries(3)
    const list = listPages(() => Promise.resolve({ items: whole })) as AsyncIterable<Entry>
    expect(await idsOf(list)).toEqual(['0', '1', '2'])
  })

  it('comes to an end when the server gives other ids each time', async () => {
    let next = 0
    const list = listPages(() => Promise.resolve({ items: entries(3, (next += 3)), totalCount: 9 }))
    expect((await idsOf(list as AsyncIterable<Entry>)).length).toBeLessThan(100)
  })

  it('fails where a later page fails', async () => {
    let asked = 0
    const list = listPages(() =>
      ++asked > 1 ? Promise.reject(new Error('gone')) : Promise.resolve({ items: entries(2), totalCount: 4 }),
    )
    await expect(idsOf(list as AsyncIterable<Entry>)).rejects.toThrow('gone')
  })

  it.each([null, 5, 'x'])('hands what is no object on, to be refused: %j', async (args) => {
    const list = listPages(
      (given) => Promise.reject(new Error(`refused ${JSON.stringify(given)}`)),
      args as unknown as Question,
    )
    await expect(idsOf(list as AsyncIterable<Entry>)).rejects.toThrow(`refused ${JSON.stringify(args)}`)
  })

  it('gives each entry once, and misses none, while new ones come in at the front', async () => {
    let next = 1000
    const { list, asked } = listOf(entries(50), {
      cap: 10,
      change: (all) => all.unshift({ id: String(next++) }, { id: String(next++) }),
    })
    expect(await idsOf(list())).toEqual(entries(50).map(({ id }) => id))
    expect(asked).toHaveLength(7)
  })

  it('misses none while entries are deleted', async () => {
    const { list } = listOf(entries(50), {
      cap: 10,
      change: (all, page) => page < 5 && all.splice(0, 3),
    })
    expect(await idsOf(list())).toEqual(entries(50).map(({ id }) => id))
  })

  it('misses none while as many are added at the end as are deleted in front', async () => {
    const { list, asked } = listOf(entries(50), {
      cap: 10,
      change: (all, page) => {
        if (page !== 2) return
        all.splice(0, 3)
        all.push(...entries(3, 50))
      },
    })
    expect(await idsOf(list())).toEqual(entries(53).map(({ id }) => id))
    expect(asked.map(({ offset }) => offset)).toEqual([0, 9, 4, 13, 22, 31, 40])
  })

  it('steps back in whole pages, whatever is left of `limit`', async () => {
    const { list, asked } = listOf(entries(3000), {
      change: (all, page) => page === 2 && all.splice(0, 400),
    })
    expect(await idsOf(list({ limit: 1010 }))).toEqual(entries(1010).map(({ id }) => id))
    expect(asked.map(({ offset, limit }) => [offset, limit])).toEqual([
      [0, 1000],
      [999, 11],
      [499, 511],
    ])
  })

  it('gives whatever stays, once each, whatever comes and goes in between', async () => {
    const changes = fc.array(
      fc.record({
        add: fc.array(fc.nat({ max: 60 }), { maxLength: 5 }),
        remove: fc.array(fc.nat({ max: 60 }), { maxLength: 3 }),
      }),
      { maxLength: 12 },
    )
    await fc.assert(
      fc.asyncProperty(changes, fc.integer({ min: 2, max: 20 }), fc.boolean(), async (plan, cap, counts) => {
        let next = 1000
        const gone = new Set<string>()
        const { list } = listOf(entries(60), {
          cap,
          counts,
          change: (all, page) => {
            const { add = [], remove = [] } = plan[page - 2] ?? {}
            for (const at of remove) for (const { id } of all.splice(at, 1)) gone.add(id)
            // In front they fill whole pages with what is known already; without a total, that looks like the end.
            for (const at of add) all.splice(counts ? at : all.length, 0, { id: String(next++) })
          },
        })
        const ids = await idsOf(list())
        expect(new Set(ids).size).toBe(ids.length)
        const staying = entries(60)
          .filter(({ id }) => !gone.has(id))
          .map(({ id }) => id)
        expect(ids).toEqual(expect.arrayContaining(staying))
      }),
    )
  })
})
