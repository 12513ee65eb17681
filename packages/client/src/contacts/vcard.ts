import type { ContactParts } from './contact-parts.ts'

/** The types a number may have in vCard 3.0, of those sipgate knows. Both call the others nothing. */
const numberTypes = new Set(['home', 'work', 'cell', 'fax', 'pager'])
const emailTypes = new Set(['home', 'work'])
/** How a picture in Base64 begins. */
const pictures = { '/9j/': 'JPEG', iVBOR: 'PNG', R0lG: 'GIF' }

/**
 * A contact as vCard 3.0, which telephones and address books read more widely than 4.0. sipgate tells only the whole
 * name, so that stands for the family name too, which must not be missing.
 * @see RFC 2426
 */
export function toVcard(contact: ContactParts): string {
  const { id, name, emails, numbers, addresses, organizations, picture } = contact
  const fullName = name || organizations[0]?.[0] || emails[0]?.email || numbers[0]?.number || id
  const lines = ['BEGIN:VCARD', 'VERSION:3.0', `UID:${escape(id)}`, `FN:${escape(fullName)}`]
  lines.push(`N:${escape(name || fullName)};;;;`)
  for (const units of organizations) lines.push(`ORG:${units.map(escape).join(';')}`)
  for (const { number, types } of numbers) {
    if (number) lines.push(`TEL${typesOf(types, numberTypes)}:${escape(number)}`)
  }
  for (const { email, types } of emails) {
    if (email) lines.push(`EMAIL;TYPE=INTERNET${typesOf(types, emailTypes)}:${escape(email)}`)
  }
  for (const address of addresses) {
    const { poBox, extendedAddress, streetAddress, locality, region, postalCode, country } = address
    const parts = [poBox, extendedAddress, streetAddress, locality, region, postalCode, country]
    lines.push(`ADR:${parts.map(escape).join(';')}`)
  }
  const kind = Object.entries(pictures).find(([start]) => picture.startsWith(start))?.[1]
  if (kind && /^[A-Za-z0-9+/=]+$/.test(picture)) lines.push(`PHOTO;ENCODING=b;TYPE=${kind}:${picture}`)
  lines.push('END:VCARD', '')
  return lines.map(fold).join('\r\n')
}

function typesOf(types: readonly string[], known: ReadonlySet<string>): string {
  return types
    .filter((type) => known.has(type))
    .map((type) => `;TYPE=${type.toUpperCase()}`)
    .join('')
}

/** Nothing in a value can end its line, so none can begin a property, or a card, of its own. */
function escape(value: string): string {
  return value
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(controls, '')
}

// eslint-disable-next-line no-control-regex -- what no text may hold
const controls = /[\0-\x08\x0b-\x1f\x7f]/g

/** A line may have 75 bytes; it goes on after a line break and a space, never within a character. */
function fold(line: string): string {
  let folded = ''
  let bytes = 0
  for (const char of line) {
    const size = bytesOf(char)
    if (bytes + size > 75) {
      folded += '\r\n '
      bytes = 1
    }
    folded += char
    bytes += size
  }
  return folded
}

function bytesOf(char: string): number {
  const code = char.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4
}
