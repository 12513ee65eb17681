import { createReadStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { failure, setUp, withBothTransports } from '../../test/both-transports.ts'
import type { NewContact } from './contacts-csv.ts'
import { importContacts, type ContactSource, type ImportContactsOptions } from './import-contacts.ts'

interface Seen {
  readonly body: string
}

const filesOf = (seen: readonly Seen[]) =>
  seen.map(({ body }) =>
    Buffer.from((JSON.parse(body) as { base64Content: string }).base64Content, 'base64').toString(),
  )

const people = (count: number): NewContact[] =>
  Array.from({ length: count }, (_, index) => ({
    firstname: 'Anna',
    lastname: `Schmidt ${index + 1}`,
    number: '+491713920001',
  }))

const file = 'company;number;firstname;lastname\r\nExample;+493023125010;Zoë;"O""Hara, 👩‍🚀"\r\n'
const sent = 'firstname,lastname,number\nZoë,"O""Hara, 👩‍🚀",+493023125010\n'
const bytes = new TextEncoder().encode(file)

function* inText(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += 7) yield text.slice(at, at + 7)
}

async function* slowly(chunks: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < chunks.length; at += size) yield chunks.slice(at, at + size)
}

let folder: string
let path: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'contacts-'))
  path = join(folder, 'kunden.csv')
  await writeFile(path, file)
})
afterAll(() => rm(folder, { recursive: true }))

withBothTransports('an import', ({ serve, client }) => {
  it.each<[string, () => ContactSource]>([
    ['text', () => file],
    ['text with a byte order mark', () => `\ufeff${file}`],
    ['bytes', () => bytes],
    ['a Blob', () => new Blob(['\ufeff', file])],
    [
      'a stream whose chunks cut characters',
      () => Readable.toWeb(Readable.from(slowly(bytes, 3))) as ReadableStream<Uint8Array>,
    ],
    ['a stream of Node', () => Readable.from(slowly(bytes, 1))],
    ['a stream of text', () => Readable.from(inText(`\ufeff${file}`))],
    ['a web stream of text', () => Readable.toWeb(Readable.from(inText(file))) as ReadableStream<string>],
    ['an ArrayBuffer', () => bytes.slice().buffer],
    ['a file URL', () => pathToFileURL(path)],
    ['a file that is read as text', () => createReadStream(path, 'utf8')],
    ['contacts', () => [{ lastname: 'O"Hara, 👩‍🚀', firstname: 'Zoë', number: '+493023125010' }]],
  ])('of %s reaches sipgate with its columns in its order', async (_, source) => {
    const server = await serve({ status: 204 })
    expect(await importContacts(client(server.baseUrl).sipgate, source())).toEqual({ imported: 1 })
    expect(server.seen[0]).toMatchObject({ method: 'POST', url: '/v2/contacts/import/csv' })
    expect(filesOf(server.seen)).toEqual([sent])
  })
})

