/** Enough text for a chunk, in characters: small pieces would each cost a turn of the stream. */
const chunkLength = 16_384

/**
 * Text as a stream of UTF-8. Nothing is asked of `pieces` before somebody reads, and never more than fills the chunk
 * that is read.
 */
export function byteStream(pieces: AsyncIterator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream(
    {
      async pull(controller) {
        let text = ''
        let isLast = false
        while (!isLast && text.length < chunkLength) {
          const next = await pieces.next()
          if (next.done === true) isLast = true
          else text += next.value
        }
        if (text !== '') controller.enqueue(encoder.encode(text))
        if (isLast) controller.close()
      },
      async cancel() {
        await pieces.return?.()
      },
    },
    { highWaterMark: 0 },
  )
}
