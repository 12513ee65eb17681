import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { writePdf } from '../../../../../packages/sandbox/src/world/files/write-pdf.ts'
import { countPages } from './count-pages.ts'

const bytes = (text: string) => Buffer.from(text, 'latin1')
const compressed = (objects: string | Buffer) =>
  Buffer.concat([
    bytes('%PDF-1.5\n5 0 obj\n<< /Type /ObjStm /N 2 /Filter /FlateDecode >>\nstream\r\n'),
    deflateSync(objects),
    bytes('\nendstream\nendobj\n%%EOF'),
  ])

describe('the pages of a PDF', () => {
  it.each([1, 2, 37])('are counted: %d', (pages) => {
    expect(countPages(writePdf('Angebot', ['Guten Tag'], pages))).toBe(pages)
  })

  it('are counted where objects are compressed', () => {
    expect(
      countPages(compressed('<</Type/Page /Parent 2 0 R>> <</Type /Page>> <</Type /Pages /Count 2>>')),
    ).toBe(2)
  })

  it.each([
    ['nothing', bytes('')],
    ['no pages', bytes('%PDF-1.7\n<< /Type /Pages /Kids [] >>')],
    ['a stream that is no stream', bytes('%PDF-1.7 /ObjStm stream\nxxxx endstream')],
    ['a stream without an end', bytes('%PDF-1.7 /ObjStm stream\nxxxx')],
    ['another compression', bytes('%PDF-1.7 /ObjStm /ASCII85Decode stream\n87cUR endstream')],
  ])('are not known of %s', (_, pdf) => {
    expect(countPages(pdf)).toBeUndefined()
  })

  it('T49: are counted without unpacking what is made to be endless', () => {
    const bomb = compressed(Buffer.alloc(200_000_000))
    expect(bomb.length).toBeLessThan(500_000)
    expect(countPages(bomb)).toBeUndefined()
    expect(countPages(bytes('/ObjStm stream\n'.repeat(600_000)))).toBeUndefined()
    expect(countPages(bytes('/Type'.padEnd(5_000_000)))).toBeUndefined()
  })
})
