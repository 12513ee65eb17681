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
  const text = String(cell)
  // What looks like a formula would be calculated. Numbers, also of telephones, stay as they are.
  const isFormula = /^[\s]*[=+\-@]/.test(text) && !/^[+-]?\d[\d.,]*$/.test(text)
  const safe = isFormula ? `'${text}` : text
  return /[",;\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
