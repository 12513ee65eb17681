import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { createSandbox } from '../../create-sandbox.ts'
import type { Sandbox } from '../../sandbox.ts'
import { call, callers } from '../../../test/api-caller.ts'
import { smallSandbox } from '../../../test/small-sandbox.ts'

interface Page {
  items: {
    id: string
    type: string
    created: string
    direction: string
    archived: boolean
    read: boolean
    starred: boolean
    source: string
    target: string
    connectionIds: string[]
    documentUrl?: string
    recordingUrl?: string
    previewUrl?: string
    faxStatusType?: string
  }[]
  totalCount: number
}

let sandbox: Sandbox
beforeEach(() => {
  sandbox = createSandbox()
})

const list = async (query = '', authorization = callers.admin): Promise<Page> =>
  (await call(sandbox, `GET /history?${query}`, { authorization })).json() as Promise<Page>
const status = async (operation: string, json?: unknown, authorization = callers.admin) =>
  (await call(sandbox, operation, { authorization, ...(json !== undefined && { json }) })).status

describe('the history', () => {
  it('is newest first, ten at a time, with the number of all that match', async () => {
    const { items, totalCount } = await list()
    expect(items).toHaveLength(10)
    expect(totalCount).toBeGreaterThan(900)
    expect(items.map(({ created }) => created)).toEqual(
      items
        .map(({ created }) => created)
        .sort()
        .reverse(),
    )
  })

  it('has every type and direction, and people whose names are known', async () => {
    const { items } = await list('limit=1000')
    expect(new Set(items.map(({ type }) => type))).toEqual(new Set(['CALL', 'FAX', 'SMS', 'VOICEMAIL']))
    expect(new Set(items.map(({ direction }) => direction)).size).toBe(4)
  })

  it('comes in pages, each entry once', async () => {
    const ids = new Set<string>()
    const { totalCount } = await list('types=FAX')
    for (let offset = 0; offset < totalCount; offset += 7)
      for (const { id } of (await list(`types=FAX&limit=7&offset=${offset}`)).items) ids.add(id)
    expect(ids.size).toBe(totalCount)
  })

  it.each([
    ['types=SMS&types=FAX', ({ type }: Page['items'][0]) => type === 'SMS' || type === 'FAX'],
    ['directions=MISSED_INCOMING', ({ direction }: Page['items'][0]) => direction === 'MISSED_INCOMING'],
    ['archived=true', ({ archived }: Page['items'][0]) => archived],
    ['', ({ archived }: Page['items'][0]) => !archived],
    ['starred=STARRED', ({ starred }: Page['items'][0]) => starred],
    [
      'connectionIds=g0&connectionIds=p1',
      ({ connectionIds: [id = ''] }: Page['items'][0]) => ['g0', 'p1'].includes(id),
    ],
    [
      'phonenumber=%2B493023125100',
      ({ source, target }: Page['items'][0]) => [source, target].includes('+493023125100'),
    ],
  ])('filtered by %j has only those', async (query, fits) => {
    const { items } = await list(`${query}&limit=1000`)
    expect(items.length).toBeGreaterThan(0)
    expect(items.every(fits)).toBe(true)
  })

  it('takes letters of lines in any case, and numbers with or without +', async () => {
    const { totalCount } = await list('connectionIds=p1')
    expect((await list('connectionIds=P1')).totalCount).toBe(totalCount)
    const all = await list('phonenumber=%2B493023125100')
    expect(await list('phonenumber=493023125100')).toEqual(all)
  })

  it('takes both ends of a time in', async () => {
    const [, second] = (await list('limit=2')).items
    const { items } = await list(`from=${second?.created}&to=${second?.created}&limit=1000`)
    expect(items.map(({ id }) => id)).toContain(second?.id)
    expect(items.every(({ created }) => created === second?.created)).toBe(true)
  })

  it.each([
    ['GET /history?connectionIds=e0', 403],
    ['GET /history?limit=1001', 400],
    ['GET /history?offset=-1', 400],
    ['GET /history?types=LETTER', 400],
    ['GET /history?from=yesterday', 400],
    ['GET /history?archived=perhaps', 400],
    ['GET /history/1', 404],
  ])('answers %s with %i', async (operation, expected) => {
    expect(await status(operation)).toBe(expected)
  })

  it('is marked, one entry or many', async () => {
    const [one, other] = (await list('limit=2')).items
    await call(sandbox, 'PUT /history', {
      json: [
        { id: one?.id, starred: true, read: false },
        { id: other?.id, archived: true },
      ],
    })
    expect(await (await call(sandbox, `GET /history/${one?.id}`)).json()).toMatchObject({
      starred: true,
      read: false,
    })
    expect((await list('archived=true&limit=1000')).items.map(({ id }) => id)).toContain(other?.id)
    const noted = await call(sandbox, `PUT /history/${one?.id}/note`, { json: { note: 'Rückruf' } })
    expect(await noted.json()).toMatchObject({ id: one?.id, note: 'Rückruf', starred: true })
    const many = Array.from({ length: 150 }, () => ({ id: one?.id, read: true }))
    expect(await status('PUT /history', many)).toBe(400)
  })

  it('is seen by colleagues as far as it is of their lines and groups', async () => {
    const { items } = await list('limit=1000', callers.colleague)
    expect(new Set(items.flatMap(({ connectionIds }) => connectionIds))).toEqual(new Set(['p1', 'g0']))
    const [dana] = (await list('connectionIds=p0&limit=1')).items
    expect(await status(`GET /history/${dana?.id}`, undefined, callers.colleague)).toBe(404)
    expect(await status(`DELETE /history?id=${dana?.id}`, undefined, callers.colleague)).toBe(403)
  })

  it('goes out as CSV', async () => {
    const response = await call(sandbox, 'GET /history/export?types=CALL&limit=3')
    expect(response.headers.get('content-type')).toBe('application/octet-stream')
    const lines = (await response.text()).trim().split('\r\n')
    expect(lines).toHaveLength(4)
    expect(lines[0]).toMatch(/^id,type,created/)
    const unlimited = await (await call(sandbox, 'GET /history/export')).text()
    expect(unlimited.trim().split('\r\n')).toHaveLength(1 + 10)
  })

  it('forgets what is older than a month where the account says so', async () => {
    const before = (await list('limit=1000', callers.stranger)).totalCount
    sandbox.clock.advance('10d')
    const after = (await list('limit=1000', callers.stranger)).totalCount
    expect(after).toBeLessThan(before)
    sandbox.clock.advance('30d')
    expect((await list('limit=1000', callers.stranger)).totalCount).toBe(0)
  })

  it('behaves like a list in which things are marked and deleted, whatever the order', async () => {
    const step = fc.record({
      act: fc.constantFrom('archive', 'unarchive', 'read', 'star', 'delete'),
      at: fc.nat({ max: 9 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 15 }), async (steps) => {
        sandbox = smallSandbox()
        const ids = (await list('limit=1000')).items
          .concat((await list('archived=true')).items)
          .map(({ id }) => id)
        const model = new Map<string, { archived: boolean; read: boolean; starred: boolean }>()
        for (const id of ids) {
          const entry = (await (await call(sandbox, `GET /history/${id}`)).json()) as Page['items'][0]
          model.set(id, { archived: entry.archived, read: entry.read, starred: entry.starred })
        }
        for (const { act, at } of steps) {
          const id = ids[at % ids.length] ?? ''
          const known = model.get(id)
          const expected = known === undefined ? 404 : 204
          if (act === 'delete') {
            expect(await status(`DELETE /history/${id}`)).toBe(expected)
            model.delete(id)
            continue
          }
          const fields = {
            archive: { archived: true },
            unarchive: { archived: false },
            read: { read: true },
            star: { starred: true },
          }[act]
          expect(await status(`PUT /history/${id}`, fields)).toBe(expected)
          if (known) Object.assign(known, fields)
        }
        for (const archived of [true, false]) {
          const shown = (await list(`archived=${archived}&limit=1000`)).items
          const expected = [...model].filter(([, entry]) => entry.archived === archived).map(([id]) => id)
          expect(shown.map(({ id }) => id).sort()).toEqual(expected.sort())
          for (const { id, read, starred } of shown) expect(model.get(id)).toMatchObject({ read, starred })
        }
      }),
      { numRuns: 30 },
    )
  })
})

