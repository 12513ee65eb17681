import type { CountryCode } from 'libphonenumber-js/max'
import { fold } from './browse.ts'
import { e164Of } from './contact-form.ts'
import { columnsOf, type Column } from './import-columns.ts'
import { readTable, type TableLine } from './read-table.ts'

/** A contact of a file: what the file leaves empty is missing. */
export interface ImportRow {
  /** Where it stands in the file. */
  readonly line: number
  readonly id?: string
  readonly name: string
  readonly numbers: readonly { readonly number: string; readonly types: readonly string[] }[]
  readonly emails: readonly string[]
  readonly company: string
  readonly department: string
  readonly street: string
  readonly postalCode: string
  readonly city: string
  readonly country: string
  readonly note: string
}

export interface BrokenLine {
  readonly line: number
  readonly why: 'no_name' | 'not_a_number' | 'not_an_email' | 'number_twice' | 'too_long'
  /** What is wrong, or the other line. */
  readonly about: string
}

export interface ImportFile {
  readonly rows: readonly ImportRow[]
  readonly broken: readonly BrokenLine[]
}

/** Why a file cannot be read at all. */
export type FileProblem = 'empty' | 'no_columns' | 'too_many'

export const mostRows = 5_000
const longestCell = 500

/** The contacts of a CSV file whose first line names the columns. Lines of one contact, such as one for each number, become one. */
export function importRows(text: string, home: CountryCode): ImportFile | FileProblem {
  const [header, ...lines] = readTable(text)
  if (!header || lines.length === 0) return 'empty'
  if (lines.length > mostRows) return 'too_many'
  const columns = columnsOf(header.cells)
  if (!columns) return 'no_columns'
  const broken: BrokenLine[] = []
  const rows = new Map<string, ImportRow>()
  const owners = new Map<string, string>()
  for (const line of lines) {
    const row = readRow(line, columns, home)
    if ('why' in row) {
      broken.push(row)
      continue
    }
    const key = row.id ?? JSON.stringify([fold(row.name), fold(row.company)])
    const taken = row.numbers
      .map(({ number }) => owners.get(number))
      .find((owner) => owner !== undefined && owner !== key)
    if (taken !== undefined) {
      broken.push({ line: row.line, why: 'number_twice', about: String(rows.get(taken)?.line ?? '') })
      continue
    }
    const before = rows.get(key)
    rows.set(key, before ? together(before, row) : row)
    for (const { number } of row.numbers) owners.set(number, key)
  }
  return { rows: [...rows.values()], broken }
}

const numberColumns = { number: 'work', mobile: 'cell', home: 'home', fax: 'fax' } as const

function readRow(
  { line, cells }: TableLine,
  columns: ReadonlyMap<Column, number>,
  home: CountryCode,
): ImportRow | BrokenLine {
  const cell = (column: Column) => plain(cells[columns.get(column) ?? -1] ?? '')
  if (cells.some((one) => one.length > longestCell)) return { line, why: 'too_long', about: '' }
  const numbers: ImportRow['numbers'][number][] = []
  for (const [column, usual] of Object.entries(numberColumns)) {
    const typed = cell(column as Column)
    if (typed === '') continue
    const number = e164Of(typed, home)
    if (number === undefined) return { line, why: 'not_a_number', about: typed.slice(0, 40) }
    const types =
      column === 'number'
        ? cell('type')
            .split(' ')
            .filter((type) => /^[\w-]{1,20}$/.test(type))
        : []
    if (!numbers.some((other) => other.number === number))
      numbers.push({ number, types: types.length > 0 ? types : usual === 'fax' ? ['work', 'fax'] : [usual] })
  }
  const emails = cell('email')
    .split(/[;,]/)
    .map((one) => one.trim())
    .filter(Boolean)
  const wrong = emails.find((email) => !/^[^\s@<>"]{1,64}@[^\s@<>"]{1,190}$/.test(email))
  if (wrong !== undefined) return { line, why: 'not_an_email', about: wrong.slice(0, 60) }
  const name = cell('name') || [cell('given'), cell('family')].filter(Boolean).join(' ') || cell('company')
  if (name === '') return { line, why: 'no_name', about: '' }
  const id = cell('id')
  return {
    line,
    ...(id !== '' && { id }),
    name,
    numbers,
    emails,
    company: cell('company'),
    department: cell('department'),
    street: cell('street'),
    postalCode: cell('postalCode'),
    city: cell('city'),
    country: cell('country'),
    note: cell('note'),
  }
}

/** Without what keeps a spreadsheet from running a cell as a formula: exports of desk have it. */
const plain = (cell: string): string =>
  cell
    .trim()
    .replace(/^'(?=[=+\-@])/, '')
    .replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
    .trim()

function together(first: ImportRow, second: ImportRow): ImportRow {
  const texts = ['company', 'department', 'street', 'postalCode', 'city', 'country', 'note'] as const
  return {
    ...first,
    ...Object.fromEntries(texts.map((name) => [name, first[name] || second[name]])),
    numbers: [
      ...first.numbers,
      ...second.numbers.filter(({ number }) => !first.numbers.some((one) => one.number === number)),
    ],
    emails: [...new Set([...first.emails, ...second.emails])],
  }
}
