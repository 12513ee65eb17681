import type { Contact, ContactInput } from '@sipgate-kit/contract'
import type { Form } from '../../forms/form.ts'
import { entryOf, type Entry } from './entry.ts'
import { linesOf } from './contact-page.tsx'

/** A value that a merged contact may keep: of which contact, and its place there. */
export interface Choice {
  /** `0.1`: the second value of the first contact. */
  readonly key: string
  readonly written: string
}

/** What there is to choose from. Equal values are there once. */
export interface Choices {
  readonly name: readonly Choice[]
  readonly note: readonly Choice[]
  readonly number: readonly Choice[]
  readonly email: readonly Choice[]
  readonly organization: readonly Choice[]
  readonly address: readonly Choice[]
}

/** Fields of which a contact has one value, and those of which it may have several. */
export const single = ['name', 'note'] as const
export const several = ['number', 'email', 'organization', 'address'] as const

export function choicesOf(contacts: readonly Contact[]): Choices {
  const collect = (
    valuesOf: (contact: Contact) => readonly string[],
    sameOf = (written: string) => written,
  ) => {
    const seen = new Set<string>([''])
    return contacts.flatMap((contact, from) =>
      valuesOf(contact).flatMap((written, place) => {
        const same = sameOf(written.trim())
        if (seen.has(same)) return []
        seen.add(same)
        return [{ key: `${from}.${place}`, written }]
      }),
    )
  }
  const digits = (written: string) => written.replace(/\D/g, '') || written
  return {
    name: collect(({ name = '' }) => [name]),
    note: collect(({ note = '' }) => [note]),
    number: collect(({ numbers = [] }) => numbers.map(({ number = '' }) => number), digits),
    email: collect(
      ({ emails = [] }) => emails.map(({ email = '' }) => email),
      (email) => email.toLowerCase(),
    ),
    organization: collect(({ organization = [] }) => organization.map((units) => units.join(', '))),
    address: collect((contact) =>
      (contact.addresses ?? []).map((address) => writtenAddress(contact, address)),
    ),
  }
}

function writtenAddress(contact: Contact, address: NonNullable<Contact['addresses']>[number]): string {
  const [clean] = entryOf({ ...contact, addresses: [address] })?.addresses ?? []
  return clean ? linesOf(clean).join(', ') : ''
}

/** The contact that takes the place of all: what the first has besides stays, and the pages and picture of others are taken over. */
export function mergedContact(contacts: readonly Contact[], form: Form): ContactInput {
  const [{ id: _id, ...kept } = { id: '', scope: 'PRIVATE' }] = contacts
  const choices = choicesOf(contacts)
  const chosen = (field: (typeof several)[number]) =>
    choices[field].filter(({ key }) => form.all(field).includes(key))
  const pick = <Value>(field: (typeof several)[number], valuesOf: (contact: Contact) => readonly Value[]) =>
    chosen(field).flatMap(({ key }) => {
      const [from = 0, place = 0] = key.split('.').map(Number)
      const contact = contacts[from]
      return contact ? valuesOf(contact).slice(place, place + 1) : []
    })
  const one = (field: (typeof single)[number]) =>
    (choices[field].find(({ key }) => key === form.text(field)) ?? choices[field][0])?.written
  const picture = contacts.map((contact) => contact.picture).find((given) => given)
  const note = one('note')
  const websites = contacts.flatMap((contact) => contact.websites ?? [])
  return {
    ...kept,
    scope: kept.scope === 'SHARED' ? 'SHARED' : 'PRIVATE',
    name: one('name') ?? '',
    numbers: pick('number', ({ numbers = [] }) => numbers),
    emails: pick('email', ({ emails = [] }) => emails),
    organization: pick('organization', ({ organization = [] }) => organization),
    addresses: pick('address', ({ addresses = [] }) => addresses),
    ...(picture && { picture }),
    ...(note !== undefined && { note }),
    ...(websites.length > 0 && {
      websites: websites.filter(({ url }, at) => websites.findIndex((other) => other.url === url) === at),
    }),
  }
}

/** How much a contact holds: the fullest one is the one to keep. */
export const fullness = ({ numbers, emails, addresses, organizations, note }: Entry): number =>
  numbers.length + emails.length + addresses.length + organizations.length + Number(note !== '')
