import type { HistoryEntry, Operations } from '@sipgate-kit/contract'
import type { Kernel } from '../kernel.ts'
import { forgetOld } from '../messages/forget-old.ts'
import type { HistoryState } from '../state/history.ts'
import { writeCsv } from './csv.ts'
import { findExtension, mayUse } from './extensions.ts'
import type { Handlers, RestCaller } from './handler.ts'
import { isoTime } from './numbers.ts'
import { Refusal } from './refusal.ts'

const pageSize = 10
const mostAtOnce = 149

type Filters = Operations['GET /history']['query']

export const history = {
  'GET /history': ({ kernel, query }, caller) => {
    forgetOld(caller.account, kernel.clock.now())
    const { offset = 0, limit = pageSize } = query
    const fits = filterOf(caller, query)
    const items: HistoryEntry[] = []
    let totalCount = 0
    for (const entry of caller.account.history) {
      if (!fits(entry)) continue
      if (totalCount >= offset && items.length < limit) items.push(shownEntry(kernel, entry))
      totalCount += 1
    }
    return { items, totalCount }
  },
  'PUT /history': ({ kernel, body }, caller) => {
    if (body.length > mostAtOnce)
      throw new Refusal(400, `At most ${mostAtOnce} entries can be marked at once.`)
    const entries = body.map(({ id }) => findEntry(caller, id, 403))
    for (const [index, { read, archived, starred }] of body.entries()) {
      const entry = entries[index]
      if (entry) change(entry, { read, archived, starred }, kernel.clock.now())
    }
    kernel.changed()
    return undefined
  },
  'DELETE /history': ({ kernel, query }, caller) => {
    const ids = new Set(query.id)
    for (const id of ids) findEntry(caller, id, 403)
    caller.account.history = caller.account.history.filter(({ id }) => !ids.has(id))
    kernel.changed()
    return undefined
  },
  'GET /history/export': ({ query }, caller) => {
    const { offset = 0, limit = Infinity } = query
    const found = caller.account.history.filter(filterOf(caller, query)).slice(offset, offset + limit)
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
    change(findEntry(caller, path.entryId), body, kernel.clock.now())
    kernel.changed()
    return undefined
  },
  'DELETE /history/{entryId}': ({ kernel, path }, caller) => {
    const entry = findEntry(caller, path.entryId)
    caller.account.history = caller.account.history.filter((other) => other !== entry)
    kernel.changed()
    return undefined
  },
  'PUT /history/{entryId}/archive': ({ kernel, path, body }, caller) => {
    change(findEntry(caller, path.entryId), { archived: body.value }, kernel.clock.now())
    kernel.changed()
    return undefined
  },
  'PUT /history/{entryId}/note': ({ kernel, path, body }, caller) => {
    const entry = findEntry(caller, path.entryId)
    change(entry, { note: body.note }, kernel.clock.now())
    kernel.changed()
    return shownEntry(kernel, entry)
  },
  'PUT /history/{entryId}/read': ({ kernel, path, body }, caller) => {
    change(findEntry(caller, path.entryId), { read: body.value }, kernel.clock.now())
    kernel.changed()
    return undefined
  },
} satisfies Handlers

/** A copy for an answer, with whole URLs. */
export function shownEntry({ urls }: Kernel, entry: HistoryState): HistoryEntry {
  const shown: HistoryEntry = structuredClone(entry)
  for (const name of ['documentUrl', 'reportUrl', 'previewUrl', 'recordingUrl'] as const) {
    const url = shown[name]
    if (url?.startsWith('/')) shown[name] = urls.base + url
  }
  for (const recording of shown.recordings ?? [])
    if (recording.url?.startsWith('/')) recording.url = urls.base + recording.url
  return shown
}

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
 * An entry of a line that the caller may see.
 * @throws Refusal `status` (404 unless said otherwise)
 */
export function findEntry(caller: RestCaller, entryId: string, status = 404): HistoryState {
  const entry = caller.account.history.find(({ id }) => id === entryId)
  if (!entry || !visibleTo(caller)(entry))
    throw new Refusal(status, 'There is no entry with this id that you may see.')
  return entry
}

/** Everything, for an administrator; for others what came or went over their lines and groups. */
function visibleTo(caller: RestCaller): (entry: HistoryState) => boolean {
  if (caller.user.profile.admin) return () => true
  const known = new Map<string, boolean>()
  const mayUseLine = (id: string) => {
    const extension = findExtension(caller.account, id)
    return extension !== undefined && mayUse(caller, extension)
  }
  return ({ connectionIds }) =>
    connectionIds.some((id) => {
      const before = known.get(id) ?? mayUseLine(id)
      known.set(id, before)
      return before
    })
}

/** One pass over a long history: each test is made ready once, the likeliest to fail comes first. */
function filterOf(caller: RestCaller, filters: Filters): (entry: HistoryState) => boolean {
  const { connectionIds, types, directions, archived = false, starred, from, to, phonenumber } = filters
  const device = connectionIds?.find((id) => /^[exy]\d+$/i.test(id))
  if (device !== undefined)
    throw new Refusal(403, `Entries are filtered by lines and groups, not by devices such as ${device}.`)
  const first = from === undefined ? undefined : momentOf('from', from)
  const last = to === undefined ? undefined : momentOf('to', to)
  const stars = starred && new Set(starred.map((value) => value === 'STARRED'))
  const digits = phonenumber?.replace(/\D/g, '')
  const visible = visibleTo(caller)
  return (entry) =>
    entry.archived === archived &&
    (!types || types.includes(entry.type)) &&
    (!directions || directions.includes(entry.direction ?? '')) &&
    (!stars || stars.has(entry.starred)) &&
    (!connectionIds || entry.connectionIds.some((id) => connectionIds.includes(id))) &&
    (digits === undefined || isNumber(entry.source, digits) || isNumber(entry.target, digits)) &&
    // Times of one form sort as texts do.
    (first === undefined || entry.created >= first) &&
    (last === undefined || entry.created <= last) &&
    visible(entry)
}

function momentOf(name: string, text: string): string {
  const time = Date.parse(text)
  if (Number.isNaN(time)) throw new Refusal(400, `${name} is no time such as 2026-01-05T09:00:00Z.`)
  return isoTime(time)
}

function isNumber(number: string | undefined, digits: string): boolean {
  return number !== undefined && number.replace('+', '') === digits
}

function change(
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
}