describe('an import', () => {
  const { serve, client } = setUp('node:http')

  it('takes the names your file has for the columns', async () => {
    const server = await serve({ status: 204 })
    const source = 'Name,TELEFON\nWeber,030 23125-010\n'
    await importContacts(client(server.baseUrl).sipgate, source, {
      columns: { lastname: 'name', number: 'Telefon' },
    })
    expect(filesOf(server.seen)).toEqual(['firstname,lastname,number\n,Weber,030 23125-010\n'])
  })

  it.each<[ContactSource, string]>([
    ['', 'The file is empty'],
    [new Blob([]), 'The file is empty'],
    ['firstname,lastname\nOtto,Weber', 'Line 1 names no column `number`.'],
    ['number,city\n1,Berlin', 'Line 1 names no column `firstname`.'],
    ['lastname,number,Number\nWeber,1,2', 'Line 1 names the column `number` twice.'],
    ['lastname,number\nWeber,+493023125010\n\nSchmidt,\n', 'Line 4, column `number`: it holds no digit.'],
    ['lastname,number\n"We\nber",+493023125010\nSchmidt', 'Line 4 is too short: it has no column `number`.'],
    [Uint8Array.of(...bytes, 0xe4, 0x0a), 'The file is not UTF-8.'],
    [[...people(1500), { number: 'none' }], 'Contact 1501, column `number`: it holds no digit.'],
    [42 as unknown as string, 'The source must be'],
    [null as unknown as string, 'The source must be'],
    ['kunden.csv', 'looks like the path of a file'],
    ['C:\\Users\\Anna\\kunden.CSV', 'looks like the path of a file'],
    [new URL('file:///nowhere/kunden.csv'), 'cannot be opened'],
    [new URL('https://example.com/kunden.csv'), 'cannot be opened'],
    [['lastname,number', 'Weber,+493023125010'] as never, 'Contact 1 is not an object.'],
    ['lastname,number\nWeber,abc1', 'Line 2, column `number`: it holds letters.'],
  ])('of something that cannot be right sends nothing (%#)', async (source, message) => {
    const server = await serve({ status: 204 })
    const error = await failure(importContacts(client(server.baseUrl).sipgate, source))
    expect(error).toMatchObject({
      code: 'invalid_argument',
      detail: expect.stringContaining(message) as string,
    })
    expect(server.seen).toEqual([])
  })

  it('is sent in calls of a thousand, and says how far it is', async () => {
    const server = await serve({ status: 204 })
    const progress: number[] = []
    const result = await importContacts(client(server.baseUrl).sipgate, people(2500), {
      onProgress: (done) => progress.push(done),
    })
    expect(result).toEqual({ imported: 2500 })
    expect(progress).toEqual([1000, 2000, 2500])
    expect(filesOf(server.seen).map((one) => one.split('\n').length - 2)).toEqual([1000, 1000, 500])
  })

  it('reads a stream no further than the call it is at', async () => {
    let given = 0
    const ahead: number[] = []
    const server = await serve((_, response) => {
      ahead.push(given)
      response.writeHead(204).end()
    })
    async function* many(): AsyncGenerator<NewContact> {
      for (; given < 100_000; given++) yield { lastname: 'Schmidt', number: '+491713920001' }
    }
    expect(await importContacts(client(server.baseUrl).sipgate, many())).toEqual({ imported: 100_000 })
    expect(ahead).toHaveLength(100)
    expect(ahead.every((count, call) => count <= (call + 1) * 1000)).toBe(true)
  })

  it('that is refused in the middle says what is in, and goes on from there', async () => {
    const server = await serve({ status: 204 }, { status: 403, body: '' }, { status: 204 })
    const { sipgate } = client(server.baseUrl)
    const error = await failure(importContacts(sipgate, people(25), { contactsPerCall: 10 }))
    expect(error).toMatchObject({ code: 'forbidden', status: 403, operation: 'POST /contacts/import/csv' })
    expect(error.scopes).toContain('contacts:write')
    expect(error.detail).toContain('The first 10 contacts are in: go on with `skip: 10`.')
    const rest = await importContacts(sipgate, people(25), { contactsPerCall: 10, skip: 10 })
    expect(rest).toEqual({ imported: 15 })
    expect(filesOf(server.seen)[2]).toContain('Schmidt 11,')
  })

  it('whose connection breaks says which contacts nobody knows about, and sends none of them again', async () => {
    const server = await serve({ status: 204 }, (_, __, socket) => socket.destroy())
    const error = await failure(
      importContacts(client(server.baseUrl).sipgate, people(25), { contactsPerCall: 10 }),
    )
    expect(error.code).toBe('outcome_unknown')
    expect(error.detail).toBe(
      'The first 10 contacts are in. Whether the contacts 11 to 20 are in is not known: look for them first. If they are, go on with `skip: 20`, else with `skip: 10`.',
    )
    expect(server.seen).toHaveLength(2)
  })

  it('of a stream that breaks says what is in', async () => {
    const server = await serve({ status: 204 })
    async function* broken(): AsyncGenerator<NewContact> {
      yield* people(12)
      throw new Error('disk failed')
    }
    const error = await failure(
      importContacts(client(server.baseUrl).sipgate, broken(), { contactsPerCall: 10 }),
    )
    expect(error).toMatchObject({ code: 'invalid_argument', cause: { message: 'disk failed' } })
    expect(error.detail).toContain('The source broke off. The first 10 contacts are in')
  })

  it('goes on when the one who hears of its progress fails', async () => {
    const server = await serve({ status: 204 })
    const result = await importContacts(client(server.baseUrl).sipgate, people(25), {
      contactsPerCall: 10,
      onProgress: () => {
        throw new Error('no screen')
      },
    })
    expect(result).toEqual({ imported: 25 })
  })

  it('that leaves out more contacts than there are says so', async () => {
    const server = await serve({ status: 204 })
    const { sipgate } = client(server.baseUrl)
    const error = await failure(importContacts(sipgate, people(1), { skip: 100 }))
    expect(error).toMatchObject({
      code: 'invalid_argument',
      detail: '`skip` is 100, but the source ends after 1.',
    })
    expect(await importContacts(sipgate, people(100), { skip: 100 })).toEqual({ imported: 0 })
    expect(server.seen).toEqual([])
  })

  it('that fails gives its stream back', async () => {
    const server = await serve({ status: 403, body: '' })
    let isCancelled = false
    const source = new ReadableStream<Uint8Array>({
      pull: (controller) =>
        controller.enqueue(new TextEncoder().encode('number,lastname\n+493023125010,Weber\n')),
      cancel: () => void (isCancelled = true),
    })
    await failure(importContacts(client(server.baseUrl).sipgate, source, { contactsPerCall: 1 }))
    expect(isCancelled).toBe(true)
  })

  it.each([
    { skip: -1 },
    { skip: 0.5 },
    { contactsPerCall: 0 },
    { columns: null },
    { columns: { firstname: 5 } },
    { onProgress: 'yes' },
    null,
  ])('refuses %o', async (options) => {
    const server = await serve({ status: 204 })
    const { sipgate } = client(server.baseUrl)
    const error = await failure(importContacts(sipgate, people(1), options as ImportContactsOptions))
    expect(error.code).toBe('invalid_argument')
  })
})
