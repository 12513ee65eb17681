import { locales, type Language } from '../../language/language.ts'
import { titleOf, type Entry, type Who } from './entry.ts'

export const filters = ['all', 'own', 'shared', 'colleagues'] as const
export type Filter = (typeof filters)[number]

/** What the address of the list asks for. */
export interface Wish {
  readonly search: string
  readonly filter: Filter
  /** From 1. */
  readonly page: number
}

/** A page of the list, with where each letter begins. */
export interface ListPage {
  readonly groups: readonly { readonly letter: string; readonly entries: readonly Entry[] }[]
  readonly letters: readonly { readonly letter: string; readonly page: number }[]
  readonly found: number
  readonly page: number
  readonly pages: number
}

const pageSize = 100
const longestSearch = 100

export function wishOf(query: Readonly<Record<string, unknown>>): Wish {
  const { q, who, page } = query
  const filter = filters.find((one) => one === who) ?? 'all'
  const number = typeof page === 'string' && /^\d{1,4}$/.test(page) ? Number(page) : 1
  const search = typeof q === 'string' ? q.slice(0, longestSearch).trim() : ''
  return { search, filter, page: Math.max(1, number) }
}

const scopes = { all: undefined, own: 'PRIVATE', shared: 'SHARED', colleagues: 'INTERNAL' } as const

export const scopeOfFilter = (filter: Filter): Who | undefined => scopes[filter]

/** The contacts that match, sorted as the language sorts, a hundred a page. */
export function browse(all: readonly Entry[], wish: Wish, language: Language): ListPage {
  const matches = matcher(wish.search)
  const rows = all
    .filter((entry) => (wish.filter === 'all' || entry.who === scopes[wish.filter]) && matches(entry))
    .map((entry) => ({ entry, title: titleOf(entry) }))
  const collator = new Intl.Collator(locales[language], { sensitivity: 'base', numeric: true })
  const sorted = rows
    .map((row) => ({ ...row, letter: letterOf(row.title) }))
    .sort((a, b) => compareLetters(a.letter, b.letter) || collator.compare(a.title, b.title))
  const pages = Math.max(1, Math.ceil(sorted.length / pageSize))
  const page = Math.min(wish.page, pages)
  const letters = new Map<string, number>()
  sorted.forEach(({ letter }, index) => {
    if (!letters.has(letter)) letters.set(letter, 1 + Math.floor(index / pageSize))
  })
  const groups = new Map<string, Entry[]>()
  for (const { letter, entry } of sorted.slice((page - 1) * pageSize, page * pageSize))
    groups.set(letter, [...(groups.get(letter) ?? []), entry])
  return {
    groups: [...groups].map(([letter, entries]) => ({ letter, entries })),
    letters: [...letters].map(([letter, onPage]) => ({ letter, page: onPage })),
    found: sorted.length,
    page,
    pages,
  }
}

/** The letter that a name stands under: `Ö` under O, digits and everything else under `#`. */
export function letterOf(name: string): string {
  const [first = ''] = fold(name)
  if (/^[a-z]$/.test(first)) return first.toUpperCase()
  return /\p{L}/u.test(first) ? first.toUpperCase() : '#'
}

const compareLetters = (a: string, b: string): number =>
  Number(a === '#') - Number(b === '#') || (a < b ? -1 : a > b ? 1 : 0)

/** Every word has to be somewhere in the contact; digits are looked for in its numbers, however they are written. */
function matcher(search: string): (entry: Entry) => boolean {
  const words = fold(search).split(/\s+/).filter(Boolean)
  const digits = /^[+\d\s()/.-]{2,}$/.test(search) ? search.replace(/\D/g, '').replace(/^0+/, '') : ''
  return (entry) => {
    if (words.length === 0) return true
    if (digits !== '' && entry.numbers.some(({ number }) => number.replace(/\D/g, '').includes(digits)))
      return true
    const { name, emails, organizations, note } = entry
    const text = fold([name, ...emails.map(({ email }) => email), ...organizations.flat(), note].join(' '))
    return words.every((word) => text.includes(word))
  }
}

/** Without accents and capitals, so that `ostergard` finds `Østergård`. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđıßæ]/g, (letter) => plain[letter] ?? letter)
    .trim()
}

const plain: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae' }
