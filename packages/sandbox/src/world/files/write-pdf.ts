/** Signs that WinAnsi has where Latin-1 has none. */
const winAnsi: Record<string, number> = {
  '€': 0x80,
  '„': 0x84,
  '…': 0x85,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
  '→': 0xbb,
}

const mostPages = 1000

/** A4 pages with a title and lines of text, as the smallest PDF that every reader opens. */
export function writePdf(title: string, lines: readonly string[], pages: number): Buffer {
  const count = Math.min(mostPages, Math.max(1, pages))
  const objects: Buffer[] = [
    latin('<< /Type /Catalog /Pages 2 0 R >>'),
    latin(`<< /Type /Pages /Kids [${numbers(count, (page) => `${4 + 2 * page} 0 R`)}] /Count ${count} >>`),
    latin('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'),
  ]
  for (let page = 0; page < count; page++) {
    const content = contentOf(title, lines, count > 1 ? `Seite ${page + 1} von ${count}` : '')
    objects.push(
      latin(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * page} 0 R >>`,
      ),
      Buffer.concat([latin(`<< /Length ${content.length} >>\nstream\n`), content, latin('\nendstream')]),
    )
  }
  return assemble(objects)
}

function assemble(objects: readonly Buffer[]): Buffer {
  const parts = [latin('%PDF-1.4\n')]
  const offsets: number[] = []
  let length = parts[0]?.length ?? 0
  const add = (part: Buffer) => {
    parts.push(part)
    length += part.length
  }
  for (const [index, object] of objects.entries()) {
    offsets.push(length)
    add(Buffer.concat([latin(`${index + 1} 0 obj\n`), object, latin('\nendobj\n')]))
  }
  const start = length
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  add(latin(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`))
  add(latin(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`))
  return Buffer.concat(parts)
}

function contentOf(title: string, lines: readonly string[], footer: string): Buffer {
  const rest = [...lines, '', footer].map((line) => Buffer.concat([latin('('), text(line), latin(") '\n")]))
  return Buffer.concat([
    latin('BT /F1 20 Tf 60 770 Td 18 TL ('),
    text(title),
    latin(') Tj /F1 12 Tf T*\n'),
    ...rest,
    latin('ET'),
  ])
}

/** In WinAnsi, with what ends a text made harmless. */
function text(words: string): Buffer {
  const bytes = [...words].map((letter) => {
    const code = winAnsi[letter] ?? letter.codePointAt(0) ?? 0
    return code > 0xff || code < 0x20 ? 0x3f : code
  })
  const escaped = bytes.flatMap((byte) => ([0x28, 0x29, 0x5c].includes(byte) ? [0x5c, byte] : [byte]))
  return Buffer.from(escaped)
}

function latin(words: string): Buffer {
  return Buffer.from(words, 'latin1')
}

function numbers(count: number, word: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => word(index)).join(' ')
}
