import { describe, expect, it } from 'vitest'
import { balance, failure, withBothTransports } from '../../test/both-transports.ts'
import { Sipgate, type Auth, type AuthFunction } from '../index.ts'

const tokenId = 'token-AB12CD'
const token = '5e1f0c8e-9c0b-4d39-8f53-2a9d3f1c7b60'

withBothTransports('credentials', ({ serve, client }) => {
  it('are an access token', async () => {
    const server = await serve({ body: balance })
    await client(server.baseUrl, { auth: { accessToken: 'abc.def' } }).sipgate.balance.get()
    expect(server.seen[0]?.headers.authorization).toBe('Bearer abc.def')
  })

  it('are a personal access token, sent as HTTP Basic', async () => {
    const server = await serve({ body: balance })
    await client(server.baseUrl, { auth: { tokenId, token } }).sipgate.balance.get()
    const [scheme, encoded] = server.seen[0]?.headers.authorization?.split(' ') ?? []
    expect(scheme).toBe('Basic')
    expect(Buffer.from(encoded ?? '', 'base64').toString()).toBe(`${tokenId}:${token}`)
  })

  it('T26: are not in an error that shows them as HTTP Basic writes them, filled up or not', async () => {
    const encoded = Buffer.from(`${tokenId}:${token}`).toString('base64')
    for (const shown of [encoded, encoded.replaceAll('=', '')]) {
      const server = await serve({ status: 400, body: { sent: shown } })
      const error = await failure(client(server.baseUrl, { auth: { tokenId, token } }).sipgate.balance.get())
      expect(JSON.stringify(error)).not.toContain(encoded.slice(0, 20))
    }
  })

  it('are what a function gives, for each call anew', async () => {
    const server = await serve({ body: balance })
    let asked = 0
    const { sipgate } = client(server.baseUrl, { auth: () => `token-${++asked}` })
    await sipgate.balance.get()
    await sipgate.balance.get()
    expect(server.seen.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer token-1',
      'Bearer token-2',
    ])
  })

  it('are not sent to an operation that needs none', async () => {
    const server = await serve({ body: {} })
    await client(server.baseUrl).sipgate.authorization.clients.gdpr.get({ clientId: 'a' })
    expect(server.seen[0]?.headers.authorization).toBeUndefined()
  })
})

