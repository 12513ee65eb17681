import type { Paged } from '@sipgate-kit/contract'

/** The part of an answer that paging works with. */
interface Page {
  readonly items: readonly unknown[]
  readonly totalCount?: number
}

type Arguments = Readonly<Record<string, unknown>>

/** So many items a page when looping over all and no `limit` is given. */
const pageSize = 1000

/** So many ids are remembered, to know an entry that comes again; fewer than two pages never. */
const remembered = 10_000

/**
 * A list in pages: awaited, it is the one page that was asked for; looped over, all items from `offset` on, asked for
 * page after page, `limit` at a time. A page is asked for when its first item is.
 */
export function listPages(
  getPage: (args: Arguments) => Promise<unknown>,
  args: Arguments = {},
): Paged<unknown, unknown> {
  return {
    then: (fulfilled, rejected) => getPage(args).then(fulfilled, rejected),
    catch: (rejected) => getPage(args).catch(rejected),
    finally: (done) => getPage(args).finally(done),
    [Symbol.asyncIterator]: () => allItems(getPage as (args: Arguments) => Promise<Page>, args),
  }
}

/**
 * Entries that are added or deleted meanwhile move all others to another offset. What comes twice is left out, known by
 * its id; when the total shrinks, the next page begins as many items earlier. Memory is bounded: only the last ids are kept.
 */
async function* allItems(
  getPage: (args: Arguments) => Promise<Page>,
  args: Arguments,
): AsyncGenerator<unknown> {
  const { limit = pageSize } = args
  let offset = Number(args['offset'] ?? 0)
  let total: number | undefined
  const seen = new Set<unknown>()
  const keep = Math.max(remembered, 2 * Number(limit))
  for (;;) {
    const { items, totalCount } = await getPage({ ...args, limit, offset })
    const lost = total === undefined || totalCount === undefined ? 0 : total - totalCount
    total = totalCount
    if (lost > 0 && offset > 0) {
      offset = Math.max(0, offset - lost)
      continue
    }
    let fresh = 0
    for (const item of items) {
      const id = (item as { id?: unknown } | null)?.id
      if (id !== undefined && seen.has(id)) continue
      if (id !== undefined) seen.add(id)
      fresh++
      yield item
    }
    offset += items.length
    // Nothing new in a whole page and no total: the server knows no pages.
    const isLast =
      totalCount === undefined ? fresh === 0 || items.length < Number(limit) : offset >= totalCount
    if (items.length === 0 || isLast) return
    for (const id of seen) {
      if (seen.size <= keep) break
      seen.delete(id)
    }
  }
}
