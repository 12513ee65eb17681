import type { Contact, ContactInput } from '@sipgate-kit/contract'
import { createHash } from 'node:crypto'
import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max'
import type { Form } from '../../forms/form.ts'
import { readableNumber } from '../../pages/phone-number.tsx'
import type { Entry } from './entry.ts'

/** What stands in the form of a contact, as somebody typed it or as sipgate has it. */
export interface Typed {
  readonly name: string
  readonly who: 'PRIVATE' | 'SHARED'
  readonly company: string
  readonly department: string
  readonly numbers: readonly TypedPart[]
  readonly emails: readonly TypedPart[]
  readonly street: string
  readonly postalCode: string
  readonly city: string
  readonly country: string
  readonly note: string
}

/** A number or mail address, and its types with spaces between them: `work fax`. */
export interface TypedPart {
  readonly value: string
  readonly types: string
}

/** What is wrong, by the id of the field. */
export type Mistakes = Readonly<Record<string, 'name_missing' | 'not_a_number' | 'not_an_email' | 'too_long'>>

const mostParts = 30
const longest = { name: 200, part: 200, note: 2_000 }

export function typedOf(form: Form): Typed {
  const parts = (field: string) =>
    form
      .all(field)
      .slice(0, mostParts)
      .map((value, index) => ({ value, types: form.all(`${field}-type`)[index] ?? '' }))
  return {
    name: form.text('name'),
    who: form.text('who') === 'SHARED' ? 'SHARED' : 'PRIVATE',
    company: form.text('company'),
    department: form.text('department'),
    numbers: parts('number'),
    emails: parts('email'),
    street: form.text('street'),
    postalCode: form.text('postalCode'),
    city: form.text('city'),
    country: form.text('country'),
    note: form.text('note'),
  }
}

export function typedOfEntry(entry: Entry): Typed {
  const [[company = '', department = ''] = []] = entry.organizations
  const [address] = entry.addresses
  return {
    name: entry.name,
    who: entry.who === 'SHARED' ? 'SHARED' : 'PRIVATE',
    company,
    department,
    numbers: entry.numbers.map(({ number, types }) => ({
      value: readableNumber(number)?.written ?? number,
      types: types.join(' '),
    })),
    emails: entry.emails.map(({ email, types }) => ({ value: email, types: types.join(' ') })),
    street: address?.streetAddress ?? '',
    postalCode: address?.postalCode ?? '',
    city: address?.locality ?? '',
    country: address?.country ?? '',
    note: entry.note,
  }
}

/** @param before what sipgate has already counts as right, whatever it is */
export function mistakesIn(typed: Typed, home: CountryCode, before?: Entry): Mistakes {
  const isKnown = (value: string) =>
    before?.numbers.some(({ number }) => number === value) ||
    before?.emails.some(({ email }) => email === value)
  const { name, numbers, emails, note } = typed
  const { company, department, street, postalCode, city, country } = typed
  const texts = Object.entries({ company, department, street, postalCode, city, country })
  return {
    ...(name === '' && { name: 'name_missing' }),
    ...(name.length > longest.name && { name: 'too_long' }),
    ...(note.length > longest.note && { note: 'too_long' }),
    ...Object.fromEntries(
      texts.filter(([, text]) => text.length > longest.part).map(([field]) => [field, 'too_long' as const]),
    ),
    ...wrong('number', numbers, (value) =>
      isKnown(value) || e164Of(value, home) !== undefined ? undefined : 'not_a_number',
    ),
    ...wrong('email', emails, (value) =>
      isKnown(value) || mailAddress.test(value) ? undefined : 'not_an_email',
    ),
  }
}

const mailAddress = /^[^\s@<>",;]{1,64}@[^\s@<>",;]{1,190}$/

function wrong(
  field: string,
  parts: readonly TypedPart[],
  check: (value: string) => Mistakes[string] | undefined,
): Mistakes {
  const found = parts.flatMap(({ value }, index) => {
    const code = value === '' ? undefined : check(value)
    return code === undefined ? [] : [[`${field}-${index}`, code] as const]
  })
  return Object.fromEntries(found)
}

/** In E.164 where it is a number of a country; short numbers, such as extensions, stay as they are. */
export function e164Of(typed: string, home: CountryCode): string | undefined {
  const text = typed.slice(0, 60).trim()
  if (/^[\d*#]{2,6}$/.test(text)) return text
  const number = parsePhoneNumberFromString(text, { defaultCountry: home, extract: false })
  return number?.isPossible() ? number.number : undefined
}

/**
 * The whole contact that replaces `before`: what the form does not show stays as it was, because sipgate forgets whatever is
 * left out.
 */
export function contactOf(typed: Typed, before: Contact | undefined, home: CountryCode): ContactInput {
  const {
    id: _id,
    addresses = [],
    organization = [],
    numbers = [],
    emails = [],
    ...others
  } = before ?? { id: '' }
  const { company, department, street, postalCode, city, country, note } = typed
  const [firstOrganization = [], ...otherOrganizations] = organization
  const units = [company, department, ...firstOrganization.slice(2)]
  const [firstAddress = {}, ...otherAddresses] = addresses
  const address = { ...firstAddress, streetAddress: street, postalCode, locality: city, country }
  return {
    ...others,
    name: typed.name,
    numbers: filled(typed.numbers).map(({ value, types }) => ({
      ...numbers.find(({ number = '' }) => e164Of(number, home) === e164Of(value, home)),
      number: e164Of(value, home) ?? value,
      type: typesOf(types),
    })),
    emails: filled(typed.emails).map(({ value, types }) => ({
      ...emails.find(({ email }) => email === value),
      email: value,
      type: typesOf(types),
    })),
    addresses: [...(Object.values(address).some(hasContent) ? [address] : []), ...otherAddresses],
    organization: [...(units.some(hasContent) ? [withoutEnd(units)] : []), ...otherOrganizations],
    ...(note === '' && before?.note === undefined ? {} : { note }),
    scope: typed.who,
  }
}

const filled = (parts: readonly TypedPart[]) => parts.filter(({ value }) => value !== '')
const typesOf = (types: string): string[] =>
  types
    .split(' ')
    .filter((type) => /^[\w-]{1,30}$/.test(type))
    .slice(0, 5)
const hasContent = (value: unknown): boolean =>
  Array.isArray(value) ? false : typeof value === 'string' && value !== ''

function withoutEnd(units: readonly string[]): string[] {
  const last = units.findLastIndex((unit) => unit !== '')
  return units.slice(0, last + 1)
}

/** Tells whether a contact was changed since a form with it was shown. */
export function versionOf(contacts: unknown): string {
  return createHash('sha256').update(JSON.stringify(contacts)).digest('base64url').slice(0, 22)
}
