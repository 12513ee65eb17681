import { readFileSync } from 'node:fs'
import { inspect } from 'node:util'
import { type Balance, type OperationName, type User, type UserList } from '@sipgate-kit/contract'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { balance, failure, token, withBothTransports } from '../test/both-transports.ts'
import { Sipgate, type RequestInput, type RequestOptions } from './index.ts'
import { version } from './version.ts'

withBothTransports('a client', ({ serve, client }) => {
  it('calls an operation by its name', async () => {
    const server = await serve({ body: { id: 'w0' } })
    const user = await client(server.baseUrl).sipgate.request('GET /users/{userId}', {
      path: { userId: 'w0' },
    })
    expect(user).toEqual({ id: 'w0' })
    expect(server.seen[0]?.url).toBe('/v2/users/w0')
  })

  it.each(['GET /nothing', 'constructor', '__proto__', '', undefined, null, {}, 'GET /x\r\nX-Evil: 1'])(
    'refuses an operation that does not exist: %j',
    async (operation) => {
      const { sipgate } = client('https://api.sipgate.com/v2')
      const error = await failure(sipgate.request(operation as 'GET /balance'))
      expect(error.code).toBe('invalid_argument')
      expect(error.message).not.toContain('\n')
    },
  )

  it.each([null, 42, 'w0', []])('refuses %j as input', async (input) => {
    const { sipgate } = client('https://api.sipgate.com/v2')
    const error = await failure(
      sipgate.request('GET /users/{userId}', input as unknown as { path: { userId: string } }),
    )
    expect(error).toMatchObject({ code: 'invalid_argument', operation: 'GET /users/{userId}' })
  })

  it('rejects rather than throws, so that one catch is enough', async () => {
    const { sipgate } = client('https://api.sipgate.com/v2')
    const work = [
      sipgate.users.get(undefined as never),
      sipgate.balance.get(7 as never),
      sipgate.request('x' as never),
    ]
    for (const one of work) expect((await failure(one)).code).toBe('invalid_argument')
  })

  it('may lose its methods to variables', async () => {
    const server = await serve({ body: balance })
    const resource: { get: () => Promise<unknown> } = client(server.baseUrl).sipgate.balance
    const { get } = resource
    await expect(get()).resolves.toEqual(balance)
  })

  it('T26: shows no token to console or JSON', async () => {
    const server = await serve({ body: balance })
    const { sipgate } = client(server.baseUrl)
    const view = sipgate.as({ tokenId: 'token-AB12CD', token })
    await sipgate.balance.get()
    await view.balance.get()
    for (const shown of [sipgate, view, sipgate.balance, view.authorization.clients]) {
      expect(inspect(shown, { depth: 20, showHidden: true, getters: true })).not.toContain('canary')
      // Resources below a resource show, and nothing in them does.
      expect(JSON.stringify(shown)).toMatch(/^\{("gdpr":\{\})?\}$/)
    }
  })
})