withBothTransports('a token that sipgate refuses', ({ serve, client }) => {
  it('is renewed once, and the call succeeds', async () => {
    const server = await serve({ status: 401 }, { body: balance })
    const asked: (string | undefined)[] = []
    const auth: AuthFunction = async (request) => {
      asked.push(request?.refusedToken)
      return request?.refusedToken ? 'new' : 'old'
    }
    const { sipgate, platform } = client(server.baseUrl, { auth, retries: 0 })
    await expect(sipgate.balance.get()).resolves.toEqual(balance)
    expect(asked).toEqual([undefined, 'old'])
    expect(server.seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer old', 'Bearer new'])
    expect(platform.sleeps).toEqual([])
  })

  it('is renewed for a request that must not happen twice, since nothing happened', async () => {
    const server = await serve({ status: 401 }, { status: 204 })
    const auth: AuthFunction = (request) => (request?.refusedToken ? 'new' : 'old')
    await client(server.baseUrl, { auth }).sipgate.account.verify({ verificationCode: '1234' })
    expect(server.seen.map(({ body }) => body)).toEqual([
      '{"verificationCode":"1234"}',
      '{"verificationCode":"1234"}',
    ])
  })

  it('is not renewed twice', async () => {
    const server = await serve({ status: 401 })
    let asked = 0
    const { sipgate } = client(server.baseUrl, { auth: () => `token-${++asked}` })
    expect(await failure(sipgate.balance.get())).toMatchObject({ code: 'unauthorized', status: 401 })
    expect(asked).toBe(2)
    expect(server.seen).toHaveLength(2)
  })

  it('is not sent again when the function has no other', async () => {
    const server = await serve({ status: 401 })
    const { sipgate } = client(server.baseUrl, { auth: () => 'same' })
    expect(await failure(sipgate.balance.get())).toMatchObject({ code: 'unauthorized' })
    expect(server.seen).toHaveLength(1)
  })

  it.each([{ accessToken: 'abc' }, { tokenId, token }] as const)(
    'ends the call when it is fixed',
    async (auth) => {
      const server = await serve({ status: 401 })
      expect(await failure(client(server.baseUrl, { auth }).sipgate.balance.get())).toMatchObject({
        code: 'unauthorized',
      })
      expect(server.seen).toHaveLength(1)
    },
  )

  it('is not forgotten in a repeat for another reason', async () => {
    const server = await serve({ status: 401 }, { status: 503 }, { body: balance })
    const auth: AuthFunction = (request) => (request?.refusedToken ? 'new' : 'old')
    await client(server.baseUrl, { auth }).sipgate.balance.get()
    expect(server.seen.at(-1)?.headers.authorization).toBe('Bearer new')
  })
})

withBothTransports('an auth function that fails', ({ serve, client }) => {
  it('ends the call with its own error as the cause, and nothing is sent', async () => {
    const server = await serve({ body: balance })
    const gone = new Error('grant_gone')
    const { sipgate } = client(server.baseUrl, { auth: () => Promise.reject(gone) })
    const error = await failure(sipgate.balance.get())
    expect(error).toMatchObject({ code: 'auth_failed', operation: 'GET /balance' })
    expect(error.cause).toBe(gone)
    expect(server.seen).toHaveLength(0)
  })

  it('may throw at once', async () => {
    const auth = () => {
      throw new Error('no')
    }
    const error = await failure(client('http://127.0.0.1:9/v2', { auth }).sipgate.balance.get())
    expect(error.code).toBe('auth_failed')
  })

  it('may fail at the renewal', async () => {
    const server = await serve({ status: 401 })
    const auth: AuthFunction = (request) =>
      request?.refusedToken ? Promise.reject(new Error('gone')) : 'old'
    const error = await failure(client(server.baseUrl, { auth }).sipgate.balance.get())
    expect(error).toMatchObject({ code: 'auth_failed', cause: { message: 'gone' } })
    expect(server.seen).toHaveLength(1)
  })

  it.each([undefined, null, '', 'a', 'ab', 42, {}, 'two words', 'canary\r\nX-Evil: 1', 'tökén'])(
    'T27: may give %j',
    async (given) => {
      const server = await serve({ body: balance })
      const error = await failure(
        client(server.baseUrl, { auth: () => given as string }).sipgate.balance.get(),
      )
      expect(error).toMatchObject({
        code: 'auth_failed',
        detail: 'The auth function did not return a valid token.',
      })
      expect(error.message).not.toContain('canary')
      expect(server.seen).toHaveLength(0)
    },
  )

  it('may take for ever: the time limit and the signal hold for it, too', async () => {
    const signals: (AbortSignal | undefined)[] = []
    const auth: AuthFunction = (request) => {
      signals.push(request?.signal)
      return new Promise(() => {})
    }
    const { sipgate, platform } = client('http://127.0.0.1:9/v2', { auth })
    const late = failure(sipgate.balance.get())
    platform.ring()
    expect(await late).toMatchObject({ code: 'timeout' })
    const stopper = new AbortController()
    const stopped = failure(sipgate.balance.get({ signal: stopper.signal }))
    stopper.abort()
    expect(await stopped).toMatchObject({ code: 'aborted' })
    expect(signals.map((signal) => signal?.aborted)).toEqual([true, true])
  })
})

describe('a client', () => {
  it.each([
    { accessToken: '' },
    { accessToken: undefined },
    { accessToken: 'canary\r\nX-Evil: 1' },
    { accessToken: 'canary token' },
    { accessToken: ['canary'] },
    { tokenId: 'canary:x', token },
    { tokenId, token: '' },
    { tokenId },
    { token },
    {},
    null,
    42,
    '',
  ])('T27: refuses %j as auth, and does not show it', (auth) => {
    const make = () => new Sipgate({ auth: auth as Auth })
    expect(make).toThrow(expect.objectContaining({ code: 'invalid_argument' }))
    expect(make).not.toThrow(/canary/)
    expect(() => new Sipgate().as(auth as Auth)).toThrow(
      expect.objectContaining({ code: 'invalid_argument' }),
    )
  })

  it('without auth says so at the first call that needs it', async () => {
    const error = await failure(new Sipgate().balance.get())
    expect(error).toMatchObject({ code: 'auth_failed', operation: 'GET /balance' })
    expect(error.message).toContain('`as()`')
  })
})
