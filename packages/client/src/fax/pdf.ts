import { readFile } from '#runtime'
import type { Deadline } from '../call/deadline.ts'
import { invalidArgument, isSipgateError } from '../errors/sipgate-error.ts'

/** A PDF: its bytes, a Blob or File, a stream of bytes (web or Node), or, on Node, the path of a file. */
export type PdfSource =
  Uint8Array | ArrayBuffer | Blob | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array> | string | URL

/** sipgate takes 28,330,000 characters of Base64, three bytes in each four of them. */
const maxBytes = Math.floor((28_330_000 / 4) * 3)

/** What reading is raced against: a source may never deliver. */
type Race = Pick<Deadline, 'race'>

/**
 * The whole PDF as Base64. A source that is not a PDF or too large is left as soon as that shows.
 * @throws SipgateError `invalid_argument` naming `file`, and what stops the reading
 */
export async function readPdf(file: PdfSource, limit: Race): Promise<string> {
  let whole = new Uint8Array(0)
  let bytes = 0
  for await (const chunk of chunksOf(file, limit)) {
    if (!(chunk instanceof Uint8Array)) throw invalidArgument('`file` must be a stream of bytes.')
    const before = bytes
    bytes += chunk.length
    if (bytes > maxBytes)
      throw invalidArgument(`\`file\` is larger than ${maxBytes} bytes, which sipgate takes at most.`)
    // A stream may use a chunk again, and a chunk may be one byte: copied, they take no more than their bytes.
    if (bytes > whole.length) whole = grown(whole, bytes)
    whole.set(chunk, before)
    if (before < 5 && bytes >= 5) refuseOther(whole)
  }
  if (bytes < 5) throw invalidArgument('`file` is empty or not a PDF.')
  return toBase64(whole.subarray(0, bytes))
}

/** At least so long, and twice as long as before, so that not every chunk moves all before it. */
function grown(bytes: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer> {
  const longer = new Uint8Array(Math.max(length, Math.min(2 * bytes.length, maxBytes)))
  longer.set(bytes)
  return longer
}

async function* chunksOf(file: PdfSource, limit: Race): AsyncGenerator<unknown> {
  if (file instanceof Uint8Array) yield file
  else if (file instanceof ArrayBuffer) yield new Uint8Array(file)
  else if (typeof file === 'string' || file instanceof URL) yield* readAll(readFile(file), limit)
  else if (file instanceof Blob) yield* chunksOfStream(file.stream(), limit)
  else if (file instanceof ReadableStream) yield* chunksOfStream(file, limit)
  else if (typeof file === 'object' && file !== null && Symbol.asyncIterator in file)
    yield* readAll(file, limit)
  else throw invalidArgument('`file` must be bytes, a Blob, a stream or, on Node, a path.')
}

/** Not every browser can loop over a stream. */
async function* chunksOfStream(stream: ReadableStream<Uint8Array>, limit: Race): AsyncGenerator<unknown> {
  if (stream.locked) throw invalidArgument('`file` is a stream that is already being read.')
  const reader = stream.getReader()
  let isDone = false
  try {
    for (;;) {
      const { done, value } = await limit.race(reader.read().catch(broken))
      if (done) {
        isDone = true
        return
      }
      yield value
    }
  } finally {
    // Leaving, too, may take for ever.
    if (!isDone) await limit.race(reader.cancel()).catch(() => {})
  }
}

async function* readAll(source: AsyncIterable<unknown>, limit: Race): AsyncGenerator<unknown> {
  const iterator = source[Symbol.asyncIterator]()
  let isDone = false
  try {
    for (;;) {
      const next: IteratorResult<unknown, unknown> = await limit.race(
        Promise.resolve(iterator.next()).catch(broken),
      )
      if (next.done === true) {
        isDone = true
        return
      }
      yield next.value
    }
  } finally {
    if (!isDone) await limit.race(leave(source, iterator)).catch(() => {})
  }
}

/** A generator that waits hears of its end only after that; a stream of Node can be closed at once. */
async function leave(source: object, iterator: AsyncIterator<unknown>): Promise<void> {
  const { destroy } = source as { destroy?: unknown }
  if (typeof destroy === 'function') destroy.call(source)
  await iterator.return?.()
}

function broken(cause: unknown): never {
  if (isSipgateError(cause)) throw cause
  throw invalidArgument('`file` is a stream that broke or was closed.', cause)
}

/** A PDF begins with `%PDF-`; sipgate faxes nothing else. */
function refuseOther(bytes: Uint8Array): void {
  if (String.fromCharCode(...bytes.subarray(0, 5)) !== '%PDF-') throw invalidArgument('`file` is not a PDF.')
}

function toBase64(bytes: Uint8Array): string {
  let text = ''
  // A multiple of three bytes, so that no piece needs padding but the last; few enough to be arguments.
  for (let at = 0; at < bytes.length; at += 24_576)
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + 24_576)))
  return text
}
