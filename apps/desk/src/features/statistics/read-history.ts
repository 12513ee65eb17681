import type { UserRequest } from '../../http/user-request.ts'
import type { Platform } from '../../platform.ts'
import { createTally, type Tally } from './tally.ts'

/** Which entries are counted. */
export interface Selection {
  /** Milliseconds since 1970, both included. */
  readonly from: number
  readonly to: number
  /** The lines and groups; none means everything that the user may see. */
  readonly lines: readonly string[]
  readonly timeZone: string
}

/** A tally, and what it lacks. */
export interface Reading {
  readonly tally: Tally
  /** Entries that were read. */
  readonly read: number
  /** Entries there are; undefined if sipgate does not tell. */
  readonly there: number | undefined
  /** Why not all entries were read: there are too many, or sipgate was too slow. */
  readonly cut: 'many' | 'slow' | undefined
}

/** The most entries that are read for a period. */
export const mostEntries = 20_000
const pageSize = 1_000
/** No page is asked for after so many milliseconds. */
const longest = 12_000

/**
 * Reads a period page by page and counts while it reads, so that no entry is kept. sipgate lists what is archived and what is not apart
 * from each other; both happened.
 */
export async function readHistory(
  { sipgate }: Pick<UserRequest, 'sipgate'>,
  { from, to, lines, timeZone }: Selection,
  platform: Pick<Platform, 'now'>,
): Promise<Reading> {
  const tally = createTally(timeZone)
  const begun = platform.now()
  let left = mostEntries
  let cut: Reading['cut']
  const totals: (number | undefined)[] = []

  async function readAll(archived: boolean): Promise<void> {
    for (let offset = 0; ; offset += pageSize) {
      if (left <= 0) cut = 'many'
      else if (platform.now() - begun > longest) cut = 'slow'
      if (cut !== undefined) return
      const limit = Math.min(pageSize, left)
      left -= limit
      const { items, totalCount } = await sipgate.history.list({
        from: new Date(from).toISOString(),
        to: new Date(to).toISOString(),
        archived,
        limit,
        offset,
        ...(lines.length > 0 && { connectionIds: [...lines] }),
      })
      left += limit - Math.min(limit, items.length)
      for (const entry of items) tally.add(entry)
      if (offset === 0) totals.push(typeof totalCount === 'number' ? totalCount : undefined)
      if (items.length < limit || (totalCount !== undefined && offset + items.length >= totalCount)) return
    }
  }

  await Promise.all([readAll(false), readAll(true)])
  const read = mostEntries - left
  const there = totals.reduce<number | undefined>(
    (sum, total) => (sum === undefined || total === undefined ? undefined : sum + total),
    0,
  )
  return { tally: tally.result(), read, there, cut }
}
