import type { Contact, HistoryEntry } from '@sipgate-kit/contract'
import { readDestination } from '../../actions/destination.ts'

/** What was looked for. */
export interface Query {
  /** In lower case, without accents. */
  readonly words: readonly string[]
  /** The digits, if it may be a number or a part of one. */
  readonly digits: string | undefined
  /** In E.164, if it is a whole number. */
  readonly number: string | undefined
}

const fewestDigits = 3

/** @param home the country of numbers without a country code */
export function readQuery(text: string, home: 'DE' | 'GB'): Query {
  const digits = text.replace(/\D/g, '')
  const isNumber = /^[+\d\s()/.-]+$/.test(text) && digits.length >= fewestDigits
  return {
    words: plain(text).split(/\s+/).filter(Boolean),
    digits: isNumber ? digits : undefined,
    number: isNumber ? readDestination(text, home)?.number : undefined,
  }
}

/** Contacts whose name, company or mail has all words, or that have the number. Those whose name begins so come first. */
export function findContacts(contacts: readonly Contact[], query: Query, most: number): Contact[] {
  const found = contacts.filter(
    (contact) => hasNumber(numbersOf(contact), query) || hasWords(textOf(contact), query),
  )
  const [first = ''] = query.words
  const rank = ({ name = '' }: Contact) =>
    plain(name)
      .split(/\s+/)
      .some((part) => part.startsWith(first))
      ? 0
      : 1
  return found.sort((one, other) => rank(one) - rank(other)).slice(0, most)
}

/** Entries with the number, or with all words in their names, note or text. They stay in their order. */
export function findEntries(entries: readonly HistoryEntry[], query: Query, most: number): HistoryEntry[] {
  return entries
    .filter(
      (entry) =>
        hasNumber([entry.source, entry.target], query) ||
        hasWords(
          [entry.sourceAlias, entry.targetAlias, entry.note, entry.smsContent, entry.transcription],
          query,
        ),
    )
    .slice(0, most)
}

const numbersOf = ({ numbers = [] }: Contact) => numbers.map(({ number }) => number)

const textOf = ({ name, organization = [], emails = [] }: Contact) => [
  name,
  ...organization.flat(),
  ...emails.map(({ email }) => email),
]

function hasNumber(numbers: readonly unknown[], { digits, number }: Query): boolean {
  if (digits === undefined) return false
  // Few digits may be a whole number or the end of a longer one.
  const wanted = [number?.replace(/\D/g, ''), digits.replace(/^0+/, '')]
  return numbers.some((one) => {
    const own = typeof one === 'string' ? one.replace(/\D/g, '') : ''
    return wanted.some((part) => part !== undefined && part !== '' && own.includes(part))
  })
}

function hasWords(texts: readonly unknown[], { words }: Query): boolean {
  const text = plain(texts.filter((one) => typeof one === 'string').join(' '))
  return words.length > 0 && words.every((word) => text.includes(word))
}

/** `Müller` is found as `muller`, and `Groß` as `gross`. */
const plain = (text: string): string =>
  text.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '')
