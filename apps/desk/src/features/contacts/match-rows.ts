import type { SyncedContact } from '@sipgate-kit/client/contacts'
import type { Contact } from '@sipgate-kit/contract'
import type { CountryCode } from 'libphonenumber-js/max'
import { fold } from './browse.ts'
import { e164Of } from './contact-form.ts'
import type { ImportRow } from './import-rows.ts'

/**
 * Finds for each row the contact that it is about: by id, number, mail address, then name. Each contact is found once. A file
 * adds numbers and mail addresses and takes none away; a name, company, address or note in it replaces what is there.
 */
export function matchRows(
  rows: readonly ImportRow[],
  contacts: readonly Contact[],
  home: CountryCode,
): readonly SyncedContact[] {
  const index = new Map<string, Contact[]>()
  for (const contact of contacts)
    for (const key of keysOf(contact, home)) index.set(key, [...(index.get(key) ?? []), contact])
  const taken = new Set<Contact>()
  return rows.map((row) => {
    const free = (key: string) => (index.get(key) ?? []).filter((contact) => !taken.has(contact))
    const byNumber = row.numbers.flatMap(({ number }) => free(`number ${number}`))
    const found =
      free(`id ${row.id ?? ''}`)[0] ??
      byNumber.find(({ name }) => fold(String(name)) === fold(row.name)) ??
      byNumber[0] ??
      row.emails.flatMap((email) => free(`mail ${email.toLowerCase()}`))[0] ??
      free(`name ${fold(row.name)}`)[0]
    if (found) taken.add(found)
    return wantedOf(row, found, home)
  })
}

function keysOf({ id, name = '', numbers = [], emails = [] }: Contact, home: CountryCode): string[] {
  return [
    `id ${id}`,
    `name ${fold(name)}`,
    ...numbers.map(({ number = '' }) => `number ${e164Of(number, home) ?? number}`),
    ...emails.map(({ email = '' }) => `mail ${email.trim().toLowerCase()}`),
  ]
}

function wantedOf(row: ImportRow, before: Contact | undefined, home: CountryCode): SyncedContact {
  const { numbers = [], emails = [], organization = [], addresses = [] } = before ?? {}
  const has = new Set(numbers.map(({ number = '' }) => e164Of(number, home) ?? number))
  const mails = new Set(emails.map(({ email = '' }) => email.trim().toLowerCase()))
  const newNumbers = row.numbers.filter(({ number }) => !has.has(number))
  const newMails = row.emails.filter((email) => !mails.has(email.toLowerCase()))
  const [units = [], ...otherUnits] = organization
  const [address = {}, ...otherAddresses] = addresses
  const lines = given({
    streetAddress: row.street,
    postalCode: row.postalCode,
    locality: row.city,
    country: row.country,
  })
  const hasCompany = row.company !== '' || row.department !== ''
  const company = [row.company || (units[0] ?? ''), row.department || (units[1] ?? ''), ...units.slice(2)]
  return {
    ...(before && { id: before.id }),
    name: row.name,
    ...(newNumbers.length > 0 && {
      numbers: [...numbers, ...newNumbers.map(({ number, types }) => ({ number, type: types }))],
    }),
    ...(newMails.length > 0 && {
      emails: [...emails, ...newMails.map((email) => ({ email, type: ['work'] }))],
    }),
    ...(hasCompany && {
      organization: [company.slice(0, 1 + company.findLastIndex(Boolean)), ...otherUnits],
    }),
    ...(Object.keys(lines).length > 0 && { addresses: [{ ...address, ...lines }, ...otherAddresses] }),
    ...(row.note !== '' && { note: row.note }),
  }
}

const given = (texts: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''))
