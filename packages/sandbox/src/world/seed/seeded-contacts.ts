import type { ContactState } from '../state/directory.ts'

/** The same in both accounts, so that a leak between tenants shows. */
const sharedId = 'c0ffee00-0000-4000-8000-000000000001'

/** Given name, family name, company, number. */
type Person = readonly [given: string, family: string, company: string, number: string]

const customers: readonly Person[] = [
  ['Ada', 'Beispiel', 'Beispiel & Töchter', '+493023125100'],
  ['Jürgen', 'Groß', 'Groß Metallbau', '+493023125101'],
  ['Fatma', 'Yıldız', 'Yıldız Reisen', '+493023125102'],
  ['Søren', 'Østergård', 'Østergård Møbler', '+494066969010'],
  ['Charlotte', 'Lüdenscheidt-Weingärtner', 'Kanzlei Lüdenscheidt', '+494066969011'],
  ['Paweł', 'Kowalski', 'Kowalski Transporte', '+494066969012'],
  ['Mehmet', 'Öz', 'Öz Gebäudereinigung', '+496990009010'],
  ['Anne-Marie', 'Müller', 'Müller Druck', '+496990009011'],
  ['Nguyễn', 'Thị Hoa', 'Blumen Hoa', '+496990009012'],
  ['Bernhard', 'Schmidt', 'Schmidt Elektro', '+498999998010'],
  ['Katharina', 'Huber', 'Huber Feinkost', '+498999998011'],
  ['Xaver', 'Obermeier', 'Obermeier Holz', '+498999998012'],
  ['Ulla', 'Köster', 'Köster Optik', '+492214710010'],
  ['Ali', 'Demir', 'Demir Autoteile', '+492214710011'],
  ['Greta', 'Sommerfeld', 'Sommerfeld Architektur', '+492214710012'],
]

const friends: readonly Person[] = [
  ['Zoe', 'Winter', '', '+491713920010'],
  ['Lukas', 'Sommer', '', '+491713920011'],
  ['Oma', 'Erna', '', '+491713920012'],
  ['Praxis', 'Dr. Weiß', '', '+493023125150'],
  ['Kita', 'Regenbogen', '', '+493023125151'],
]

export function demoContacts(): ContactState[] {
  return [
    ...customers.map((person, index) => contact(idOf(1, index), person, 'SHARED')),
    ...friends.map((person, index) => contact(idOf(2, index), person, 'PRIVATE', 'w0')),
    contact(idOf(3, 0), ['Fahrrad', 'Werkstatt', '', '+491713920013'], 'PRIVATE', 'w1'),
  ]
}

export function otherContacts(): ContactState[] {
  return [
    contact(sharedId, ['Otto', 'Andermann', 'Andermann Bau', '+498999998100'], 'SHARED'),
    contact(idOf(4, 0), ['Petra', 'Ander', '', '+491713920020'], 'PRIVATE', 'w0'),
  ]
}

function idOf(list: number, index: number): string {
  if (list === 1 && index === 0) return sharedId
  return `c0ffee00-0000-4000-800${list}-${String(index + 1).padStart(12, '0')}`
}

function contact(
  id: string,
  [given, family, company, number]: Person,
  scope: 'PRIVATE' | 'SHARED',
  ownerId?: string,
): ContactState {
  const isMobile = number.startsWith('+491')
  const mailName = `${given}.${family}`
    .normalize('NFD')
    .replace(/[^\w.-]/g, '')
    .toLowerCase()
  return {
    id,
    name: `${given} ${family}`,
    given,
    family,
    picture: null,
    emails: company === '' ? [] : [{ email: `${mailName}@example.com`, type: ['work'] }],
    numbers: [{ number, type: [isMobile ? 'cell' : 'work'] }],
    addresses: [],
    organization: company === '' ? [] : [[company]],
    scope,
    ...(ownerId !== undefined && { ownerId }),
  }
}
