import { fold } from './browse.ts'

/** What files call their columns, without accents, blanks and signs: desk's own export, Excel, Outlook, Google, in two languages. */
const names = {
  id: ['id'],
  name: ['name', 'fullname', 'displayname', 'anzeigename', 'vollstandigername', 'contact', 'kontakt'],
  given: ['firstname', 'givenname', 'vorname'],
  family: ['lastname', 'familyname', 'surname', 'nachname', 'familienname'],
  number: [
    'number',
    'nummer',
    'phone',
    'telephone',
    'telefon',
    'telefonnummer',
    'rufnummer',
    'tel',
    'businessphone',
    'telefongeschaftlich',
    'phonenumber',
    'festnetz',
    'phone1value',
  ],
  mobile: ['mobile', 'mobil', 'handy', 'mobilephone', 'mobiltelefon', 'cell', 'cellphone', 'mobilnummer'],
  home: ['homephone', 'telefonprivat', 'privat', 'privatetelephone'],
  fax: ['fax', 'telefax', 'businessfax', 'faxgeschaftlich', 'faxnummer'],
  type: ['type', 'typ'],
  email: ['email', 'mail', 'emailaddress', 'emailadresse', 'email1value'],
  company: ['company', 'firma', 'organization', 'organisation', 'unternehmen', 'organizationname'],
  department: ['department', 'abteilung'],
  street: [
    'street',
    'strasse',
    'streetaddress',
    'strasseundhausnummer',
    'businessstreet',
    'strassegeschaftlich',
  ],
  postalCode: ['postalcode', 'postcode', 'zip', 'plz', 'postleitzahl', 'zipcode'],
  city: ['city', 'town', 'ort', 'stadt', 'locality', 'wohnort'],
  country: ['country', 'land'],
  note: ['note', 'notes', 'notiz', 'notizen', 'bemerkung', 'comment', 'kommentar'],
} as const

export type Column = keyof typeof names

/** Where each column stands. Undefined if there is nothing in the header that a contact could be called by. */
export function columnsOf(header: readonly string[]): ReadonlyMap<Column, number> | undefined {
  const keys = header.map((cell) => fold(cell).replace(/[^a-z0-9]/g, ''))
  const columns = new Map<Column, number>()
  for (const [column, words] of Object.entries(names)) {
    const place = keys.findIndex((key) => (words as readonly string[]).includes(key))
    if (place >= 0) columns.set(column as Column, place)
  }
  const named = ['name', 'given', 'family', 'company'] as const
  return named.some((column) => columns.has(column)) ? columns : undefined
}
