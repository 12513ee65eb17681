import type { Contact, ContactInput, ContactUpdate } from '@sipgate-kit/contract'
import { isObject } from '../arguments/is-object.ts'
import { refuseUnknown } from '../arguments/refuse-unknown.ts'
import { invalidArgument } from '../errors/sipgate-error.ts'
import { telephoneNumber } from '../values/telephone-number.ts'

/** A contact as it is to be. A field that is left out stays as it is; an empty list empties it. */
export interface SyncedContact extends Omit<ContactInput, 'scope' | 'family' | 'given'> {
  /** The contact's id at sipgate, for `matchBy: 'id'`. */
  readonly id?: string | undefined
}

/**
 * What tells which contact of sipgate a wanted one is: its id, a telephone number, a mail address, or a key that a function
 * finds in both of them, such as your own customer number in the `note`.
 */
export type MatchBy = 'id' | 'number' | 'email' | ((contact: SyncedContact | Contact) => string | undefined)

/** What a synchronization does, as plain data. */
export interface SyncPlan {
  readonly create: readonly ContactInput[]
  /** The contact as it is, and what it is replaced by. */
  readonly update: readonly { readonly before: Contact; readonly after: ContactUpdate }[]
  /** Contacts that match nothing; empty unless `deleteOthers` is on. */
  readonly delete: readonly Contact[]
  /** How many contacts are as wanted already. */
  readonly unchanged: number
}

interface Wish {
  readonly contact: SyncedContact
  readonly keys: readonly string[]
  readonly place: number
}

const fields = [
  'id',
  'name',
  'picture',
  'emails',
  'numbers',
  'addresses',
  'organization',
  'note',
  'websites',
] as const satisfies readonly (keyof SyncedContact)[]

/**
 * Compares what is there with what is wanted.
 * @throws SipgateError `invalid_argument` naming the contact by its place
 */
export function planSync(
  existing: readonly Contact[],
  wanted: readonly unknown[],
  scope: 'PRIVATE' | 'SHARED',
  matchBy: MatchBy,
): SyncPlan {
  const wishes = readWishes(wanted, matchBy)
  const byKey = new Map<string, Contact[]>()
  for (const contact of existing)
    for (const key of keysOf(contact, matchBy)) byKey.set(key, [...(byKey.get(key) ?? []), contact])
  const matched = new Set<Contact>()
  const create: ContactInput[] = []
  const update: { before: Contact; after: ContactUpdate }[] = []
  for (const { contact, keys, place } of wishes) {
    const before = keys.flatMap((key) => byKey.get(key) ?? []).find((one) => !matched.has(one))
    const { id, ...given } = contact
    if (before) {
      matched.add(before)
      if (!isAsWanted(before, given)) update.push({ before, after: { ...before, ...given, scope } })
    } else if (matchBy === 'id' && id !== undefined)
      throw invalidArgument(`Contact ${place}: sipgate has no ${scope} contact with this \`id\`.`)
    else create.push({ ...given, scope })
  }
  const others = existing.filter((contact) => !matched.has(contact))
  return { create, update, delete: others, unchanged: matched.size - update.length }
}

function readWishes(wanted: readonly unknown[], matchBy: MatchBy): readonly Wish[] {
  const places = new Map<string, number>()
  return wanted.map((given, index) => {
    const place = index + 1
    if (!isObject(given)) throw invalidArgument(`Contact ${place} must be an object.`)
    refuseUnknown(`Contact ${place}`, given, fields)
    const contact = Object.fromEntries(
      Object.entries(given).filter(([, value]) => value !== undefined),
    ) as SyncedContact
    const keys = keysOf(contact, matchBy)
    if (!keys[0] && matchBy !== 'id')
      throw invalidArgument(`Contact ${place} has nothing to match it by. Give it what \`matchBy\` looks at.`)
    for (const key of keys) {
      const other = places.get(key)
      if (other !== undefined && other !== place)
        throw invalidArgument(`Contacts ${other} and ${place} would match the same contact of sipgate.`)
      places.set(key, place)
    }
    return { contact, keys, place }
  })
}

function keysOf(contact: SyncedContact | Contact, matchBy: MatchBy): readonly string[] {
  const keys =
    typeof matchBy === 'function'
      ? [matchBy(contact)]
      : matchBy === 'id'
        ? [contact.id]
        : matchBy === 'number'
          ? contact.numbers?.map(({ number }) => telephoneNumber(number) ?? number)
          : contact.emails?.map(({ email }) => email?.trim().toLowerCase())
  return [...new Set(keys)].filter((key): key is string => typeof key === 'string' && key !== '')
}

function isAsWanted(contact: Contact, wanted: object): boolean {
  return Object.entries(wanted).every(
    ([name, value]) => comparable(Reflect.get(contact, name)) === comparable(value),
  )
}

/** The same text for values that mean the same: lists in any order, and numbers however they are written. */
function comparable(value: unknown): string {
  if (value === undefined || value === null || value === '') return ''
  if (Array.isArray(value)) return value.map(comparable).sort().join('\n')
  if (!isObject(value)) return JSON.stringify(value)
  const entries = Object.entries(value).map(([name, inside]): [string, string] => [
    name,
    name === 'number' ? (telephoneNumber(inside) ?? String(inside)) : comparable(inside),
  ])
  return JSON.stringify(entries.filter(([, text]) => text !== '').sort(([a], [b]) => (a < b ? -1 : 1)))
}
