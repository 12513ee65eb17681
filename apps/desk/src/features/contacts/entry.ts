import type { Contact } from '@sipgate-kit/contract'

export type Who = 'PRIVATE' | 'SHARED' | 'INTERNAL'

/** A contact as pages show it: nothing missing, and nothing of another kind than it should be. */
export interface Entry {
  readonly id: string
  readonly name: string
  readonly who: Who
  readonly numbers: readonly { readonly number: string; readonly types: readonly string[] }[]
  readonly emails: readonly { readonly email: string; readonly types: readonly string[] }[]
  /** Each a company with its departments. */
  readonly organizations: readonly (readonly string[])[]
  readonly addresses: readonly Address[]
  readonly websites: readonly string[]
  readonly note: string
}

export const addressFields = [
  'streetAddress',
  'extendedAddress',
  'poBox',
  'postalCode',
  'locality',
  'region',
  'country',
] as const

export type Address = Readonly<Record<(typeof addressFields)[number], string>>

/** What sipgate says of a contact, without what it should not say. Undefined if it cannot be opened, having no id. */
export function entryOf(contact: Contact): Entry | undefined {
  const given = contact as unknown as Fields
  const id = text(given['id'])
  if (id === '') return undefined
  const scope = text(given['scope'])
  return {
    id,
    name: text(given['name']),
    who: scope === 'INTERNAL' || scope === 'SHARED' ? scope : 'PRIVATE',
    numbers: objects(given['numbers'])
      .map(({ number, type }) => ({ number: text(number), types: texts(type) }))
      .filter(({ number }) => number !== ''),
    emails: objects(given['emails'])
      .map(({ email, type }) => ({ email: text(email), types: texts(type) }))
      .filter(({ email }) => email !== ''),
    organizations: list(given['organization'])
      .map(texts)
      .filter((units) => units.length > 0),
    addresses: objects(given['addresses']).map(addressOf).filter(isFilled),
    websites: objects(given['websites'])
      .map(({ url }) => text(url))
      .filter(Boolean),
    note: text(given['note'], 2_000),
  }
}

/** What a contact without a name is called. */
export function titleOf({ name, organizations, emails, numbers }: Entry): string {
  return name || organizations[0]?.[0] || emails[0]?.email || numbers[0]?.number || '–'
}

type Fields = Readonly<Record<string, unknown>>

function addressOf(given: Fields): Address {
  return Object.fromEntries(addressFields.map((field) => [field, text(given[field])])) as Address
}

const isFilled = (address: Address): boolean => Object.values(address).some((part) => part !== '')

const most = 100

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value.slice(0, most) : [])

const objects = (value: unknown): readonly Fields[] =>
  list(value).filter((one): one is Fields => typeof one === 'object' && one !== null)

const texts = (value: unknown): readonly string[] =>
  list(value)
    .map((one) => text(one))
    .filter(Boolean)

function text(value: unknown, longest = 300): string {
  if (typeof value !== 'string' && typeof value !== 'number') return ''
  const whole = String(value).trim()
  return whole.length > longest ? `${whole.slice(0, longest)}…` : whole
}
