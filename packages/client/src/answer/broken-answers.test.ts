import { expect, it } from 'vitest'
import { balance, failure, withBothTransports } from '../../test/both-transports.ts'

const text = JSON.stringify(balance)
const whole = `HTTP/1.1 200 OK\r\nContent-Length: ${text.length}\r\n\r\n${text}`

withBothTransports('a connection that breaks', ({ serve, serveTcp, client }) => {
  it.each([
    ['before the request was read', undefined],
    ['after the request was read', ''],
    ['in the head of the answer', 'HTTP/1.1 200 OK\r\nConte'],
    ['in the body of the answer', whole.slice(0, -5)],
    ['in a chunk of the answer', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n20\r\n{"amount"'],
  ])('%s is tried again by a request that reads', async (_when, first) => {
    const server = await serveTcp((socket, connection) => {
      if (connection > 1) socket.once('data', () => socket.end(whole))
      else if (first === undefined) socket.resetAndDestroy()
      else socket.once('data', () => socket.end(first))
    })
    const { sipgate, platform } = client(server.baseUrl)
    await expect(sipgate.balance.get()).resolves.toEqual(balance)
    expect(server.connections()).toBe(2)
    expect(platform.sleeps).toEqual([125])
  })

  it('each time ends the call with what happened', async () => {
    const server = await serveTcp((socket) => socket.once('data', () => socket.end(whole.slice(0, -5))))
    const error = await failure(client(server.baseUrl).sipgate.balance.get())
    expect(error).toMatchObject({ code: 'connection_failed', operation: 'GET /balance', status: 200 })
    expect(error.cause).toBeInstanceOf(Error)
    expect(server.connections()).toBe(3)
  })

  it('in the body of a refusal does not hide what was refused', async () => {
    const server = await serveTcp((socket) =>
      socket.once('data', () => socket.end('HTTP/1.1 402 Payment Required\r\nContent-Length: 99\r\n\r\nno ')),
    )
    const error = await failure(client(server.baseUrl).sipgate.account.verify({ verificationCode: '1' }))
    expect(error).toMatchObject({ code: 'no_credit', status: 402 })
  })

  it('leaves nothing behind that ends the process', async () => {
    const server = await serve((_request, response, socket) => {
      response.writeHead(200, { 'content-length': '50' })
      response.write('{"amount"')
      socket.destroy()
    })
    await failure(client(server.baseUrl, { retries: 0 }).sipgate.balance.get())
    await new Promise((resolve) => setImmediate(resolve))
  })
})

withBothTransports('an answer that is not what was promised', ({ serve, serveTcp, client }) => {
  it.each([
    ['<html>Sorry</html>', 'The answer is not JSON.'],
    ['{"amount":1,', 'The answer is not JSON.'],
    ['', 'The answer is empty.'],
    ['null', 'The answer is null, not an object.'],
    ['[]', 'The answer is a list, not an object.'],
    ['{"currency":"EUR"}', 'The field /amount is missing.'],
    ['{"amount":"12","currency":"EUR"}', 'The field /amount is a text, not a whole number below 2^53.'],
    ['{"amount":1}', 'The field /currency is missing.'],
  ])('%s is named, and not asked for again', async (body, detail) => {
    const server = await serve({ body })
    const error = await failure(client(server.baseUrl).sipgate.balance.get())
    expect(error).toMatchObject({ code: 'malformed_response', status: 200, detail })
    expect(server.seen).toHaveLength(1)
  })

  it('is no reason to quote it: it may hold anything', async () => {
    const server = await serve({ body: '{"amount":"canary-answer"' })
    const error = await failure(client(server.baseUrl).sipgate.balance.get())
    expect(error.message + String(error.cause)).not.toContain('canary-answer')
  })

  it('can be no UTF-8', async () => {
    const server = await serve((_request, response) => response.end(Buffer.from([0x7b, 0xff, 0x7d])))
    const error = await failure(client(server.baseUrl).sipgate.balance.get())
    expect(error).toMatchObject({ code: 'malformed_response', detail: 'The answer is not UTF-8.' })
  })

  it('can be too large', async () => {
    const server = await serve((_request, response) => {
      const megabyte = Buffer.alloc(1024 * 1024, 0x20)
      for (let count = 0; count < 33; count++) response.write(megabyte)
      response.end(text)
    })
    const error = await failure(client(server.baseUrl).sipgate.balance.get())
    expect(error).toMatchObject({ code: 'malformed_response', detail: 'The answer is larger than 32 MB.' })
    expect(server.seen).toHaveLength(1)
  })

  it('can be just not too large', async () => {
    const server = await serve((_request, response) => {
      const padding = 32 * 1024 * 1024 - text.length
      response.write(Buffer.alloc(padding, 0x20))
      response.end(text)
    })
    await expect(client(server.baseUrl).sipgate.balance.get()).resolves.toEqual(balance)
  })

  it('can have no status that means anything', async () => {
    const server = await serveTcp((socket) =>
      socket.once('data', () => socket.end('HTTP/1.1 299 Fine\r\n\r\n{}')),
    )
    expect(await failure(client(server.baseUrl).sipgate.balance.get())).toMatchObject({
      code: 'malformed_response',
    })
  })
})

withBothTransports('an answer that is all right', ({ serve, client }) => {
  it.each([
    { amount: 0, currency: 'EUR' },
    { amount: -99999, currency: 'EUR' },
    { amount: 1, currency: 'EUR', credit: { limit: 1 } },
  ])('may be %j', async (body) => {
    const server = await serve({ body })
    await expect(client(server.baseUrl).sipgate.balance.get()).resolves.toEqual(body)
  })

  it.each([200, 201, 202, 204])(
    'may be status %i without a body, where nothing is to be said',
    async (status) => {
      const server = await serve({ status })
      await expect(
        client(server.baseUrl).sipgate.users.setRole({ userId: 'w0', admin: false }),
      ).resolves.toBeUndefined()
    },
  )

  it('may say more than nothing', async () => {
    const server = await serve({ body: 'whatever' })
    await expect(
      client(server.baseUrl).sipgate.users.setRole({ userId: 'w0', admin: false }),
    ).resolves.toBeUndefined()
  })

  it('may be the empty answer to a deletion that usually shows what it deleted', async () => {
    const server = await serve({ status: 204 })
    await expect(client(server.baseUrl).sipgate.users.delete({ userId: 'w1' })).resolves.toBeUndefined()
  })

  it('may come in pieces', async () => {
    const server = await serve((_request, response) => {
      response.write(text.slice(0, 4))
      setImmediate(() => response.end(text.slice(4)))
    })
    await expect(client(server.baseUrl).sipgate.balance.get()).resolves.toEqual(balance)
  })
})
