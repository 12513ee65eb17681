import type { IncomingMessage } from 'node:http'
import type { Readable, Transform } from 'node:stream'

/**
 * The body of an answer as it was before the server packed it. It is asked not to, but a proxy may do so nevertheless.
 * What is packed in a way that nobody knows comes as it is.
 */
export function decodedBody(incoming: IncomingMessage): Readable {
  const coding = incoming.headers['content-encoding']?.trim().toLowerCase() ?? ''
  const decoder = coding === '' ? undefined : decoderFor(coding)
  if (!decoder) return incoming
  // Neither outlives the other: a connection that breaks is an error of both.
  incoming.on('error', (cause) => decoder.destroy(cause))
  decoder.on('error', () => incoming.destroy())
  return incoming.pipe(decoder)
}

function decoderFor(coding: string): Transform | undefined {
  if (!/^((x-)?gzip|deflate|br)$/.test(coding)) return undefined
  // Not imported: that takes milliseconds of each program's first request, and is needed next to never.
  const zlib = process.getBuiltinModule('node:zlib')
  return coding === 'br' ? zlib.createBrotliDecompress() : zlib.createUnzip()
}
