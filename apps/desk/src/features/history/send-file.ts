import { download } from '@sipgate-kit/client/files'
import type { Response } from 'express'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { cleanFileName } from '../../forms/clean-file-name.ts'
import type { UserRequest } from '../../http/user-request.ts'
import { allowOwnFrame } from '../../http/allow-own-frame.ts'
import { whenOver } from '../../http/when-over.ts'
import { Problem } from '../../problems/problem.ts'
import { isRange, readRange } from './byte-range.ts'
import { createRoom, holdFile, piecesOf, type HeldFile } from './held-file.ts'

/** What files may be, by what they begin with: what sipgate says about them is not relied on. */
const kinds = {
  sound: [
    { type: 'audio/wav', ending: 'wav', begins: /^RIFF[^]{4}WAVE/ },
    { type: 'audio/mpeg', ending: 'mp3', begins: /^(ID3|\u00ff[\u00e2-\u00ff])/ },
    { type: 'audio/ogg', ending: 'ogg', begins: /^OggS/ },
  ],
  document: [{ type: 'application/pdf', ending: 'pdf', begins: /^%PDF-/ }],
}

/** More than hours of sound, and than a fax of hundreds of pages. */
const mostBytes = 100_000_000

/** Sounds up to this size are held while a part of them is sent: how many bytes there are is known at the end only. */
const mostHeld = 20_000_000
/** All that are held at once. When there is no more room, sounds are sent whole. */
const mostHeldTogether = 200_000_000

export interface SentFile {
  readonly url: string
  readonly kind: keyof typeof kinds
  /** Without its ending. */
  readonly name: string
  readonly save: boolean
}

/** Hands files on as they come, if they are of their kind, and of sounds the range that a player asks for. */
export function createFileSender(
  room = createRoom(mostHeldTogether),
): (request: UserRequest, response: Response, file: SentFile) => Promise<void> {
  /** @throws Problem `malformed_answer`; SipgateError */
  async function send(
    request: UserRequest,
    response: Response,
    file: SentFile,
    left: AbortController,
  ): Promise<void> {
    const stream = await download(request.sipgate, file.url, { signal: left.signal })
    const pieces = Readable.fromWeb(
      stream as Parameters<typeof Readable.fromWeb>[0],
    ) as AsyncIterable<Uint8Array>
    const source = pieces[Symbol.asyncIterator]()
    const begin = await beginOf(source)
    const kind = kinds[file.kind].find(({ begins }) => begins.test(begin.toString('latin1', 0, 16)))
    if (!kind) {
      left.abort()
      throw new Problem('malformed_answer')
    }
    const whole = limited(begin, source)
    const range = rangeOf(request, file)
    const held = range === undefined ? undefined : await holdFile(whole, { most: mostHeld, room })
    // Not before: what fails until now has a page of its own.
    writeHead(response, file, kind)
    const parts =
      range !== undefined && held?.isWhole ? partOf(response, held, range) : joined(held?.pieces, whole)
    await pipeline(Readable.from(parts), response)
      // The connection is cut, so that the browser sees that it is not whole.
      .catch((error: unknown) => void response.destroy(error as Error))
      .finally(() => held?.release())
  }

  return async (request, response, file) => {
    const left = new AbortController()
    let isGone = false
    whenOver(response, () => {
      isGone = true
      left.abort()
    })
    try {
      await send(request, response, file, left)
    } catch (error) {
      // A player that goes on elsewhere leaves what it asked for.
      if (!isGone) throw error
    }
  }
}

function writeHead(
  response: Response,
  { kind, name, save }: SentFile,
  { type, ending }: { type: string; ending: string },
): void {
  const fileName = cleanFileName(`${name}.${ending}`).replace(/[^\w.+-]/g, '-')
  response.type(type)
  response.setHeader('content-disposition', `${save ? 'attachment' : 'inline'}; filename="${fileName}"`)
  if (kind === 'sound') response.setHeader('accept-ranges', 'bytes')
  allowOwnFrame(response)
}

/** The single range that is asked for. Files have no version, so none is the one that `If-Range` names. */
function rangeOf({ method, headers }: UserRequest, { kind }: SentFile): string | undefined {
  const { range } = headers
  const isMeant = kind === 'sound' && method === 'GET' && headers['if-range'] === undefined
  return isMeant && range !== undefined && isRange(range) ? range : undefined
}

function partOf(response: Response, held: HeldFile, header: string): Iterable<Uint8Array> {
  const range = readRange(header, held.size)
  if (range === 'unsatisfiable') {
    response.status(416).setHeader('content-range', `bytes */${held.size}`)
    response.setHeader('content-length', '0')
    return []
  }
  const { first, last } = range ?? { first: 0, last: held.size - 1 }
  response.status(206).setHeader('content-range', `bytes ${first}-${last}/${held.size}`)
  response.setHeader('content-length', String(last + 1 - first))
  return piecesOf(held, { first, last })
}

async function* joined(
  first: Iterable<Uint8Array> | undefined,
  rest: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  if (first) yield* first
  yield* rest
}

async function beginOf(source: AsyncIterator<Uint8Array>): Promise<Buffer> {
  let begin = Buffer.alloc(0)
  while (begin.length < 16) {
    const next = await source.next()
    if (next.done === true) break
    begin = Buffer.concat([begin, next.value])
  }
  return begin
}

async function* limited(first: Buffer, source: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = first.length
  yield first
  for (;;) {
    const next = await source.next()
    if (next.done === true) return
    size += next.value.length
    if (size > mostBytes) throw new Problem('malformed_answer')
    yield next.value
  }
}
