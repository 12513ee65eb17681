import { invalidArgument } from '../errors/sipgate-error.ts'

/** A line of cells; a quoted cell may hold line breaks, so lines of the file are counted apart. */
export interface CsvRecord {
  /** Where it begins in the file, from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

/** No line of an address book is this long, in characters; a quote that is never closed is. */
const maxRecordLength = 65_536

/** What may stand between cells. Spreadsheets set to German write semicolons. */
const separators = [',', ';', '\t']

/**
 * Reads CSV piece by piece, with memory for one line. The separator is the one of comma, semicolon and tab that the
 * first line has most of. Empty lines are left out.
 * @throws SipgateError `invalid_argument` naming the line
 */
export async function* readCsv(text: AsyncIterable<string>): AsyncGenerator<CsvRecord> {
  let rest = ''
  let line = 1
  let separator: string | undefined
  const take = (end: number): CsvRecord | undefined => {
    const record = rest.slice(0, end)
    const startsAt = line
    line += record.match(lineBreaks)?.length ?? 0
    if (record.trim() === '') return undefined
    separator ??= separatorOf(record)
    const cells = splitCells(record, separator, startsAt)
    return cells.every((cell) => cell.trim() === '') ? undefined : { line: startsAt, cells }
  }
  let scan = startScan()
  for await (const piece of text) {
    rest += piece
    for (;;) {
      const end = findEnd(rest, scan)
      if (end === undefined) break
      const record = take(end.at)
      if (record) yield record
      rest = rest.slice(end.at + end.length)
      line++
      scan = startScan()
    }
    if (rest.length > maxRecordLength)
      throw invalidArgument(`Line ${line} is too long; maybe a quote in it is never closed.`)
  }
  if (scan.isQuoted)
    throw invalidArgument(`Line ${line}: a quote is never closed, or stands in a cell without quotes.`)
  // A lone carriage return at the very end was kept back: it could have been half of a line break.
  if (rest.endsWith('\r')) rest = rest.slice(0, -1)
  const record = take(rest.length)
  if (record) yield record
}

const lineBreaks = /\r\n|\r|\n/g

/** How far a line has been looked at, so that no character is looked at twice. */
interface Scan {
  at: number
  isQuoted: boolean
}

function startScan(): Scan {
  return { at: 0, isQuoted: false }
}

/** Where the line break outside of quotes is; undefined when it has not come yet. */
function findEnd(text: string, scan: Scan): { at: number; length: number } | undefined {
  for (; scan.at < text.length; scan.at++) {
    const char = text[scan.at]
    if (char === '"') scan.isQuoted = !scan.isQuoted
    if (scan.isQuoted || (char !== '\n' && char !== '\r')) continue
    if (char === '\r' && scan.at + 1 === text.length) return undefined
    return { at: scan.at, length: char === '\r' && text[scan.at + 1] === '\n' ? 2 : 1 }
  }
  return undefined
}

function separatorOf(header: string): string {
  const bare = header.replace(/"[^"]*"/g, '')
  const counted = separators.map((separator) => ({ separator, count: bare.split(separator).length }))
  return counted.reduce((most, next) => (next.count > most.count ? next : most)).separator
}

function splitCells(record: string, separator: string, line: number): string[] {
  const cells: string[] = []
  let at = 0
  for (;;) {
    if (record[at] === '"') {
      let end = at
      do end = record.indexOf('"', end + 1) + 1
      while (record[end] === '"')
      cells.push(record.slice(at + 1, end - 1).replaceAll('""', '"'))
      at = end
      if (at < record.length && record[at] !== separator)
        throw invalidArgument(`Line ${line}, column ${cells.length}: text follows the closing quote.`)
    } else {
      const found = record.indexOf(separator, at)
      const end = found < 0 ? record.length : found
      const cell = record.slice(at, end)
      cells.push(cell)
      // Elsewhere such a quote may hold a separator or a line break, so guessing would shift columns.
      if (cell.includes('"'))
        throw invalidArgument(
          `Line ${line}, column ${cells.length}: a quote stands in a cell without quotes.`,
        )
      at = end
    }
    if (at >= record.length) return cells
    at++
  }
}
