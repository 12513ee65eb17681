import type { Paged } from '@sipgate-kit/contract'

/** The part of an answer that paging works with. */
interface Page {
  readonly items: readonly unknown[]
  readonly totalCount?: number
}

type Arguments = Readonly<Record<string, unknown>>

/** So many items a page; sipgate gives no more of its history at once. */
const pageSize = 1000

/** So many ids are remembered, to know an entry that comes again. */
const remembered = 10_000

/** So often in a row a page is given up for an earlier one; a server whose ids are others each time must come to an end. */
const patience = 20

/**
 * A list in pages: awaited, it is the one page that was asked for; looped over, all items from `offset` on, or `limit` of
 * them, asked for page after page. A page is asked for when its first item is.
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
 * Entries that are added or deleted meanwhile move all others to another offset, and the total need not tell. So a page
 * begins with the last entry of the one before. If it begins with one that was not given yet, entries may have slipped in
 * front of it: it is given up for one further to the front. What comes twice is left out, known by its id. Memory is
 * bounded: only the last ids are kept.
 */
async function* allItems(
  getPage: (args: Arguments) => Promise<Page>,
  args: Arguments,
): AsyncGenerator<unknown> {
  const { limit = Infinity, offset: start = 0 } = Object(args) as { limit?: number; offset?: number }
  const seen = new Set<unknown>()
  let left = limit
  let wanted = limit
  let offset = Number(start)
  /** How many entries of the page should be known; after one without an id, or alone in its page, none. */
  let overlap = 0
  let stepsBack = 0
  let step = 0
  /** Where the last page was given up. */
  let frontier = 0
  for (;;) {
    const page = { ...args, limit: wanted > pageSize ? pageSize : wanted, offset }
    // What is no object is for `getPage` to refuse.
    const { items, totalCount } = await getPage(Object(args) === args ? page : args)
    if (seen.has(idOf(items[0]))) stepsBack = 0
    else if (overlap && offset > start && stepsBack++ < patience) {
      frontier = Math.max(frontier, offset)
      offset = Math.max(start, offset - step)
      wanted += step
      step *= 2
      continue
    }
    let fresh = 0
    for (const item of items) {
      const id = idOf(item)
      if (seen.has(id)) continue
      if (id !== undefined) seen.add(id)
      fresh++
      yield item
      if (!(--left > 0)) return
    }
    offset += items.length
    // Without a total, a short page need not be the last, since the server may give less at once than it is asked for;
    // one that brings nothing new is, unless it lies before the one that was given up.
    if (!items.length || offset >= (totalCount ?? (fresh ? Infinity : frontier + 1))) return
    overlap = items[1] && idOf(items.at(-1)) !== undefined ? 1 : 0
    offset -= overlap
    wanted = left + overlap
    step = items.length >> 1
    for (const id of seen) {
      if (seen.size <= remembered) break
      seen.delete(id)
    }
  }
}

function idOf(item: unknown): unknown {
  return (item as { id?: unknown } | null | undefined)?.id
}
