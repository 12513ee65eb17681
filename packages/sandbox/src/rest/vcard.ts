import type { ContactInput } from '@sipgate-kit/contract'
import type { ContactState } from '../state/directory.ts'

/** Contacts as vCards (RFC 6350). */
export function writeVcards(contacts: readonly ContactState[]): string {
  return contacts.map((contact) => [...linesOf(contact), ''].map(fold).join('\r\n')).join('')
}

function linesOf({ name, given, family, emails, numbers, addresses, organization }: ContactState): string[] {
  return [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `FN:${escape(name)}`,
    `N:${escape(family)};${escape(given)};;;`,
    ...numbers.map(({ number = '', type = [] }) => `TEL${typed(type)}:${escape(number)}`),
    ...emails.map(({ email = '', type = [] }) => `EMAIL${typed(type)}:${escape(email)}`),
    ...addresses.map(
      ({ poBox, extendedAddress, streetAddress, locality, region, postalCode, country }) =>
        `ADR:${[poBox, extendedAddress, streetAddress, locality, region, postalCode, country].map((part) => escape(part ?? '')).join(';')}`,
    ),
    ...organization.map((parts) => `ORG:${parts.map(escape).join(';')}`),
    'END:VCARD',
  ]
}

function typed(types: readonly string[]): string {
  const known = types.filter((type) => /^[\w-]+$/.test(type))
  return known.length === 0 ? '' : `;TYPE=${known.join(',')}`
}

function escape(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')
}

/** At most 75 octets a line; a letter is never cut. */
function fold(line: string): string {
  let folded = ''
  let octets = 0
  for (const letter of line) {
    const size = Buffer.byteLength(letter)
    if (octets + size > 75) {
      folded += '\r\n '
      octets = 1
    }
    folded += letter
    octets += size
  }
  return folded
}

/** The contacts in a text of vCards, versions 3 and 4; undefined when it holds none. */
export function readVcards(text: string): ContactInput[] | undefined {
  const lines = text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/)
  const contacts: ContactInput[] = []
  let card: ContactInput | undefined
  for (const line of lines) {
    const [, name = '', parameters = '', value = ''] =
      /^(?:\w+\.)?([\w-]+)((?:;[^:]*)?):(.*)$/.exec(line) ?? []
    const property = name.toUpperCase()
    if (property === 'BEGIN') card = { scope: 'PRIVATE', numbers: [], emails: [] }
    else if (property === 'END' && card) {
      contacts.push(card)
      card = undefined
    } else if (card) read(card, property, typesIn(parameters), value)
  }
  return contacts.length === 0 || card ? undefined : contacts
}

function read(card: ContactInput, property: string, type: string[], value: string): void {
  if (property === 'FN') card.name = unescape(value)
  if (property === 'N') [card.family = '', card.given = ''] = parts(value)
  if (property === 'TEL') card.numbers?.push({ number: unescape(value.replace(/^tel:/i, '')), type })
  if (property === 'EMAIL') card.emails?.push({ email: unescape(value), type })
  if (property === 'ORG') card.organization = [parts(value)]
}

function typesIn(parameters: string): string[] {
  const found = [...parameters.matchAll(/;TYPE="?([^;":]+)/gi)].flatMap(([, types = '']) => types.split(','))
  return found.map((type) => type.toLowerCase())
}

function parts(value: string): string[] {
  return value.split(/(?<!\\);/).map(unescape)
}

function unescape(text: string): string {
  return text.replace(/\\n/gi, '\n').replace(/\\(.)/g, '$1')
}
