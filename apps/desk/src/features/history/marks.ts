import type { Sipgate } from '@sipgate-kit/client'
import type { Form } from '../../forms/form.ts'
import { ownAddressOf } from '../../http/own-address.ts'
import { frameFields } from '../../forms/drafts.ts'
import { isEntryId, type Entry } from './entry.ts'

export const marks = {
  read: { read: true },
  unread: { read: false },
  star: { starred: true },
  unstar: { starred: false },
  archive: { archived: true },
  unarchive: { archived: false },
} as const
export type Mark = keyof typeof marks

export const isMark = (text: string): text is Mark => Object.hasOwn(marks, text)

/** The most that a page shows, and that are deleted at once. */
export const mostEntries = 50

export const opposite = {
  read: 'unread',
  unread: 'read',
  star: 'unstar',
  unstar: 'star',
  archive: 'unarchive',
  unarchive: 'archive',
} as const satisfies Record<Mark, Mark>

export interface Order {
  readonly order: Mark | 'delete'
  readonly ids: readonly string[]
  /** Those that were marked otherwise before, as the page with the form showed them. */
  readonly changed: readonly string[]
}

/** What a form wants done with which entries. A button may name a single entry: `star:5017300001`. */
export function readOrder(form: Form): Order | undefined {
  const [order = '', single] = form.text('do').split(':')
  if (!isMark(order) && order !== 'delete') return undefined
  const ids = readIds(single === undefined ? form.all('id') : [single])
  if (order === 'delete') return { order, ids, changed: [] }
  const [[name, value] = []] = Object.entries(marks[order])
  const otherwise = new Set(
    form.all('was').flatMap((was) => {
      const [id = '', ...names] = was.split(' ')
      return name !== undefined && names.includes(name) !== value ? [id] : []
    }),
  )
  return { order, ids, changed: ids.filter((id) => otherwise.has(id)) }
}

/** How an entry is marked, for the field `was` of a form, so that undoing brings back exactly that: `5017300001 read starred`. */
export function marksBefore({ id, ...entry }: Pick<Entry, 'id' | 'read' | 'starred' | 'archived'>): string {
  return [id, ...(['read', 'starred', 'archived'] as const).filter((name) => entry[name])].join(' ')
}

export const readIds = (ids: readonly string[]): string[] =>
  [...new Set(ids.filter(isEntryId))].slice(0, mostEntries)

/** In one request. */
export async function setMarks(sipgate: Sipgate, mark: Mark, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await sipgate.history.updateMany({ body: ids.map((id) => ({ id, ...marks[mark] })) })
}

/** What was done just now, as the address tells it. */
export interface Done {
  readonly what: Mark | 'deleted' | 'nothing' | 'noted'
  /** With so many entries. */
  readonly count: number
  /** Those that undoing brings back to what they were. */
  readonly changed: readonly string[]
}

export function readDone(query: Readonly<Record<string, unknown>>): Done | undefined {
  const { did, count, ids } = query
  if (typeof did !== 'string') return undefined
  if (!isMark(did) && did !== 'deleted' && did !== 'nothing' && did !== 'noted') return undefined
  const changed = typeof ids === 'string' ? readIds(ids.split('.')) : []
  const counted = typeof count === 'string' && /^\d{1,2}$/.test(count) ? Number(count) : 0
  return { what: did, count: Math.max(counted, changed.length), changed }
}

/** Back to the page that the form was on, which then says what was done. Only ids are in the address. */
export function backTo(form: Form, { what, count, changed }: Done): string {
  const page = new URL(ownAddressOf(form.text(frameFields.page)) ?? '/history', 'http://desk')
  const back = page.pathname.startsWith('/history') ? page : new URL('/history', 'http://desk')
  for (const name of ['did', 'count', 'ids', 'draft']) back.searchParams.delete(name)
  back.searchParams.set('did', what)
  if (count > 0) back.searchParams.set('count', String(count))
  if (changed.length > 0) back.searchParams.set('ids', changed.join('.'))
  return back.pathname + back.search
}
