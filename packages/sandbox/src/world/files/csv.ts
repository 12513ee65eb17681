export interface CsvLine {
  /** Where it begins in the file, from 1. */
  number: number
  cells: string[]
}

/**
 * The lines of a CSV text (RFC 4180), or what is wrong with it. Lines end with LF, CRLF or CR; those without any text in
 * their cells are left out, as spreadsheets add them.
 */
export function readCsv(text: string): { lines: CsvLine[] } | { problem: string } {
  const lines: CsvLine[] = []
  let at = 0
  let number = 1
  // A text without a line break at its end has a last line, too; with one, the line after it is blank.
  while (at <= text.length) {
    const start = at
    const cells: string[] = []
    do {
      const cell = readCell(text, cells.length === 0 ? at : at + 1)
      if (!cell)
        return { problem: `Line ${number} has a quote that is not closed or not at the edge of its cell.` }
      cells.push(cell.value)
      at = cell.end
    } while (text[at] === ',')
    if (cells.some((cell) => cell.trim() !== '')) lines.push({ number, cells })
    at += text.startsWith('\r\n', at) ? 2 : 1
    number += text.slice(start, at).match(/\r\n|\r|\n/g)?.length ?? 0
  }
  return { lines }
}

/** The cell that begins there, and where it ends. No regular expression reads a whole cell: some are megabytes long. */
function readCell(text: string, start: number): { value: string; end: number } | undefined {
  if (text[start] !== '"') {
    const end = nextOf(text, start)
    return text[end] === '"' ? undefined : { value: text.slice(start, end), end }
  }
  let quote = text.indexOf('"', start + 1)
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2)
  const end = quote + 1
  if (quote < 0 || (end < text.length && !/[,\r\n]/.test(text.charAt(end)))) return undefined
  return { value: text.slice(start + 1, quote).replaceAll('""', '"'), end }
}

function nextOf(text: string, start: number): number {
  const special = /[",\r\n]/g
  special.lastIndex = start
  return special.exec(text)?.index ?? text.length
}

export function writeCsv(lines: readonly (readonly string[])[]): string {
  const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  return lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')
}