describe('what can be downloaded', () => {
  const fetched = async (url: string | undefined) => {
    const response = await sandbox.fetch(url ?? '')
    return { type: response.headers.get('content-type'), bytes: Buffer.from(await response.arrayBuffer()) }
  }

  it('is a PDF with a table of objects that is right', async () => {
    const { items } = await list('types=FAX&limit=1')
    const { type, bytes } = await fetched(items[0]?.documentUrl)
    expect(type).toBe('application/pdf')
    const text = bytes.toString('latin1')
    const start = Number(/startxref\n(\d+)/.exec(text)?.[1])
    expect(text.slice(start, start + 4)).toBe('xref')
    for (const [index, [, offset = '']] of [...text.matchAll(/(\d{10}) 00000 n/g)].entries())
      expect(text.slice(Number(offset)).startsWith(`${index + 1} 0 obj`)).toBe(true)
  })

  it('is a WAV of 16 bit, mono, 8 kHz', async () => {
    const { items } = await list('types=VOICEMAIL&limit=1')
    const { type, bytes } = await fetched(items[0]?.recordingUrl)
    expect(type).toBe('audio/wav')
    expect(bytes.readUInt16LE(22)).toBe(1)
    expect(bytes.readUInt32LE(24)).toBe(8000)
    expect(bytes.readUInt32LE(40)).toBe(bytes.length - 44)
  })

  it('is a picture of the first page', async () => {
    const { items } = await list('types=FAX&limit=1')
    const { type, bytes } = await fetched(items[0]?.previewUrl)
    expect(type).toBe('image/svg+xml')
    expect(bytes.toString()).toContain('</svg>')
  })

  it('is found by its id and nothing else', async () => {
    for (const id of ['nothing', '../v2/balance', '%2e%2e%2f', 'a/b', ''])
      expect((await sandbox.fetch(`${sandbox.url}/download/${id}`)).status).not.toBe(200)
  })
})
