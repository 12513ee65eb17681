/** The lines of a CSV text (RFC 4180); undefined when a quote is left open or stands in the wrong place. */
export function readCsv(text: string): string[][] | undefined {
  const lines: string[][] = []
  let line: string[] = []
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y
  const source = text.replace(/^\uFEFF/, '')
  while (cell.lastIndex < source.length) {
    const found = cell.exec(source)
    if (!found) return undefined
    const [, quoted, plain = '', end] = found
    line.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === ',' && cell.lastIndex < source.length) continue
    if (end === ',') line.push('')
    lines.push(line)
    line = []
  }
  return lines
}

export function writeCsv(lines: readonly (readonly string[])[]): string {
  const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  return lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')
}
