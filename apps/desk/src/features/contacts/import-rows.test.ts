import { expect, it } from 'vitest'
import { importRows } from './import-rows.ts'
import { decodeFile, readTable } from './read-table.ts'

const rowsOf = (text: string) => {
  const file = importRows(text, 'DE')
  if (typeof file === 'string') throw new Error(file)
  return file
}

it('reads what Excel writes: semicolons, quotes, Windows-1252, UTF-16 and a mark at the start', () => {
  const text = 'Vorname;Nachname;Telefon\r\nJürgen;"Groß; ""der"" Große";030 23125101\r\n'
  const latin = Buffer.from(text, 'latin1')
  const wide = Buffer.from(`\ufeff${text}`, 'utf16le')
  for (const bytes of [Buffer.from(text), Buffer.from(`\ufeff${text}`), latin, wide])
    expect(rowsOf(decodeFile(bytes)).rows).toMatchObject([
      { line: 2, name: 'Jürgen Groß; "der" Große', numbers: [{ number: '+493023125101', types: ['work'] }] },
    ])
})

it('counts lines as an editor does, also within quotes', () => {
  expect(readTable('a,b\n"1\n2",x\n\n3,y').map(({ line }) => line)).toEqual([1, 2, 5])
})

it('names each line that cannot be used, and why', () => {
  const { rows, broken } = rowsOf(
    'name,phone,mail\nAda,030 23125100,\n,030 23125101,\nBob,four,\nCem,,no mail\nDoris,+493023125100,\n' +
      `Eve,,${'x'.repeat(501)}`,
  )
  expect(rows.map(({ name }) => name)).toEqual(['Ada'])
  expect(broken).toEqual([
    { line: 3, why: 'no_name', about: '' },
    { line: 4, why: 'not_a_number', about: 'four' },
    { line: 5, why: 'not_an_email', about: 'no mail' },
    { line: 6, why: 'number_twice', about: '2' },
    { line: 7, why: 'too_long', about: '' },
  ])
})

it('makes one contact of several lines, as desk’s own export writes them', () => {
  const { rows } = rowsOf(
    "name,number,type,email,id\r\n'=Ada,+493023125100,work,a@example.com,x\r\n'=Ada,+491713920030,cell,a@example.com,x\r\n",
  )
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({
    name: '=Ada',
    numbers: [
      { number: '+493023125100', types: ['work'] },
      { number: '+491713920030', types: ['cell'] },
    ],
    emails: ['a@example.com'],
  })
})

it.each([
  ['', 'empty'],
  ['name', 'empty'],
  ['foo,bar\n1,2', 'no_columns'],
  [`name\n${'a\n'.repeat(5_001)}`, 'too_many'],
])('says why a file is of no use: %#', (text, problem) => {
  expect(importRows(text, 'DE')).toBe(problem)
})

it('is quick with files made to be slow', () => {
  for (const text of ['"'.repeat(300_000), ';'.repeat(300_000), `name\n${'"a'.repeat(100_000)}`])
    importRows(text, 'DE')
})
