import type { Operations } from '@sipgate-kit/contract'
import { readDestination } from '../../actions/destination.ts'
import { isoSecond } from '../../http/iso-second.ts'
import { readDay, type Calendar } from '../../user/calendar.ts'
import type { Directory } from '../../people/directory.ts'
import { entryTypes, type EntryType } from './entry.ts'

export const ways = ['in', 'out', 'missed'] as const
export type Way = (typeof ways)[number]

/** What the list is narrowed down to, as the address of the page says it. */
export interface Filters {
  readonly type: EntryType | undefined
  readonly way: Way | undefined
  /** A number or a name, as it was typed. */
  readonly number: string
  readonly starred: boolean
  readonly archived: boolean
  /** Days of the user's calendar, such as `2026-11-27`. */
  readonly from: string
  readonly to: string
  /** From 1 on. */
  readonly page: number
}

export type HistoryQuery = NonNullable<Operations['GET /history']['query']>

/** Leads to the list once contacts, and so names, may be read. */
export const byNamePath = '/history/by-name'

/** So many entries are on a page. */
export const pageSize = 50

export const noFilters: Filters = {
  type: undefined,
  way: undefined,
  number: '',
  starred: false,
  archived: false,
  from: '',
  to: '',
  page: 1,
}

/** Reads an address. What makes no sense in it is left out. */
export function readFilters(query: Readonly<Record<string, unknown>>): Filters {
  const text = (name: string) => {
    const value = query[name]
    return typeof value === 'string' ? value.replace(/\p{C}/gu, '').trim().slice(0, 100) : ''
  }
  const day = (name: string) => (readDay(text(name)) === undefined ? '' : text(name))
  const [from, to] = inOrder(day('from'), day('to'))
  const page = /^\d{1,6}$/.test(text('page')) ? Number(text('page')) : 1
  return {
    type: entryTypes.find((type) => type.toLowerCase() === text('type').toLowerCase()),
    way: ways.find((way) => way === text('way')),
    number: text('number'),
    starred: text('starred') === '1',
    archived: text('archived') === '1',
    from,
    to,
    page: Math.max(1, page),
  }
}

/** Days the wrong way round are meant the other way: nothing lies between them. */
const inOrder = (from: string, to: string): readonly [string, string] =>
  from !== '' && to !== '' && from > to ? [to, from] : [from, to]

/** The address of a list. Another filter leads to its first page. */
export function addressOf(filters: Filters, change: Partial<Filters> = {}, path = '/history'): string {
  const { type, way, number, starred, archived, from, to, page } = { ...filters, page: 1, ...change }
  const query = new URLSearchParams()
  if (type) query.set('type', type.toLowerCase())
  if (way) query.set('way', way)
  if (number !== '') query.set('number', number)
  if (starred) query.set('starred', '1')
  if (archived) query.set('archived', '1')
  if (from !== '') query.set('from', from)
  if (to !== '') query.set('to', to)
  if (page > 1) query.set('page', String(page))
  return query.size === 0 ? path : `${path}?${query.toString()}`
}

const directions = {
  in: ['INCOMING', 'MISSED_INCOMING'],
  out: ['OUTGOING', 'MISSED_OUTGOING'],
  missed: ['MISSED_INCOMING'],
} satisfies Record<Way, HistoryQuery['directions']>

/** The same in sipgate's words. `phonenumber` is what `number` was found to mean. */
export function queryOf(filters: Filters, calendar: Calendar, phonenumber: string | undefined): HistoryQuery {
  const { type, way, starred, archived } = filters
  const from = readDay(filters.from)
  const to = readDay(filters.to)
  return {
    ...(type && { types: [type] }),
    ...(way && { directions: [...directions[way]] }),
    ...(starred && { starred: ['STARRED'] }),
    ...(archived && { archived }),
    ...(from !== undefined && { from: isoSecond(calendar.startOf(from)) }),
    ...(to !== undefined && { to: isoSecond(calendar.startOf(to + 1) - 1_000) }),
    ...(phonenumber !== undefined && { phonenumber }),
  }
}

/** A number, or a part of one; all else is a name. */
export const isNumber = (typed: string): boolean => /\d{3}/.test(typed.replace(/[\s()/.-]/g, ''))

/** Numbers that somebody may mean: the one that was typed, or those of contacts with such a name. At most 10. */
export function numbersMeant(typed: string, home: 'DE' | 'GB', directory: Directory): string[] {
  if (isNumber(typed)) {
    const number = readDestination(typed, home)?.number ?? typed.replace(/[^\d+]/g, '')
    return [number]
  }
  const name = typed.toLowerCase()
  const found = directory.contacts
    .filter((contact) => typeof contact.name === 'string' && contact.name.toLowerCase().includes(name))
    .flatMap(({ numbers }) => (Array.isArray(numbers) ? numbers : []))
    .flatMap(({ number }) => (typeof number === 'string' && /\d/.test(number) ? [number] : []))
  return [...new Set(found)].slice(0, 10)
}
