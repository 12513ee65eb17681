import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { describe, expect, it, vi } from 'vitest'
import { answerRequests } from '../../test/answer-requests.ts'
import { failure, withBothTransports } from '../../test/both-transports.ts'
import { download, exportHistory, type StreamOptions } from './index.ts'

function halfAnAnswer(_: unknown, response: ServerResponse): void {
  response.writeHead(200)
  response.write('the first half')
}

const text = (stream: ReadableStream<Uint8Array>) => new Response(stream).text()

withBothTransports('a download', ({ serve, client }) => {
  it('is a stream of what the API’s own URL holds, asked for with the token', async () => {
    const server = await serve({ body: '%PDF-1.4 a fax' })
    const { sipgate } = client(server.baseUrl)
    const stream = await download(sipgate, `${server.baseUrl}/faxes/fax.pdf?x=%7B1%7D`)
    expect(await text(stream)).toContain('%PDF-1.4 a fax')
    expect(server.seen[0]).toMatchObject({ method: 'GET', url: '/v2/faxes/fax.pdf?x=%7B1%7D' })
    expect(server.seen[0]?.headers.authorization).toMatch(/^Bearer /)
  })

  it.each([
    '/download/fax.pdf',
    '/v2',
    '/v2x/fax.pdf',
    '/v2/../../admin',
    '/v2/%2e%2e/admin',
    '/v2/..%2fadmin',
    '/v2/x%5c..%5cadmin',
    '//evil.example.com/v2/fax.pdf',
  ])('T42: of %s, outside of the API’s path, goes without the token', async (path) => {
    const server = await serve({ body: 'x' })
    await text(await download(client(server.baseUrl).sipgate, server.origin + path))
    expect(server.seen).toHaveLength(1)
    expect(server.seen[0]?.headers.authorization).toBeUndefined()
  })

  it.each(['blob:', 'filesystem:', 'view-source:'])('T42: of a %s URL is refused', async (scheme) => {
    const server = await serve({ body: 'x' })
    const error = await failure(download(client(server.baseUrl).sipgate, `${scheme}${server.baseUrl}/x`))
    expect(error.code).toBe('invalid_argument')
    expect(server.seen).toEqual([])
  })

  it.each([
    'https://evil.example.com/fax.pdf',
    'https://secure.live.sipgate.de.evil.example.com/fax.pdf',
    'http://secure.live.sipgate.de/fax.pdf',
    'https://anna:pw@secure.live.sipgate.de/fax.pdf',
    'file:///etc/passwd',
    '/download/fax.pdf',
    '',
  ])('T42: of %s is refused, and nothing is sent', async (url) => {
    const server = await serve({ body: 'x' })
    const error = await failure(download(client(server.baseUrl).sipgate, url))
    expect(error.code).toBe('invalid_argument')
    expect(server.seen).toEqual([])
  })

  it('does not follow a redirect to somewhere else', async () => {
    const elsewhere = await serve({ body: 'x' })
    const server = await serve({ status: 302, headers: { location: `${elsewhere.origin}/steal` }, body: '' })
    const error = await failure(download(client(server.baseUrl).sipgate, `${server.origin}/fax.pdf`))
    expect(error.code).toBe('unexpected_status')
    expect(elsewhere.seen).toEqual([])
  })

  it('that is gone ends with not_found', async () => {
    const server = await serve({ status: 404, body: '' })
    expect(await failure(download(client(server.baseUrl).sipgate, `${server.origin}/fax.pdf`))).toMatchObject(
      {
        code: 'not_found',
        status: 404,
      },
    )
  })

  it.each(['of the call', 'of the client'])(
    'can be stopped in the middle by the signal %s',
    async (whose) => {
      const server = await serve(halfAnAnswer)
      const stop = new AbortController()
      const { signal } = stop
      const { sipgate } = client(server.baseUrl, whose === 'of the client' ? { signal } : {})
      const stream = await download(
        sipgate,
        `${server.origin}/a.wav`,
        whose === 'of the call' ? { signal } : {},
      )
      const reader = stream.getReader()
      expect(new TextDecoder().decode((await reader.read()).value)).toBe('the first half')
      const reading = failure(reader.read())
      stop.abort(new Error('enough'))
      expect(await reading).toMatchObject({
        code: 'aborted',
        operation: 'download',
        cause: { message: 'enough' },
      })
    },
  )

  it('whose connection breaks in the middle says so', async () => {
    let connection: Socket | undefined
    const server = await serve((request, response, socket) => {
      connection = socket
      halfAnAnswer(request, response)
    })
    const reader = (await download(client(server.baseUrl).sipgate, `${server.origin}/a.wav`)).getReader()
    await reader.read()
    connection?.destroy()
    expect(await failure(reader.read())).toMatchObject({ code: 'connection_failed', operation: 'download' })
  })

  it('of which nothing more comes ends after its idle time, and only while somebody reads', async () => {
    const server = await serve(halfAnAnswer)
    const { sipgate, platform } = client(server.baseUrl)
    const stream = await download(sipgate, `${server.origin}/a.wav`, { idleTimeout: 500 })
    const reader = stream.getReader()
    await reader.read()
    expect(platform.running()).toBe(0)
    const reading = failure(reader.read())
    await new Promise(setImmediate)
    expect(platform.limits.at(-1)).toBe(500)
    platform.ring()
    expect(await reading).toMatchObject({ code: 'timeout', operation: 'download' })
    expect(platform.running()).toBe(0)
  })

  it('leaves nothing behind on signals and timers', async () => {
    const server = await serve({ body: 'x' })
    const { signal } = new AbortController()
    const removed = vi.spyOn(signal, 'removeEventListener')
    const { sipgate, platform } = client(server.baseUrl)
    await text(await download(sipgate, `${server.origin}/a.wav`, { signal }))
    const other = await download(sipgate, `${server.origin}/a.wav`, { signal })
    const calls = removed.mock.calls.length
    await other.cancel()
    expect(removed.mock.calls.length).toBe(calls + 1)
    expect(platform.running()).toBe(0)
  })

  it.each([{ idleTimeout: 0 }, { idleTimeout: Number.NaN }, { idleTimeout: '5' }, null])(
    'refuses the options %j',
    async (options) => {
      const server = await serve({ body: 'x' })
      const { sipgate } = client(server.baseUrl)
      const error = await failure(download(sipgate, `${server.origin}/a`, options as StreamOptions))
      expect(error.code).toBe('invalid_argument')
      expect(server.seen).toEqual([])
    },
  )
})

