import type { Contact, HistoryEntry } from '@sipgate-kit/contract'
import { describe, expect, it } from 'vitest'
import { findContacts, findEntries, readQuery } from './find.ts'

const contacts = [
  { id: '1', name: 'Jürgen Groß', numbers: [{ number: '+493023125101' }] },
  { id: '2', name: 'Ada Beispiel', organization: [['Groß & Klein GmbH', 'Sales']], numbers: [] },
  {
    id: '3',
    name: 'Otto Weber',
    emails: [{ email: 'otto@example.com' }],
    numbers: [{ number: '+491713920001' }],
  },
].map((contact): Contact => ({ scope: 'SHARED', ...contact }))
const entries: HistoryEntry[] = [
  { id: '1', source: '+493023125101', target: '+493023125000' },
  { id: '2', source: 'anonymous', target: '+493023125000', note: 'wants the Groß offer' },
  { id: '3', type: 'SMS', source: '+493023125000', target: '+491713920001', smsContent: 'Bis morgen!' },
]
const contactsFor = (text: string) => findContacts(contacts, readQuery(text, 'DE'), 10).map(({ id }) => id)
const entriesFor = (text: string) => findEntries(entries, readQuery(text, 'DE'), 10).map(({ id }) => id)

describe('a search', () => {
  it.each([
    ['groß', ['1', '2'], ['2']],
    ['GROSS', ['1', '2'], ['2']],
    ['gross jurgen', ['1'], []],
    ['sales klein', ['2'], []],
    ['otto@example', ['3'], []],
    ['morgen', [], ['3']],
    ['030 23125101', ['1'], ['1']],
    ['+49 171 39200-01', ['3'], ['3']],
    ['3920001', ['3'], ['3']],
    ['12', [], []],
    ['', [], []],
    ['   ', [], []],
    ['%', [], []],
    ['.*', [], []],
  ])('for %j finds contacts %j and entries %j', (text, people, found) => {
    expect(contactsFor(text)).toEqual(people)
    expect(entriesFor(text)).toEqual(found)
  })

  it('knows a whole number when it sees one', () => {
    expect(readQuery('0171 3920001', 'DE').number).toBe('+491713920001')
    expect(readQuery('+49 30 23125101', 'GB').number).toBe('+493023125101')
    expect(readQuery('Otto 2', 'DE')).toEqual({ words: ['otto', '2'], digits: undefined, number: undefined })
  })

  it('survives what sipgate should not send', () => {
    const odd = [{ id: 'x', name: 7, numbers: [{ number: null }], emails: [{}] }] as unknown as Contact[]
    expect(findContacts(odd, readQuery('otto 123', 'DE'), 5)).toEqual([])
  })
})
