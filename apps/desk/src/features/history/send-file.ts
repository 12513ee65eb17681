import { download } from '@sipgate-kit/client/files'
import type { Response } from 'express'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { cleanFileName } from '../../forms/clean-file-name.ts'
import type { UserRequest } from '../../http/user-request.ts'
import { whenOver } from '../../http/when-over.ts'
import { Problem } from '../../problems/problem.ts'

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

/**
 * Hands a file on as it comes, if it is one of its kind.
 * @param name without its ending
 * @throws Problem `malformed_answer`; SipgateError
 */
export async function sendFile(
  request: UserRequest,
  response: Response,
  file: {
    readonly url: string
    readonly kind: keyof typeof kinds
    readonly name: string
    readonly save: boolean
  },
): Promise<void> {
  const left = new AbortController()
  whenOver(response, () => left.abort())
  const stream = await download(request.sipgate, file.url, { signal: left.signal })
  const pieces = Readable.fromWeb(
    stream as Parameters<typeof Readable.fromWeb>[0],
  ) as AsyncIterable<Uint8Array>
  const source = pieces[Symbol.asyncIterator]()
  const first = await beginOf(source)
  const begin = first.subarray(0, 16).toString('latin1')
  const kind = kinds[file.kind].find(({ begins }) => begins.test(begin))
  if (!kind) {
    left.abort()
    throw new Problem('malformed_answer')
  }
  const name = cleanFileName(`${file.name}.${kind.ending}`).replace(/[^\w.+-]/g, '-')
  response.type(kind.type)
  response.setHeader('content-disposition', `${file.save ? 'attachment' : 'inline'}; filename="${name}"`)
  // Desk's own page shows it in a frame; what is in it runs nothing and asks nobody.
  response.setHeader('x-frame-options', 'SAMEORIGIN')
  response.setHeader(
    'content-security-policy',
    "default-src 'none'; object-src 'self'; frame-ancestors 'self'",
  )
  await pipeline(Readable.from(limited(first, source)), response).catch((error: unknown) => {
    // Nobody waits for the rest, or the connection is cut so that the browser sees that it is not whole.
    if (!left.signal.aborted) response.destroy(error as Error)
  })
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
