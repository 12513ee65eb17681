import type { Response } from 'express'
import type { Language } from '../language/language.ts'

/** German spreadsheets separate with semicolons, because a comma is in their numbers. */
const separators: Readonly<Record<Language, string>> = { en: ',', de: ';' }

/** Sends a table as a file for spreadsheets: RFC 4180, UTF-8. */
export function sendCsv(
  response: Response,
  options: {
    readonly name: string
    readonly rows: readonly (readonly (string | number)[])[]
    readonly language: Language
  },
): void {
  const { name, rows, language } = options
  response.setHeader('content-disposition', `attachment; filename="${name}"`)
  response.setHeader('cache-control', 'no-store')
  response.type('text/csv; charset=utf-8').send(writeCsv(rows, separators[language]))
}

/** It begins with a byte order mark, without which Excel takes UTF-8 for something else. */
export function writeCsv(rows: readonly (readonly (string | number)[])[], separator = ','): string {
  const lines = rows.map((row) => row.map((cell) => writeCell(cell)).join(separator))
  return `\ufeff${lines.join('\r\n')}\r\n`
}

function writeCell(cell: string | number): string {
  const safe = harmless(String(cell))
  return /[",;\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * What looks like a formula would be calculated, also after a separator within a cell, where a spreadsheet of another language splits.
 * An apostrophe makes it text. Numbers, also of telephones, stay as they are: they call no function and reach no other cell.
 */
function harmless(text: string): string {
  if (/^\+[\d ()./-]*$|^-\d[\d.,]*$/.test(text)) return text
  return text.replace(/(^|[;\t\r\n])(?=\s*[=+\-@＝＋－＠])/g, "$1'")
}
