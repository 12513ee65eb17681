import type { ContactInput, ContactVcardItem, ContactVcardValue } from '@sipgate-kit/contract'
import type { ContactState } from '../world/state/directory.ts'
import type { Received } from './handler.ts'

type Address = NonNullable<ContactState['addresses']>[number]

/** A contact as properties of a vCard (RFC 6350), each with a list of values; one of several parts is a list of texts. */
export function toVcardItem(contact: ContactState): ContactVcardItem {
  const { name, given, family, emails, numbers, addresses, organization } = contact
  const item: ContactVcardItem = {
    FN: [{ value: name }],
    N: [{ value: [family, given, '', '', ''] }],
    TEL: numbers.map(({ number = '', type = [] }) => ({ value: number, type })),
    EMAIL: emails.map(({ email = '', type = [] }) => ({ value: email, type })),
    ORG: organization.map((parts) => ({ value: parts })),
    ADR: addresses.map((address) => ({ value: partsOf(address), type: address.type ?? [] })),
  }
  return Object.fromEntries(Object.entries(item).filter(([, values]) => values.length > 0))
}

/** A contact from such properties. Those that the sandbox does not know are ignored. */
export function fromVcardItem(item: ContactVcardItem): Omit<Received<ContactInput>, 'scope'> {
  const values = (property: string) => item[property] ?? []
  const [family = '', given = ''] = texts(values('N')[0])
  const [name] = values('FN').flatMap(texts)
  return {
    ...(name !== undefined && { name }),
    family,
    given,
    numbers: values('TEL').map((value) => ({ number: texts(value).join(''), type: types(value) })),
    emails: values('EMAIL').map((value) => ({ email: texts(value).join(''), type: types(value) })),
    organization: values('ORG').map(texts),
    addresses: values('ADR').map((value) => addressOf(texts(value), types(value))),
  }
}

function partsOf(address: Address): string[] {
  const { poBox, extendedAddress, streetAddress, locality, region, postalCode, country } = address
  return [poBox, extendedAddress, streetAddress, locality, region, postalCode, country].map(
    (part) => part ?? '',
  )
}

function addressOf(parts: readonly string[], type: string[]): Address {
  const [
    poBox = '',
    extendedAddress = '',
    streetAddress = '',
    locality = '',
    region = '',
    postalCode = '',
    country = '',
  ] = parts
  return { poBox, extendedAddress, streetAddress, locality, region, postalCode, country, type }
}

function texts({ value }: ContactVcardValue = {}): string[] {
  return [value].flat().filter((part) => typeof part === 'string')
}

function types({ type }: ContactVcardValue): string[] {
  return [type].flat().filter((part) => typeof part === 'string')
}
