import { createReadStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerRequests } from '../../test/answer-requests.ts'
import { faxField } from '../../test/fax-input.ts'
import { recordedPlatform } from '../../test/recorded-platform.ts'
import { Sipgate } from '../sipgate.ts'
import type { PdfSource } from './pdf.ts'
import { recipientPattern, sendFax, type Fax } from './send-fax.ts'

const pdf = Buffer.from(`%PDF-1.4\n${'ä'.repeat(40_000)}\n%%EOF`)
let folder: string
let path: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fax-'))
  path = join(folder, 'offer.pdf')
  await writeFile(path, pdf)
})
afterAll(() => rm(folder, { recursive: true }))

function client() {
  const sent: { filename?: string; base64Content?: string }[] = []
  const fetch = answerRequests(async (request) => {
    sent.push((await request.json()) as (typeof sent)[number])
    return Response.json({ sessionId: '5017300002' })
  })
  const platform = recordedPlatform()
  const sipgate = new Sipgate({ auth: { accessToken: 'token' }, fetch, platform })
  const send = (file: unknown) =>
    sendFax(sipgate, { faxlineId: 'f0', recipient: '+493023125010', file: file as PdfSource })
  return { sent, platform, sipgate, send }
}

/** A stream that says whether its reader left it, and how much was taken. */
function endlessStream(first: Uint8Array) {
  const seen = { pulled: 0, cancelled: false }
  const stream = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        controller.enqueue(seen.pulled++ === 0 ? first : new Uint8Array(1_000_000))
      },
      cancel: () => {
        seen.cancelled = true
      },
    },
    { highWaterMark: 0 },
  )
  return { stream, seen }
}

async function* inPieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** Streams that never deliver, or never again. */
const silent: [string, () => PdfSource][] = [
  ['a web stream', () => new ReadableStream<Uint8Array>()],
  [
    'a web stream that cannot even be left',
    () => new ReadableStream({ cancel: () => new Promise(() => {}) }),
  ],
  ['a stream of Node', () => new Readable({ read: () => {} })],
  ['a generator', () => onceThenNever()],
]

async function* onceThenNever(): AsyncGenerator<Uint8Array> {
  yield pdf
  await new Promise(() => {})
}

