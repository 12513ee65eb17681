import type { Sipgate } from '@sipgate-kit/client'
import type { Form } from '../../forms/form.ts'
import { ownAddressOf } from '../../http/own-address.ts'
import { frameFields } from '../../forms/drafts.ts'
import { isEntryId } from './entry.ts'

export const marks = {
  read: { read: true },
  unread: { read: false },
  star: { starred: true },
  unstar: { starred: false },
  archive: { archived: true },
  unarchive: { archived: false },
} as const
export type Mark = keyof typeof marks

const isMark = (text: string): text is Mark => Object.hasOwn(marks, text)

/** The most that a page shows, and that are deleted at once. */
export const mostEntries = 50

/** What a form wants done with which entries. A button may name a single entry: `star:5017300001`. */
export function readOrder(
  form: Form,
): { readonly order: Mark | 'delete'; readonly ids: readonly string[] } | undefined {
  const [order = '', single] = form.text('do').split(':')
  if (!isMark(order) && order !== 'delete') return undefined
  return { order, ids: single === undefined ? readIds(form.all('id')) : readIds([single]) }
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
  readonly ids: readonly string[]
}

export function readDone(query: Readonly<Record<string, unknown>>): Done | undefined {
  const { did, ids } = query
  if (typeof did !== 'string') return undefined
  if (!isMark(did) && did !== 'deleted' && did !== 'nothing' && did !== 'noted') return undefined
  return { what: did, ids: typeof ids === 'string' ? readIds(ids.split('.')) : [] }
}

/** Back to the page that the form was on, which then says what was done. Only ids are in the address. */
export function backTo(form: Form, { what, ids }: Done): string {
  const page = new URL(ownAddressOf(form.text(frameFields.page)) ?? '/history', 'http://desk')
  const back = page.pathname.startsWith('/history') ? page : new URL('/history', 'http://desk')
  for (const name of ['did', 'ids', 'draft']) back.searchParams.delete(name)
  back.searchParams.set('did', what)
  if (ids.length > 0) back.searchParams.set('ids', ids.join('.'))
  return back.pathname + back.search
}
