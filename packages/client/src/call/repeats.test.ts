import { expect, it } from 'vitest'
import { balance, failure, newClient, withBothTransports } from '../../test/both-transports.ts'
import { closedPort } from '../../test/scripted-server.ts'

withBothTransports('a request that reads', ({ serve, client }) => {
  it.each([500, 502, 503, 504])('is repeated after status %i', async (status) => {
    const server = await serve({ status }, { status }, { body: balance })
    const { sipgate, platform } = client(server.baseUrl)
    await expect(sipgate.balance.get()).resolves.toEqual(balance)
    expect(platform.sleeps).toEqual([125, 250])
  })

  it('fails with the last answer when all repeats are used up', async () => {
    const server = await serve({ status: 500 })
    const { sipgate } = client(server.baseUrl)
    expect(await failure(sipgate.balance.get())).toMatchObject({ code: 'server_error', status: 500 })
    expect(server.seen).toHaveLength(3)
    expect(await failure(sipgate.balance.get({ retries: 0 }))).toMatchObject({ code: 'server_error' })
    expect(server.seen).toHaveLength(4)
  })

  it('is repeated after too many requests, when sipgate allows it', async () => {
    const server = await serve(
      { status: 429, headers: { 'retry-after': '0' } },
      { status: 429, headers: { 'retry-after': 'Mon, 02 Nov 2026 10:00:07 GMT' } },
      { body: balance },
    )
    const { sipgate, platform } = client(server.baseUrl)
    await expect(sipgate.balance.get()).resolves.toEqual(balance)
    expect(platform.sleeps).toEqual([125, 7250])
  })

  it('is not repeated when sipgate asks for more patience than a call has', async () => {
    const server = await serve({ status: 429, headers: { 'retry-after': '3600' } })
    const { sipgate, platform } = client(server.baseUrl)
    expect(await failure(sipgate.balance.get())).toMatchObject({
      code: 'rate_limited',
      status: 429,
      retryAfter: 3600,
    })
    expect(platform.sleeps).toEqual([])
    expect(server.seen).toHaveLength(1)
  })

  it('is not repeated when its time would be up before', async () => {
    const server = await serve({ status: 503, headers: { 'retry-after': '5' } })
    const { sipgate, platform } = client(server.baseUrl)
    const error = await failure(sipgate.balance.get({ timeout: 5000 }))
    expect(error).toMatchObject({ code: 'server_error', retryAfter: 5 })
    expect(platform.sleeps).toEqual([])
  })

  it.each([400, 402, 403, 404, 405, 409, 418])('is not repeated after status %i', async (status) => {
    const server = await serve({ status })
    await failure(client(server.baseUrl).sipgate.balance.get())
    expect(server.seen).toHaveLength(1)
  })

  it('is repeated while nobody answers the door', async () => {
    const { sipgate, platform } = client(`http://127.0.0.1:${await closedPort()}/v2`)
    const error = await failure(sipgate.balance.get())
    expect(error).toMatchObject({ code: 'connection_failed' })
    expect(JSON.stringify(inspectCodes(error))).toContain('ECONNREFUSED')
    expect(platform.sleeps).toEqual([125, 250])
  })
})

withBothTransports('a request that writes the same again', ({ serve, serveTcp, client }) => {
  it('is repeated like one that reads', async () => {
    const server = await serve({ status: 500 }, { status: 204 })
    await client(server.baseUrl).sipgate.users.setRole({ userId: 'w0', admin: true })
    expect(server.seen.map(({ body }) => body)).toEqual(['{"admin":true}', '{"admin":true}'])
  })

  it('fails as a broken connection, since trying again does no harm', async () => {
    const server = await serveTcp((socket) => socket.once('data', () => socket.destroy()))
    const { sipgate } = client(server.baseUrl)
    const error = await failure(sipgate.users.setRole({ userId: 'w0', admin: true }))
    expect(error.code).toBe('connection_failed')
    expect(server.connections()).toBe(3)
  })
})

