import { appendFile, readFile } from 'node:fs/promises'

/** Appends lines to a CSV file, one after the other. The first line names the columns. */
export function csvFile(
  path: string,
  columns: readonly string[],
): (cells: readonly string[]) => Promise<void> {
  let last = readFile(path).then(
    () => undefined,
    // A byte order mark, by which spreadsheets know UTF-8.
    () => appendFile(path, `\ufeff${line(columns)}`, { mode: 0o600 }),
  )
  return (cells) => {
    // Also after a line that could not be written.
    last = last.catch(() => undefined).then(() => appendFile(path, line(cells)))
    return last
  }
}

const line = (cells: readonly string[]) => `${cells.map(cell).join(',')}\r\n`

function cell(text: string): string {
  const harmless = withoutFormula(text)
  return /[",;\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/**
 * Spreadsheets run a cell that begins like a formula, and a caller may choose what is written here. An apostrophe makes it text. Telephone
 * numbers begin with a plus and stay as they are.
 */
function withoutFormula(text: string): string {
  if (/^\+\d+$/.test(text)) return text
  return text.replace(/(^|[;\t\r\n])(?= *[=+\-@＝＋－＠])/g, "$1'")
}
