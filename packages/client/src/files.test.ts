import { describe, expect, it } from 'vitest'
import { answerRequests } from '../test/answer-requests.ts'
import { failure, withBothTransports } from '../test/both-transports.ts'
import { download, exportHistory } from './files.ts'

const text = (stream: ReadableStream<Uint8Array>) => new Response(stream).text()

withBothTransports('a download', ({ serve, client }) => {
  it('is a stream of what the API’s own URL holds, asked for with the token', async () => {
    const server = await serve({ body: '%PDF-1.4 a fax' })
    const { sipgate } = client(server.baseUrl)
    expect(await text(await download(sipgate, `${server.origin}/download/fax.pdf?x=%7B1%7D`))).toContain(
      '%PDF-1.4 a fax',
    )
    expect(server.seen[0]).toMatchObject({ method: 'GET', url: '/download/fax.pdf?x=%7B1%7D' })
    expect(server.seen[0]?.headers.authorization).toMatch(/^Bearer /)
  })

  it.each([
    'https://evil.example.com/fax.pdf',
    'https://secure.live.sipgate.de.evil.example.com/fax.pdf',
    'http://secure.live.sipgate.de/fax.pdf',
    'https://anna:pw@secure.live.sipgate.de/fax.pdf',
    'file:///etc/passwd',
    '/download/fax.pdf',
    '',
  ])('T27: of %s is refused, and nothing is sent', async (url) => {
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

  it('can be stopped in the middle', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200)
      response.write('the first half')
    })
    const stop = new AbortController()
    const stream = await download(client(server.baseUrl).sipgate, `${server.origin}/a.wav`, {
      signal: stop.signal,
    })
    const reader = stream.getReader()
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('the first half')
    stop.abort(new Error('enough'))
    await expect(reader.read()).rejects.toThrow('enough')
  })
})

withBothTransports('the exported history', ({ serve, client }) => {
  it('is a stream of CSV, filtered', async () => {
    const server = await serve({ body: 'id,type\n1,CALL\n' })
    const stream = await exportHistory(client(server.baseUrl).sipgate, { types: ['CALL', 'FAX'] })
    expect(await text(stream)).toContain('1,CALL')
    expect(server.seen[0]?.url).toBe('/v2/history/export?types=CALL&types=FAX')
  })

  it('is refused with an error of the usual kind', async () => {
    const server = await serve({ status: 403, body: '' })
    expect(await failure(exportHistory(client(server.baseUrl).sipgate))).toMatchObject({ code: 'forbidden' })
  })
})

describe('sipgate’s download host', () => {
  it('gets no token', async () => {
    const { Sipgate } = await import('./sipgate.ts')
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
