import { readCsv, type CsvLine } from '../world/files/csv.ts'
import { Refusal } from './refusal.ts'

/** The columns that sipgate's import wants, in this order. */
export const contactColumns = ['firstname', 'lastname', 'number']

export interface ContactLine {
  given: string
  family: string
  number: string
}

/**
 * The contacts in an uploaded file, line by line.
 * @throws Refusal 400 for a file that is not such a CSV
 */
export function readContactLines(base64Content: string): ContactLine[] {
  const read = readCsv(decoded(base64Content))
  if ('problem' in read) throw refusal(read.problem)
  const [first, ...lines] = read.lines
  checkHeader(first)
  return lines.map(({ number: line, cells }) => {
    const [given = '', family = '', number = ''] = cells.map((cell) => cell.trim())
    if (cells.length !== contactColumns.length)
      throw refusal(`Line ${line} has ${cells.length} cells; it needs ${contactColumns.length}.`)
    return { given, family, number }
  })
}

function decoded(base64Content: string): string {
  const base64 = base64Content.replaceAll(/\s/g, '')
  if (!/^[\w+/-]*={0,2}$/.test(base64)) throw refusal('The upload is not base64.')
  const bytes = Buffer.from(base64, 'base64')
  const text = asUtf8(bytes)
  // UTF-16 without a mark at its beginning passes for UTF-8 with a NUL in every second place.
  if (text === undefined || text.includes('\0')) throw refusal('The file is not text in UTF-8.')
  return text
}

/** Without the mark that some programs put first; undefined when the bytes are something else. */
function asUtf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function checkHeader(first: CsvLine | undefined): void {
  const wanted = contactColumns.join(',')
  if (first === undefined) throw refusal(`The file is empty; it needs the header ${wanted}.`)
  const header = first.cells.map((cell) => cell.trim())
  if (header.join() === wanted) return
  const isSeparated = [';', '\t'].some((sign) => header.join().split(sign).join() === wanted)
  throw refusal(
    isSeparated
      ? 'The columns must be separated by commas.'
      : `The first line must be ${wanted}, without other columns.`,
  )
}

function refusal(why: string): Refusal {
  return new Refusal(400, why, '/base64Content')
}
