import { inflateSync } from 'node:zlib'

/** Streams of objects that are looked into, and what they may hold together: a file may be made to be endless. */
const most = { streams: 500, bytes: 50_000_000 }

/**
 * Pages of a PDF, as far as can be told without a reader for all of them. Undefined if none is found, as in one that is encrypted.
 * A file that was changed after it was written may count pages twice.
 */
export function countPages(pdf: Uint8Array): number | undefined {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1')
  let pages = pagesIn(text)
  // Since PDF 1.5 objects may be compressed together.
  for (const objects of compressedObjects(text)) pages += pagesIn(objects)
  return pages === 0 ? undefined : pages
}

const pagesIn = (text: string): number => text.match(/\/Type\s{0,20}\/Page(?![A-Za-z])/g)?.length ?? 0

function* compressedObjects(text: string): Generator<string> {
  let left = most.bytes
  let at = text.indexOf('/ObjStm')
  for (let streams = 0; at >= 0 && streams < most.streams && left > 0; streams++) {
    const begin = text.indexOf('stream', at)
    const end = text.indexOf('endstream', begin + 6)
    if (begin < 0 || end < 0) return
    const start = begin + 6 + (text.startsWith('\r\n', begin + 6) ? 2 : 1)
    try {
      const objects = inflateSync(Buffer.from(text.slice(start, end), 'latin1'), { maxOutputLength: left })
      left -= objects.length
      yield objects.toString('latin1')
    } catch {
      // Compressed in another way, or too much.
    }
    at = text.indexOf('/ObjStm', end)
  }
}
