/** sipgate gives no more entries at once. */
const pageSize = 1000

/** No line of names is this long, in bytes. */
const maxHeader = 65_536

/** Asks for a page of the file. */
type OpenPage = (page: { limit: number; offset: number }) => Promise<ReadableStream<Uint8Array>>

/**
 * A CSV file that is handed out in pages as one stream: `limit` records from `offset` on. Whether it begins with a line of
 * names is not known; one that begins the next page, too, is one, and is left out there. A page with fewer lines than records
 * were asked for is the last; a line break within a cell makes more lines, so none is taken for the last too early. The first
 * page is opened at once, the others when they are read.
 */
export async function csvInPages(
  open: OpenPage,
  {
    limit = Infinity,
    offset = 0,
  }: { readonly limit?: number | undefined; readonly offset?: number | undefined },
): Promise<ReadableStream<Uint8Array>> {
  let left = limit
  let size = left > pageSize ? pageSize : left
  let at = offset
  let page = startPage((await open({ limit: size, offset: at })).getReader())
  let header: string | undefined
  let isOver = false
  let endsLine = true

  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (;;) {
      for await (const piece of page.pieces(header)) {
        if (!endsLine && !page.hasBegun) yield lineBreak
        page.hasBegun = true
        endsLine = piece.at(-1) === newLine
        yield piece
      }
      header ??= page.firstLine
      left -= size
      if (isOver || !(left > 0) || page.lines < size) return
      at += size
      size = left > pageSize ? pageSize : left
      page = startPage((await open({ limit: size, offset: at })).getReader())
    }
  }

  const all = pieces()
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const next = await all.next()
        if (isOver) return
        if (next.done === true) controller.close()
        else controller.enqueue(next.value)
      },
      cancel: async (reason) => {
        isOver = true
        await page.reader.cancel(reason)
      },
    },
    { highWaterMark: 0 },
  )
}

const newLine = 0x0a
const carriageReturn = 0x0d
const lineBreak = Uint8Array.of(newLine)

interface Page {
  readonly reader: ReadableStreamDefaultReader<Uint8Array>
  /** So far, without a line of names that is known. */
  lines: number
  firstLine: string | undefined
  /** Whether anything of it was handed on. */
  hasBegun: boolean
  /** All of it but `header`. */
  pieces(header: string | undefined): AsyncGenerator<Uint8Array>
}

function startPage(reader: ReadableStreamDefaultReader<Uint8Array>): Page {
  let isEmpty = true
  /** Counts lines, and says where the first of them ends in these bytes. */
  const count = (bytes: Uint8Array): number | undefined => {
    let end: number | undefined
    for (const [index, byte] of bytes.entries()) {
      if (byte !== newLine) {
        if (byte !== carriageReturn) isEmpty = false
        continue
      }
      if (!isEmpty && ++page.lines === 1) end = index + 1
      isEmpty = true
    }
    return end
  }
  const page: Page = {
    reader,
    lines: 0,
    firstLine: undefined,
    hasBegun: false,
    pieces: async function* (header) {
      /** What came before the first line was whole. */
      let held: Uint8Array | undefined = new Uint8Array()
      const release = (bytes: Uint8Array, end: number): Uint8Array => {
        held = undefined
        page.firstLine = new TextDecoder().decode(bytes.subarray(0, end)).trim()
        if (header === undefined || page.firstLine !== header) return bytes
        page.lines--
        return bytes.subarray(end)
      }
      for (;;) {
        const { done, value } = await reader.read()
        if (done) break
        const end = count(value)
        let piece = value
        if (held) {
          const before: number = held.length
          piece = join(held, value)
          if (end === undefined && piece.length < maxHeader) {
            held = piece
            continue
          }
          piece = release(piece, before + (end ?? value.length))
        }
        if (piece.length > 0) yield piece
      }
      // The last line may lack its end.
      if (!isEmpty) page.lines++
      if (held && held.length > 0) {
        const piece = release(held, held.length)
        if (piece.length > 0) yield piece
      }
    },
  }
  return page
}

function join(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second
  const both = new Uint8Array(first.length + second.length)
  both.set(first)
  both.set(second, first.length)
  return both
}
