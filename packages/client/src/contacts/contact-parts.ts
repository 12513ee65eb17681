import { isObject } from '../arguments/is-object.ts'
import { SipgateError } from '../errors/sipgate-error.ts'

type AddressField =
  'poBox' | 'extendedAddress' | 'streetAddress' | 'locality' | 'region' | 'postalCode' | 'country'

/** What a contact holds, nothing missing: empty where sipgate says nothing, or null. */
export interface ContactParts {
  readonly id: string
  readonly name: string
  readonly scope: string
  readonly picture: string
  readonly numbers: readonly { readonly number: string; readonly types: readonly string[] }[]
  readonly emails: readonly { readonly email: string; readonly types: readonly string[] }[]
  /** Each with its units, the organization itself first. */
  readonly organizations: readonly (readonly string[])[]
  readonly addresses: readonly Readonly<Record<AddressField, string>>[]
}

/** @throws SipgateError `malformed_response` for anything but a contact */
export function contactParts(contact: unknown): ContactParts {
  if (!isObject(contact))
    throw new SipgateError('malformed_response', {
      detail: 'The list holds something that is not a contact.',
    })
  const given = contact as Fields
  return {
    id: text(given['id']),
    name: text(given['name']),
    scope: text(given['scope']),
    picture: text(given['picture']),
    numbers: objects(given['numbers']).map(({ number, type }) => ({
      number: text(number),
      types: texts(type),
    })),
    emails: objects(given['emails']).map(({ email, type }) => ({ email: text(email), types: texts(type) })),
    organizations: list(given['organization'])
      .map(texts)
      .filter((units) => units.length > 0),
    addresses: objects(given['addresses']).map((address) => ({
      poBox: text(address['poBox']),
      extendedAddress: text(address['extendedAddress']),
      streetAddress: text(address['streetAddress']),
      locality: text(address['locality']),
      region: text(address['region']),
      postalCode: text(address['postalCode']),
      country: text(address['country']),
    })),
  }
}

type Fields = Readonly<Record<string, unknown>>

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function objects(value: unknown): readonly Fields[] {
  return list(value).filter(isObject) as readonly Fields[]
}

function texts(value: unknown): readonly string[] {
  return list(value).map(text).filter(Boolean)
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
