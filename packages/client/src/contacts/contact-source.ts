import { readFile } from '#runtime'
import { invalidArgument, SipgateError } from '../errors/sipgate-error.ts'
import { importColumns, refuseContact, type ColumnNames, type NewContact } from './contacts-csv.ts'
import { readCsv } from './read-csv.ts'
import { sourceText, streamChunks } from './source-text.ts'

/**
 * Contacts to import: CSV as text, bytes, a Blob or File, a stream of bytes or of text (web or Node), or, on Node, the
 * `file:` URL of a file; or contacts themselves.
 */
export type ContactSource =
  | string
  | Uint8Array
  | ArrayBuffer
  | Blob
  | URL
  | ReadableStream<Uint8Array>
  | ReadableStream<string>
  | AsyncIterable<Uint8Array>
  | AsyncIterable<string>
  | Iterable<NewContact>
  | AsyncIterable<NewContact>

/** Whether `readContacts` can be called again for the same contacts. */
export function canBeReadTwice(source: ContactSource): boolean {
  return (
    typeof source === 'string' ||
    source instanceof Uint8Array ||
    source instanceof ArrayBuffer ||
    source instanceof Blob ||
    source instanceof URL ||
    Array.isArray(source)
  )
}

/**
 * The contacts of a source, one by one.
 * @throws SipgateError `invalid_argument` naming line and column, or the contact by its place
 */
export async function* readContacts(
  source: ContactSource,
  columns: ColumnNames = {},
): AsyncGenerator<NewContact, void> {
  if (typeof source === 'string') {
    refusePath(source)
    return yield* readRows(source, columns)
  }
  const iterator = iterate(source)
  try {
    const first = await next(iterator)
    const all = startingWith(first, iterator)
    if (isFile(source) || isPiece(first.value, source)) return yield* readRows(all, columns)
    let count = 0
    for await (const contact of all) {
      count++
      refuseContact(contact, `Contact ${count}`)
      yield contact
    }
  } finally {
    await iterator.return?.()
  }
}

function isFile(source: Source): boolean {
  return (
    source instanceof Uint8Array ||
    source instanceof ArrayBuffer ||
    source instanceof Blob ||
    source instanceof URL ||
    source instanceof ReadableStream
  )
}

/** Of a stream. A list of strings is none: nobody knows whether they are lines. */
function isPiece(value: unknown, source: Source): boolean {
  return value instanceof Uint8Array || (typeof value === 'string' && Symbol.asyncIterator in source)
}

/** A path is text, too, and would be taken for a file of one line. */
function refusePath(text: string): void {
  if (/^[^\r\n,;\t"]*\.(csv|tsv|txt)\s*$/i.test(text))
    throw invalidArgument(
      'The source looks like the path of a file, where CSV text is expected. Give `pathToFileURL(path)` or a stream of the file.',
    )
}

type Source = Exclude<ContactSource, string>
type AnyIterator = Iterator<unknown, unknown> | AsyncIterator<unknown, unknown>

function iterate(source: Source): AnyIterator {
  if (source instanceof Uint8Array) return [source][Symbol.iterator]()
  if (source instanceof ArrayBuffer) return [new Uint8Array(source)][Symbol.iterator]()
  if (source instanceof URL) return readFile(source)[Symbol.asyncIterator]()
  if (source instanceof Blob) return streamChunks(source.stream())
  if (source instanceof ReadableStream) return streamChunks(source)
  if (typeof source === 'object' && source !== null) {
    if (Symbol.asyncIterator in source) return source[Symbol.asyncIterator]()
    if (Symbol.iterator in source) return source[Symbol.iterator]()
  }
  throw invalidArgument('The source must be text, bytes, a Blob, a stream, or contacts to loop over.')
}

async function* startingWith(
  first: IteratorResult<unknown, unknown>,
  rest: AnyIterator,
): AsyncGenerator<unknown> {
  for (let found = first; found.done !== true; found = await next(rest)) yield found.value
}

async function next(iterator: AnyIterator): Promise<IteratorResult<unknown, unknown>> {
  try {
    return await iterator.next()
  } catch (cause) {
    throw cause instanceof SipgateError ? cause : invalidArgument('The source broke off.', cause)
  }
}

async function* readRows(
  text: string | AsyncIterable<unknown>,
  columns: ColumnNames,
): AsyncGenerator<NewContact, void> {
  let places: Places | undefined
  for await (const { line, cells } of readCsv(sourceText(text))) {
    if (!places) {
      places = findColumns(cells, columns, line)
      continue
    }
    const row = (column: keyof Places) => cells[places?.[column] ?? -1]?.trim()
    const number = row('number')
    if (number === undefined) throw invalidArgument(`Line ${line} is too short: it has no column \`number\`.`)
    const contact = { firstname: row('firstname') ?? '', lastname: row('lastname') ?? '', number }
    refuseContact(contact, `Line ${line}`, columns)
    yield contact
  }
  if (!places) throw invalidArgument('The file is empty; its first line must name the columns.')
}

/** Where in a line each column stands; a file needs only one of the names. */
type Places = { readonly [Column in (typeof importColumns)[number]]?: number }

function findColumns(header: readonly string[], names: ColumnNames, line: number): Places {
  const found = header.map(fold)
  const places: { -readonly [Column in keyof Places]: Places[Column] } = {}
  for (const column of importColumns) {
    const name = names[column] ?? column
    const at = found.indexOf(fold(name))
    if (at >= 0) places[column] = at
    else if (column === 'number' || names[column] !== undefined) throw noColumn(name, line)
    if (at !== found.lastIndexOf(fold(name)))
      throw invalidArgument(`Line ${line} names the column \`${name}\` twice.`)
  }
  if (places.firstname === undefined && places.lastname === undefined) throw noColumn('firstname', line)
  return places
}

function noColumn(name: string, line: number): SipgateError {
  return invalidArgument(
    `Line ${line} names no column \`${name}\`. Say in \`columns\` what the file calls it.`,
  )
}

function fold(name: string): string {
  return name.trim().toLowerCase()
}
