import type { Operations } from '@sipgate-kit/contract'
import { writeCsv } from '../../world/files/csv.ts'
import { isoTime } from '../../world/iso-time.ts'
import { forgetOld } from '../../world/messages/forget-old.ts'
import { entryChanged, selectEntries } from '../../world/messages/history-index.ts'
import { shownEntry } from '../../world/messages/shown-entry.ts'
import type { HistoryState } from '../../world/state/history-state.ts'
import type { Handlers, RestCaller } from '../handler.ts'
import { Refusal } from '../refusal.ts'
import { findEntry, visibleTo } from '../rights/find-entry.ts'

const pageSize = 10
const mostAtOnce = 149

type Filters = Operations['GET /history']['query']

export const history = {
  'GET /history': ({ kernel, query }, caller) => {
    if (forgetOld(caller.account, kernel.clock.now())) kernel.changed()
    const { offset = 0, limit = pageSize } = query
    const found = selected(caller, query)
    const items = entriesAt(caller, found.slice(offset, offset + limit))
    return { items: items.map((entry) => shownEntry(kernel, entry)), totalCount: found.length }
  },
  'PUT /history': ({ kernel, body }, caller) => {
    if (body.length > mostAtOnce)
      throw new Refusal(400, `A request may change at most ${mostAtOnce} entries.`)
    const entries = body.map(({ id }) => findEntry(caller, id, 403))
    for (const [index, { read, archived, starred }] of body.entries()) {
      const entry = entries[index]
      if (entry) change(caller, entry, { read, archived, starred }, kernel.clock.now())
    }
    return undefined
  },
  'DELETE /history': ({ query }, caller) => {
    const ids = new Set(query.id)
    for (const id of ids) findEntry(caller, id, 403)
    caller.account.history = caller.account.history.filter(({ id }) => !ids.has(id))
    return undefined
  },
  'GET /history/export': ({ kernel, query }, caller) => {
    if (forgetOld(caller.account, kernel.clock.now())) kernel.changed()
    const { offset = 0, limit = pageSize } = query
    const found = entriesAt(caller, selected(caller, query).slice(offset, offset + limit))
    const lines = found.map((entry) => columns.map((column) => String(entry[column] ?? '')))
    return new Response(writeCsv([columns, ...lines]), {
      headers: {
        'content-type': 'application/octet-stream',
        'content-disposition': 'attachment; filename="history.csv"',
      },
    })
  },
  'GET /history/{entryId}': ({ kernel, path }, caller) => shownEntry(kernel, findEntry(caller, path.entryId)),
  'PUT /history/{entryId}': ({ kernel, path, body }, caller) => {
    change(caller, findEntry(caller, path.entryId), body, kernel.clock.now())
    return undefined
  },
  'DELETE /history/{entryId}': ({ path }, caller) => {
    const entry = findEntry(caller, path.entryId)
    caller.account.history = caller.account.history.filter((other) => other !== entry)
    return undefined
  },
  'PUT /history/{entryId}/archive': ({ kernel, path, body }, caller) => {
    change(caller, findEntry(caller, path.entryId), { archived: body.value }, kernel.clock.now())
    return undefined
  },
  'PUT /history/{entryId}/note': ({ kernel, path, body }, caller) => {
    const entry = findEntry(caller, path.entryId)
    change(caller, entry, { note: body.note }, kernel.clock.now())
    return shownEntry(kernel, entry)
  },
  'PUT /history/{entryId}/read': ({ kernel, path, body }, caller) => {
    change(caller, findEntry(caller, path.entryId), { read: body.value }, kernel.clock.now())
    return undefined
  },
} satisfies Handlers

const columns = [
  'id',
  'type',
  'created',
  'direction',
  'status',
  'source',
  'sourceAlias',
  'target',
  'targetAlias',
  'duration',
  'note',
] as const

/**
 * The positions of all entries that match, newest first.
 * @throws Refusal 400, 403
 */
function selected(caller: RestCaller, filters: Filters): number[] {
  const { types, directions, archived = false, starred, from, to, phonenumber } = filters
  const connectionIds = filters.connectionIds?.map((id) => id.toLowerCase())
  const device = connectionIds?.find((id) => /^[exy]\d+$/.test(id))
  if (device !== undefined)
    throw new Refusal(403, `connectionIds must name lines and groups, not devices such as ${device}.`)
  const isVisible = visibleTo(caller)
  return selectEntries(caller.account.history, {
    archived,
    types,
    directions,
    starred: starred && new Set(starred.map((value) => value === 'STARRED')),
    from: from === undefined ? undefined : momentOf('from', from),
    to: to === undefined ? undefined : momentOf('to', to),
    number: phonenumber?.replace(/[^\da-z]/gi, '').toLowerCase(),
    isLine: (ids) => (!connectionIds || ids.some((id) => connectionIds.includes(id))) && isVisible(ids),
  })
}

function entriesAt({ account }: RestCaller, positions: readonly number[]): HistoryState[] {
  return positions.flatMap((position) => account.history[position] ?? [])
}

function momentOf(name: string, moment: string | Date): string {
  const time = new Date(moment).getTime()
  if (Number.isNaN(time)) throw new Refusal(400, `${name} must be a time such as 2026-01-05T09:00:00Z.`)
  return isoTime(time)
}

function change(
  { account }: RestCaller,
  entry: HistoryState,
  fields: {
    read?: boolean | undefined
    archived?: boolean | undefined
    starred?: boolean | undefined
    note?: string | undefined
  },
  now: number,
): void {
  const given = Object.entries(fields).filter(
    ([name, value]) => value !== undefined && ['read', 'archived', 'starred', 'note'].includes(name),
  )
  Object.assign(entry, Object.fromEntries(given), { lastModified: isoTime(now) })
  entryChanged(account.history, entry)
}
