import { invalidArgument } from '../errors/sipgate-error.ts'

/** Characters of a piece of a text that is there already. */
const pieceLength = 65_536

/**
 * The text of a string, or of pieces that are UTF-8 bytes or strings, piece by piece; a byte order mark is left out.
 * @throws SipgateError `invalid_argument` when the bytes are not UTF-8
 */
export async function* sourceText(
  source: string | AsyncIterable<unknown>,
): AsyncGenerator<string, void, undefined> {
  if (typeof source === 'string') {
    const text = source.replace(/^\ufeff/, '')
    for (let at = 0; at < text.length; at += pieceLength) yield text.slice(at, at + pieceLength)
    return
  }
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let isFirst = true
  for await (const chunk of source) {
    if (typeof chunk === 'string') {
      // Ends a character that bytes before it may have begun.
      yield decode(decoder) + (isFirst ? chunk.replace(/^\ufeff/, '') : chunk)
    } else if (chunk instanceof Uint8Array) yield decode(decoder, chunk)
    else throw invalidArgument('The source must be a stream of bytes or text.')
    isFirst = false
  }
  yield decode(decoder)
}

function decode(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode()
  } catch (cause) {
    throw invalidArgument('The file is not UTF-8. Save it as “CSV UTF-8”.', cause)
  }
}

/** A stream's chunks, in browsers too that cannot loop over one. Its end is waited for; left early, it is cancelled. */
export async function* streamChunks(stream: ReadableStream<unknown>): AsyncGenerator<unknown> {
  if (stream.locked) throw invalidArgument('The source is a stream that is already being read.')
  const reader = stream.getReader()
  let isDone = false
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) {
        isDone = true
        return
      }
      yield value
    }
  } finally {
    if (!isDone) await reader.cancel().catch(() => {})
  }
}