withBothTransports('the exported history', ({ serve, client }) => {
  it('is a stream of CSV, filtered', async () => {
    const server = await serve({ body: 'id,type\n1,CALL\n' })
    const stream = await exportHistory(client(server.baseUrl).sipgate, { types: ['CALL', 'FAX'] })
    expect(await text(stream)).toContain('1,CALL')
    expect(server.seen[0]?.url).toBe('/v2/history/export?types=CALL&types=FAX&limit=1000&offset=0')
  })

  it('is all of it, though sipgate gives 1000 entries at once', async () => {
    const lines = (count: number) => 'id,type\n' + 'x,CALL\n'.repeat(count)
    const server = await serve({ body: lines(1000) }, { body: lines(3) })
    expect(await text(await exportHistory(client(server.baseUrl).sipgate))).toBe(lines(1003))
    expect(server.seen.map(({ url }) => url)).toEqual([
      '/v2/history/export?limit=1000&offset=0',
      '/v2/history/export?limit=1000&offset=1000',
    ])
  })

  it('is refused with an error of the usual kind', async () => {
    const server = await serve({ status: 403, body: '' })
    expect(await failure(exportHistory(client(server.baseUrl).sipgate))).toMatchObject({ code: 'forbidden' })
  })
})

describe('sipgate’s download host', () => {
  it('gets no token', async () => {
    const { Sipgate } = await import('../sipgate.ts')
    const seen: Request[] = []
    const fetch = answerRequests((request) => {
      seen.push(request)
      return Promise.resolve(new Response('x'))
    })
    const sipgate = new Sipgate({ auth: { accessToken: 'token' }, fetch })
    await download(sipgate, 'https://secure.live.sipgate.de/download/x')
    expect(seen[0]?.headers.get('authorization')).toBeNull()
  })
})