describe('a fax', () => {
  const sources: [string, () => PdfSource, string][] = [
    ['a Buffer', () => pdf, 'fax.pdf'],
    ['an ArrayBuffer', () => new Uint8Array(pdf).buffer, 'fax.pdf'],
    ['a Blob', () => new Blob([pdf]), 'fax.pdf'],
    ['a web stream', () => new Blob([pdf]).stream(), 'fax.pdf'],
    ['a stream of Node', () => createReadStream(path), 'fax.pdf'],
    ['pieces of one byte and more', () => inPieces(pdf, 3), 'fax.pdf'],
    ['a path', () => path, 'offer.pdf'],
    ['a file URL', () => pathToFileURL(path), 'offer.pdf'],
  ]

  it.each(sources)('is sent whole from %s', async (_, source, filename) => {
    const { sent, send } = client()
    expect(await send(source())).toEqual({ sessionId: '5017300002' })
    expect(sent).toEqual([
      { faxlineId: 'f0', recipient: '+493023125010', filename, base64Content: pdf.toString('base64') },
    ])
  })

  it('may have a name of its own', async () => {
    const { sent, sipgate } = client()
    await sendFax(sipgate, { faxlineId: 'f0', recipient: '+493023125010', file: pdf, filename: 'bill.pdf' })
    expect(sent[0]?.filename).toBe('bill.pdf')
  })

  it.each([
    ['a text file', Buffer.from('Hello, this is a letter')],
    ['nothing', new Uint8Array()],
    ['the start of a start', Buffer.from('%PD')],
    ['a PDF after something else', Buffer.from('\n%PDF-1.4')],
    ['a folder', tmpdir()],
    ['a missing file', '/nowhere/fax.pdf'],
    ['a number', 42],
    ['null', null],
    ['a stream of text', inText()],
  ])('is not made of %s; the error names `file`', async (_, file) => {
    const { sent, send } = client()
    await expect(send(file)).rejects.toMatchObject({
      code: 'invalid_argument',
      message: expect.stringContaining('`file`') as string,
    })
    expect(sent).toEqual([])
  })

  it.each<[string, (address: string) => PdfSource]>([
    ['a text', (address) => address],
    ['a URL', (address) => new URL(address)],
  ])('T43: is not fetched from an address, given as %s', async (_, source) => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.end(pdf)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const { sent, send } = client()
    const fax = source(`http://127.0.0.1:${port}/offer.pdf`)
    await expect(send(fax)).rejects.toMatchObject({ code: 'invalid_argument' })
    server.close()
    expect([...asked, ...sent]).toEqual([])
  })

  it('is not made of a stream that was closed or breaks', async () => {
    const closed = createReadStream(path)
    closed.destroy()
    const broken = new ReadableStream<Uint8Array>({
      start: (controller) => controller.error(new Error('disk on fire')),
    })
    const read = new Blob([pdf]).stream()
    read.getReader()
    for (const file of [closed, broken, read]) {
      await expect(client().send(file)).rejects.toMatchObject({ code: 'invalid_argument' })
    }
  })

  it.each(silent)('T49: whose file is %s that never ends stops with its signal', async (_, source) => {
    const { sent, sipgate } = client()
    const stop = new AbortController()
    const fax = { faxlineId: 'f0', recipient: '+493023125010', file: source() }
    const sending = sendFax(sipgate, fax, { signal: stop.signal })
    await new Promise(setImmediate)
    stop.abort(new Error('enough'))
    await expect(sending).rejects.toMatchObject({
      code: 'aborted',
      operation: 'POST /sessions/fax',
      cause: { message: 'enough' },
    })
    if (fax.file instanceof Readable) expect(fax.file.destroyed).toBe(true)
    expect(sent).toEqual([])
  })

  it.each(silent)('T49: whose file is %s that never ends stops at its time limit', async (_, source) => {
    const { platform, sipgate } = client()
    const fax = { faxlineId: 'f0', recipient: '+493023125010', file: source() }
    const sending = sendFax(sipgate, fax, { timeout: 500 })
    await new Promise(setImmediate)
    expect(platform.limits).toEqual([500])
    platform.ring()
    await expect(sending).rejects.toMatchObject({ code: 'timeout', operation: 'POST /sessions/fax' })
    expect(platform.running()).toBe(0)
  })

  it.each<[string, unknown]>([
    ['recipient', { recipient: 'Anna' }],
    ['recipient', { recipient: undefined }],
    ['faxlineId', { faxlineId: '' }],
    ['faxlineId', { faxlineId: 5 }],
    ['filename', { filename: 5 }],
    ['fileName', { fileName: 'bill.pdf' }],
    ['faxLineId', { faxLineId: 'f1' }],
  ])('with a wrong %s is refused before its file is read', async (field, change) => {
    const { stream, seen } = endlessStream(pdf)
    const fax = { faxlineId: 'f0', recipient: '+493023125010', file: stream, ...(change as object) }
    await expect(sendFax(client().sipgate, fax)).rejects.toMatchObject({
      code: 'invalid_argument',
      detail: expect.stringContaining(`\`${field}\``) as string,
    })
    expect(seen).toEqual({ pulled: 0, cancelled: false })
  })

  it('goes to the numbers that the contract takes', () => {
    expect(recipientPattern.source).toBe(faxField('recipient').pattern)
  })

  it.each([null, undefined, 'fax.pdf'])('is no %j', async (fax) => {
    const sending = sendFax(client().sipgate, fax as unknown as Fax)
    await expect(sending).rejects.toMatchObject({ code: 'invalid_argument' })
  })

  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\Anna\\offer.pdf', 'offer.pdf'],
    ['offer\r\nX-Evil: 1.pdf', 'offerX-Evil: 1.pdf'],
    ['offer\u202efdp.exe', 'offerfdp.exe'],
    ['größer 👩‍🚀.pdf', 'größer 👩‍🚀.pdf'],
    ['..', 'fax.pdf'],
    ['\n', 'fax.pdf'],
    ['', 'fax.pdf'],
    ['x'.repeat(5000), `${'x'.repeat(196)}.pdf`],
  ])('called %j goes out under a clean name', async (filename, clean) => {
    const { sent, sipgate } = client()
    await sendFax(sipgate, { faxlineId: 'f0', recipient: '+493023125010', file: pdf, filename })
    expect(sent[0]?.filename).toBe(clean)
  })

  it('from a file URL has the name of the file, not of the URL', async () => {
    const named = join(folder, 'rechnung für 100 %.pdf')
    await writeFile(named, pdf)
    const { sent, send } = client()
    await send(pathToFileURL(named))
    expect(sent[0]?.filename).toBe('rechnung für 100 %.pdf')
  })

  it('T49: of a gigabyte is refused after as much as sipgate takes, and the rest is left', async () => {
    const { stream, seen } = endlessStream(pdf)
    const { sent, send } = client()
    await expect(send(stream)).rejects.toMatchObject({
      code: 'invalid_argument',
      detail: expect.stringContaining('larger') as string,
    })
    expect(seen.cancelled).toBe(true)
    expect(seen.pulled).toBeLessThan(25)
    expect(sent).toEqual([])
  })

  it('that is not a PDF is refused after its first bytes', async () => {
    const { stream, seen } = endlessStream(Buffer.from('GIF89a'))
    await expect(client().send(stream)).rejects.toMatchObject({ code: 'invalid_argument' })
    expect(seen).toEqual({ pulled: 1, cancelled: true })
  })
})

async function* inText() {
  yield '%PDF-1.4 as text'
}