withBothTransports('views of one client', ({ serve, client }) => {
  it('T41: never share a running request: two users are two requests', async () => {
    const server = await serve(({ headers }, response) => {
      const amount = headers.authorization === 'Bearer anna' ? 1 : 2
      response.end(JSON.stringify({ amount, currency: 'EUR' }))
    })
    const { sipgate } = client(server.baseUrl)
    const [anna, ben] = [sipgate.as('anna'), sipgate.as({ accessToken: 'ben' })]
    const answers = await Promise.all([anna, ben, anna, ben].map((view) => view.balance.get()))
    expect(answers.map(({ amount }) => amount)).toEqual([1, 2, 1, 2])
    expect(server.seen).toHaveLength(4)
  })

  it('T41: never share a token, whichever came first', async () => {
    const server = await serve({ body: balance })
    const { sipgate } = client(server.baseUrl)
    await sipgate.as('anna').balance.get()
    await sipgate.balance.get()
    await sipgate
      .as('anna')
      .as(() => 'ben')
      .balance.get()
    await sipgate.as({ tokenId: 'token-AB12CD', token: 'secret' }).balance.get()
    const sent = server.seen.map(({ headers }) => headers.authorization)
    expect(sent).toEqual([
      'Bearer anna',
      `Bearer ${token}`,
      'Bearer ben',
      `Basic ${btoa('token-AB12CD:secret')}`,
    ])
  })

  it('T41: one refused token renews nobody else’s', async () => {
    const server = await serve(({ headers }, response) => {
      response.writeHead(headers.authorization === 'Bearer old' ? 401 : 200)
      response.end(JSON.stringify(balance))
    })
    const asked: string[] = []
    const { sipgate } = client(server.baseUrl)
    const auth = (name: string, first: string) => (request?: { refusedToken?: string }) => {
      asked.push(name)
      return request?.refusedToken ? 'new' : first
    }
    await Promise.all([
      sipgate.as(auth('anna', 'old')).balance.get(),
      sipgate.as(auth('ben', 'good')).balance.get(),
    ])
    expect(asked.toSorted()).toEqual(['anna', 'anna', 'ben'])
  })

  it('have resources of their own', () => {
    const sipgate = new Sipgate()
    const view = sipgate.as('anna')
    expect(view.balance).not.toBe(sipgate.balance)
    expect(view.balance).toBe(view.balance)
    expect(view.authorization.clients).toBe(view.authorization.clients)
    expect(view).toBeInstanceOf(Sipgate)
  })

  it('are not harmed by a look at what they have in common', () => {
    expect((Sipgate as unknown as { prototype: Sipgate }).prototype.users).toBeUndefined()
    expect(Object.keys(new Sipgate().users)).toContain('get')
  })
})

describe('the version in the user agent', () => {
  it('is that of the package', () => {
    const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
    expect((JSON.parse(text) as { version: string }).version).toBe(version)
  })
})

describe('the types', () => {
  it('know arguments and answers of methods', () => {
    type Balances = Sipgate['balance']
    type Users = Sipgate['users']
    expectTypeOf<Balances['get']>().parameters.toEqualTypeOf<[options?: RequestOptions]>()
    expectTypeOf<Balances['get']>().returns.resolves.toEqualTypeOf<Balance>()
    expectTypeOf<Users['get']>().parameter(0).toEqualTypeOf<{ userId: string }>()
    expectTypeOf<Users['get']>().returns.resolves.toEqualTypeOf<User>()
    expectTypeOf<Users['setRole']>().returns.resolves.toEqualTypeOf<void>()
    expectTypeOf(new Sipgate().as('token')).toEqualTypeOf<Sipgate>()
  })

  it('know them of operations by name', () => {
    const sipgate = new Sipgate({ auth: { accessToken: 'token' }, fetch: async () => Response.json({}) })
    const calls = () => [
      sipgate.request('GET /balance'),
      sipgate.request('GET /users', {}, { timeout: 5 }),
      sipgate.request('GET /users/{userId}', { path: { userId: 'w0' } }),
      // @ts-expect-error the path is needed
      sipgate.request('GET /users/{userId}'),
      // @ts-expect-error the path has no such parameter
      sipgate.request('GET /users/{userId}', { path: { id: 'w0' } }),
      // @ts-expect-error the body is needed
      sipgate.request('PUT /users/{userId}/role', { path: { userId: 'w0' } }),
      // @ts-expect-error there is no such operation
      sipgate.request('GET /nothing'),
      // @ts-expect-error there is no body
      sipgate.request('GET /balance', { body: {} }),
      // @ts-expect-error `auth` has a token or none
      new Sipgate({ auth: { tokenId: 'x' } }),
    ]
    expectTypeOf(calls).toBeFunction()
    expectTypeOf(() => sipgate.request('GET /users')).returns.resolves.toEqualTypeOf<UserList>()
    expectTypeOf<RequestInput<'GET /users/{userId}'>['path']>().toExtend<{ userId: string }>()
    expectTypeOf<Parameters<typeof sipgate.request>[0]>().toEqualTypeOf<OperationName>()
  })
})
