import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { balance, failure, setUp, withBothTransports } from '../../test/both-transports.ts'
import { Sipgate } from '../index.ts'

describe('connections of node:http', () => {
  const { serve, serveTcp, client } = setUp('node:http')

  it('are kept for the next request that reads', async () => {
    const server = await serve({ body: balance })
    const { sipgate } = client(server.baseUrl)
    await sipgate.balance.get()
    await sipgate.as('other').balance.get()
    expect(server.seen.map(({ connection }) => connection)).toEqual([1, 1])
  })

  it('that were idle are never used by a request that must not happen twice', async () => {
    const server = await serve({ body: balance })
    const { sipgate } = client(server.baseUrl)
    await sipgate.balance.get()
    await sipgate.account.verify({ verificationCode: '1' })
    await sipgate.account.verify({ verificationCode: '2' })
    await sipgate.balance.get()
    expect(server.seen.map(({ connection }) => connection)).toEqual([1, 2, 3, 1])
  })

  it('of a request that must not happen twice are nobody else’s afterwards, even if the server keeps them open', async () => {
    const requests: number[] = []
    const server = await serveTcp((socket) => {
      const connection = requests.push(0) - 1
      socket.on('data', (data) => {
        requests[connection] = (requests[connection] ?? 0) + data.toString().split('POST ').length - 1
        socket.write('HTTP/1.1 204 No Content\r\nConnection: keep-alive\r\n\r\n')
      })
      socket.on('error', () => {})
    })
    const { sipgate } = client(server.baseUrl)
    // More than may be open at once, so that some wait for a place.
    const verify = () => sipgate.fax.resend({ faxId: '1', faxlineId: 'f0' })
    await Promise.all(Array.from({ length: 300 }, verify))
    expect(requests).toHaveLength(300)
    expect(Math.max(...requests)).toBe(1)
  })

  it('that the server closes while they are idle cost a reading request neither a retry nor a wait', async () => {
    const server = await serve({ body: balance }, (_request, _response, socket) => socket.resetAndDestroy(), {
      body: balance,
    })
    const { sipgate, platform } = client(server.baseUrl, { retries: 0 })
    await sipgate.balance.get()
    await expect(sipgate.balance.get()).resolves.toEqual(balance)
    expect(server.seen.map(({ connection }) => connection)).toEqual([1, 1, 2])
    expect(platform.sleeps).toEqual([])
  })

  it('are replaced only once for free', async () => {
    const server = await serve({ body: balance }, (_request, _response, socket) => socket.destroy())
    const { sipgate } = client(server.baseUrl, { retries: 0 })
    await sipgate.balance.get()
    expect(await failure(sipgate.balance.get())).toMatchObject({ code: 'connection_failed' })
    expect(server.seen.map(({ connection }) => connection)).toEqual([1, 1, 2])
  })

  it('that never were encrypted carried nothing, so the request may be sent again', async () => {
    const server = await serveTcp((socket) => socket.once('data', () => socket.destroy()))
    const { sipgate, platform } = client(`https://127.0.0.1:${server.port}/v2`)
    const error = await failure(sipgate.account.verify({ verificationCode: '1' }))
    expect(error.code).toBe('connection_failed')
    expect(platform.sleeps).toHaveLength(2)
  })

  it('that speak something else than HTTP end the call', async () => {
    const server = await serveTcp((socket) => socket.once('data', () => socket.end('SSH-2.0-OpenSSH\r\n')))
    const { sipgate } = client(server.baseUrl)
    expect(await failure(sipgate.balance.get())).toMatchObject({ code: 'malformed_response' })
    const error = await failure(sipgate.account.verify({ verificationCode: '1' }))
    expect(error).toMatchObject({ code: 'outcome_unknown', cause: { code: 'malformed_response' } })
  })

  it.each([
    [15_000, 'accepts'],
    [17_000, 'refuses'],
  ])('may carry headers of 16 kB: of %i bytes it %s', async (bytes, verdict) => {
    const server = await serve({ body: balance, headers: { 'x-filler': 'x'.repeat(bytes) } })
    const work = client(server.baseUrl).sipgate.balance.get()
    if (verdict === 'accepts') await expect(work).resolves.toEqual(balance)
    else expect(await failure(work)).toMatchObject({ code: 'malformed_response' })
  })

  it('send neither cookies nor anything a server could follow a user by', async () => {
    const server = await serve({ body: balance, headers: { 'set-cookie': 'id=1' } })
    const { sipgate } = client(server.baseUrl, { auth: { accessToken: 'abc' } })
    await sipgate.balance.get()
    await sipgate.balance.get()
    expect(server.seen[1]?.headers).toEqual({
      accept: 'application/json, */*;q=0.5',
      'accept-encoding': 'identity',
      authorization: 'Bearer abc',
      connection: 'keep-alive',
      host: `127.0.0.1:${server.port}`,
      'user-agent': 'sipgate-kit/0.1.0',
      // Names the call of this process, for those who look for it in a log.
      'x-request-id': expect.stringMatching(/^[0-9a-z]+-2$/) as string,
    })
  })

  it.each([
    ['gzip', gzipSync],
    ['GZip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ])('unpack an answer that is packed all the same: %s', async (coding, pack) => {
    const packed = pack(JSON.stringify(balance))
    const server = await serve((_request, response) => {
      response.writeHead(200, { 'content-encoding': coding })
      response.end(packed)
    })
    await expect(client(server.baseUrl).sipgate.balance.get()).resolves.toEqual(balance)
  })

  it.each([
    ['is broken', Buffer.from('no gzip'), 'connection_failed'],
    ['is cut off', gzipSync(JSON.stringify(balance)).subarray(0, 20), 'connection_failed'],
    // 40 MB of nothing in 40 kB.
    ['grows beyond 32 MB', gzipSync(Buffer.alloc(40 * 1024 * 1024)), 'malformed_response'],
  ])('refuse a packed answer that %s', async (_what, packed, code) => {
    const server = await serve((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' })
      response.end(packed)
    })
    const work = client(server.baseUrl, { retries: 0 }).sipgate.balance.get()
    expect(await failure(work)).toMatchObject({ code })
  })

  it('are not changed into something else by the server', async () => {
    const server = await serve((_request, _response, socket) => {
      socket.write('HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n')
    })
    const { sipgate } = client(server.baseUrl)
    expect(await failure(sipgate.balance.get())).toMatchObject({ code: 'malformed_response' })
    expect(await failure(sipgate.contacts.create({ scope: 'PRIVATE', name: 'Ada' }))).toMatchObject({
      code: 'outcome_unknown',
    })
  })

  it('reach IPv6 addresses', async () => {
    const { createServer } = await import('node:http')
    const server = createServer((_request, response) => response.end(JSON.stringify(balance)))
    server.listen(0, '::1')
    const [outcome] = await Promise.race([
      once(server, 'listening').then(() => ['up']),
      once(server, 'error'),
    ])
    if (outcome !== 'up') return // a machine without IPv6
    const { port } = server.address() as { port: number }
    await expect(client(`http://[::1]:${port}/v2`).sipgate.balance.get()).resolves.toEqual(balance)
    server.close()
  })
})

withBothTransports('a request', ({ serve, client, transport }) => {
  it('says what it is and what it wants', async () => {
    const server = await serve({ status: 204 })
    const { sipgate } = client(server.baseUrl, { userAgent: 'desk/1.0' })
    await sipgate.users.setRole({ userId: 'w0', admin: true })
    expect(server.seen[0]).toMatchObject({
      method: 'PUT',
      url: '/v2/users/w0/role',
      body: '{"admin":true}',
      headers: {
        accept: 'application/json, */*;q=0.5',
        'content-type': 'application/json',
        'content-length': '14',
        'user-agent': 'desk/1.0',
      },
    })
  })

  it('has no body and no content type where there is nothing to say', async () => {
    const server = await serve({ status: 204 })
    await client(server.baseUrl).sipgate.users.delete({ userId: 'w1' })
    expect(server.seen[0]).toMatchObject({ method: 'DELETE', body: '' })
    expect(server.seen[0]?.headers['content-type']).toBeUndefined()
  })

  it.each(['a\r\nX-Evil: 1', 'a\nb', '', 'ä', 42])('T27: does not take %j for a user agent', (userAgent) => {
    expect(() => client('https://api.sipgate.com/v2', { userAgent: userAgent as string })).toThrow(
      '`userAgent`',
    )
  })

  it('may be one of two thousand at a time, under one signal', async () => {
    const server = await serve({ body: balance })
    const warnings: unknown[] = []
    const listen = (warning: unknown) => warnings.push(warning)
    process.on('warning', listen)
    const { sipgate } = client(server.baseUrl, { signal: new AbortController().signal })
    const count = transport === 'fetch' ? 200 : 2000
    const answers = await Promise.all(Array.from({ length: count }, () => sipgate.balance.get()))
    expect(answers).toHaveLength(count)
    await new Promise((resolve) => setImmediate(resolve))
    process.off('warning', listen)
    expect(warnings).toEqual([])
  })
})

describe('a client', () => {
  it.each([
    [{ timeout: 0 }, '`timeout`'],
    [{ timeout: -1 }, '`timeout`'],
    [{ timeout: NaN }, '`timeout`'],
    [{ timeout: Infinity }, '`timeout`'],
    [{ timeout: 2 ** 31 }, '`timeout`'],
    [{ timeout: '5' }, '`timeout`'],
    [{ retries: -1 }, '`retries`'],
    [{ retries: 1.5 }, '`retries`'],
    [{ retries: 11 }, '`retries`'],
    [{ signal: {} }, '`signal`'],
    [{ fetch: 'fetch' }, '`fetch`'],
    [{ onRetry: true }, '`onRetry`'],
    [{ baseUrl: 'https://api.sipgate.com' }, '/v2'],
  ])('cannot be made with %j', async (options, reason) => {
    expect(() => new Sipgate(options as object)).toThrow(reason)
    const { timeout, retries, signal } = options as unknown as Record<string, unknown>
    if (timeout === undefined && retries === undefined && signal === undefined) return
    const sipgate = new Sipgate({ auth: { accessToken: 'abc' } })
    const error = await failure(sipgate.balance.get({ ...options } as object))
    expect(error).toMatchObject({ code: 'invalid_argument', operation: 'GET /balance' })
  })

  it.each([null, 'https://api.sipgate.com/v2', 42])('cannot be made with %j as options', (options) => {
    expect(() => new Sipgate(options as unknown as object)).toThrow('must be a plain object')
  })
})