withBothTransports('a request that must not happen twice', ({ serve, serveTcp, client }) => {
  it.each([500, 502, 503, 504])('is not repeated after status %i', async (status) => {
    const server = await serve({ status, headers: { 'retry-after': '0' } })
    const error = await failure(client(server.baseUrl).sipgate.account.verify({ verificationCode: '1' }))
    expect(error).toMatchObject({ code: 'server_error', status })
    expect(error.message).toContain('may have been carried out')
    expect(server.seen).toHaveLength(1)
  })

  it('is repeated when sipgate refused it as one too many', async () => {
    const server = await serve({ status: 429, headers: { 'retry-after': '1' } }, { status: 204 })
    const { sipgate, platform } = client(server.baseUrl)
    await sipgate.account.verify({ verificationCode: '1' })
    expect(platform.sleeps).toEqual([1125])
  })

  it('is repeated while nobody answers the door, and then says that nothing happened', async () => {
    const { sipgate, platform } = client(`http://127.0.0.1:${await closedPort()}/v2`)
    const error = await failure(sipgate.account.verify({ verificationCode: '1' }))
    expect(error.code).toBe('connection_failed')
    expect(platform.sleeps).toHaveLength(2)
  })

  it('has an unknown outcome when the connection broke after it left, and is not repeated', async () => {
    const server = await serveTcp((socket) => socket.once('data', () => socket.destroy()))
    const error = await failure(client(server.baseUrl).sipgate.account.verify({ verificationCode: '1' }))
    expect(error).toMatchObject({ code: 'outcome_unknown', cause: { code: 'connection_failed' } })
    expect(server.connections()).toBe(1)
  })

  it('has an unknown outcome when it was reset after it was read', async () => {
    const server = await serveTcp((socket) => socket.once('data', () => socket.resetAndDestroy()))
    const error = await failure(client(server.baseUrl).sipgate.account.verify({ verificationCode: '1' }))
    expect(error.code).toBe('outcome_unknown')
    expect(server.connections()).toBe(1)
  })

  it('has an unknown outcome when its answer never ends', async () => {
    const server = await serveTcp((socket) =>
      socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"client')),
    )
    const { sipgate } = client(server.baseUrl)
    const error = await failure(sipgate.request('POST /authorization/oauth2/clients', { body: newClient }))
    expect(error).toMatchObject({ code: 'outcome_unknown', status: 200 })
    expect(server.connections()).toBe(1)
  })

  it('is done when sipgate said so, though the rest of the answer is lost', async () => {
    const server = await serveTcp((socket) =>
      socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n')),
    )
    await expect(
      client(server.baseUrl).sipgate.account.verify({ verificationCode: '1' }),
    ).resolves.toBeUndefined()
  })

  it('was carried out when only its answer makes no sense', async () => {
    const server = await serve({ status: 200, body: '<html>' })
    const { sipgate } = client(server.baseUrl)
    const error = await failure(sipgate.authorization.clients.create(newClient))
    expect(error).toMatchObject({ code: 'malformed_response', status: 200 })
    expect(error.message).toContain('was carried out nevertheless')
    expect(server.seen).toHaveLength(1)
  })

  it('has at most one attempt of unknown outcome, whatever came before', async () => {
    const server = await serve(
      { status: 429, headers: { 'retry-after': '0' } },
      (_request, _response, socket) => socket.destroy(),
    )
    const { sipgate } = client(server.baseUrl, { retries: 5 })
    const error = await failure(sipgate.account.verify({ verificationCode: '1' }))
    expect(error.code).toBe('outcome_unknown')
    expect(server.seen).toHaveLength(2)
  })
})

/** The codes along a chain of causes. */
function inspectCodes(error: unknown): unknown[] {
  if (!(error instanceof Error)) return []
  return [(error as { code?: unknown }).code, ...inspectCodes(error.cause)]
}
