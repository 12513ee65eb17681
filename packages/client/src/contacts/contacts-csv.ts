import { isObject } from '../arguments/is-object.ts'
import { invalidArgument } from '../errors/sipgate-error.ts'
import { byteStream } from './byte-stream.ts'
import { csvLine } from './csv-line.ts'

/** A contact as sipgate's CSV import has it: one number each. */
export interface NewContact {
  readonly firstname?: string | undefined
  readonly lastname?: string | undefined
  /** Such as `+493023125010`. */
  readonly number: string
}

/** sipgate insists on these columns in this order. */
export const importColumns = ['firstname', 'lastname', 'number'] as const

/** What the columns of a CSV file are called, where it is not `firstname`, `lastname`, `number`. */
export type ColumnNames = { readonly [Column in (typeof importColumns)[number]]?: string | undefined }

/**
 * The file that `sipgate.contacts.importCsv` takes, still to be put into Base64: UTF-8, with the columns
 * `firstname,lastname,number`. Contacts are asked for as the stream is read, one at a time. `importContacts` does the
 * rest, too.
 *
 * Cells that a spreadsheet would take for formulas are left as they are, since the file is for sipgate. Reading the
 * stream ends with SipgateError `invalid_argument` at the first contact that cannot be right.
 * @throws SipgateError `invalid_argument` for what is not iterable
 */
export function contactsCsv(
  contacts: Iterable<NewContact> | AsyncIterable<NewContact>,
): ReadableStream<Uint8Array> {
  const given: unknown = contacts
  if (!isObject(given) || !(Symbol.iterator in given || Symbol.asyncIterator in given))
    throw invalidArgument('The contacts must be a list, or something else to loop over.')
  return byteStream(lines(contacts))
}

async function* lines(contacts: Iterable<NewContact> | AsyncIterable<NewContact>): AsyncGenerator<string> {
  yield importHeader
  let count = 0
  for await (const contact of contacts) {
    count++
    refuseContact(contact, `Contact ${count}`)
    yield contactLine(contact)
  }
}

export const importHeader = `${importColumns.join(',')}\n`

export function contactLine(contact: NewContact): string {
  return `${csvLine(importColumns.map((column) => (contact[column] ?? '').trim()))}\n`
}

/** @throws SipgateError `invalid_argument` naming `where` and the column, never a value */
export function refuseContact(
  contact: unknown,
  where: string,
  names: ColumnNames = {},
): asserts contact is NewContact {
  if (typeof contact !== 'object' || contact === null) throw invalidArgument(`${where} is not an object.`)
  const { firstname, lastname, number } = contact as Readonly<Record<string, unknown>>
  for (const [column, value] of Object.entries({ firstname, lastname })) {
    if (value !== undefined && typeof value !== 'string')
      throw invalidArgument(`${where}, column \`${column}\`: it is not a text.`)
  }
  const reason = refuseNumber(number)
  if (reason) throw invalidArgument(`${where}, column \`${names.number ?? 'number'}\`: ${reason}`)
}

function refuseNumber(number: unknown): string | undefined {
  if (typeof number !== 'string') return 'it is not a text.'
  if (/^\s*\d[.,]\d+e\+?\d+\s*$/i.test(number))
    return 'a spreadsheet has rounded it. Format the column as text, then save again.'
  if (!/\d/.test(number)) return 'it holds no digit.'
  return /\p{L}/u.test(number) ? 'it holds letters.' : undefined
}
