/** A line of a CSV file. */
export interface TableLine {
  /** Where it begins in the file, from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

const separators = [';', ',', '\t']

/** The text of a file as spreadsheets save it: UTF-8, UTF-16, or Windows-1252, which Excel still writes. */
export function decodeFile(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/**
 * Reads CSV whose cells are separated by whatever its first line has most of. Empty lines are left out. Unlike the reader of
 * `importContacts` it does not end at the first mistake: a person is to see all of them at once.
 */
export function readTable(text: string): readonly TableLine[] {
  const separator = separatorOf(text)
  const lines: TableLine[] = []
  let cells: string[] = []
  let cell = ''
  let line = 1
  let startsAt = 1
  let isQuoted = false
  const endLine = () => {
    const all = [...cells, cell]
    if (all.some((one) => one.trim() !== '')) lines.push({ line: startsAt, cells: all })
    cells = []
    cell = ''
    startsAt = line
  }
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    const isBreak = char === '\n' || char === '\r'
    if (isBreak && char === '\r' && text[at + 1] === '\n') continue
    if (isBreak) line++
    if (isQuoted) {
      if (char !== '"') cell += char
      else if (text[at + 1] === '"') cell += text[at++]
      else isQuoted = false
    } else if (char === '"' && cell.trim() === '') {
      isQuoted = true
      cell = ''
    } else if (char === separator) {
      cells.push(cell)
      cell = ''
    } else if (isBreak) endLine()
    else cell += char
  }
  endLine()
  return lines
}

function separatorOf(text: string): string {
  const [header = ''] = text.split(/[\r\n]/).filter((line) => line.trim() !== '')
  const counts = separators.map((separator) => ({ separator, count: header.split(separator).length }))
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).separator
}
