import { describe, expect, it } from 'vitest'
import { answerRequests } from '../../test/answer-requests.ts'
import type { CheckCall, Happened, PlannedCall } from '../call/check-call.ts'
import { Sipgate } from '../sipgate.ts'
import { SipgateCore } from '../sipgate-core.ts'
import { invalidArgument } from '../errors/sipgate-error.ts'

function client(checks: readonly CheckCall[], status = 200) {
  const sent: string[] = []
  const fetch = answerRequests((request) => {
    sent.push(`${request.method} ${new URL(request.url).pathname}`)
    const body = request.url.endsWith('/userinfo') ? { sub: 'w0', masterSipId: '1000001' } : { id: 'w0' }
    return Promise.resolve(Response.json(body, { status }))
  })
  return { sent, sipgate: new Sipgate({ auth: { accessToken: 'token' }, fetch, checks, retries: 0 }) }
}

describe('a check', () => {
  it('sees what is about to be sent', async () => {
    const seen: PlannedCall[] = []
    const { sipgate } = client([(call) => void seen.push(call)])
    await sipgate.users.setRole({ userId: 'w0', admin: true })
    expect(seen).toMatchObject([
      {
        operation: 'PUT /users/{userId}/role',
        effect: 'idempotent',
        path: { userId: 'w0' },
        body: { admin: true },
      },
    ])
  })

  it('refuses before anything is sent, and the error names the operation', async () => {
    const { sipgate, sent } = client([
      () => {
        throw invalidArgument('No.')
      },
    ])
    await expect(sipgate.users.get({ userId: 'w0' })).rejects.toMatchObject({
      code: 'invalid_argument',
      operation: 'GET /users/{userId}',
      detail: 'No.',
    })
    expect(sent).toEqual([])
  })

  it('is waited for, of whatever class its promise is', async () => {
    const foreign = (call: (reject: (cause: unknown) => void) => void): PromiseLike<never> => ({
      then: (_fulfilled, rejected) => {
        call((cause) => void rejected?.(cause))
        return foreign(() => {})
      },
    })
    const { sipgate, sent } = client([() => foreign((reject) => reject(new RangeError('mine'))) as never])
    await expect(sipgate.users.get({ userId: 'w0' })).rejects.toThrow(RangeError)
    expect(sent).toEqual([])
  })

  it('judges what is sent, whatever the caller does to its own objects meanwhile', async () => {
    const judged: unknown[] = []
    const { sipgate, sent } = client([
      ({ path, query }) => void judged.push(path?.['userId'], query?.['types']),
    ])
    const path = { userId: 'w1' }
    const asked = sipgate.as(() => Promise.resolve('token')).request('GET /users/{userId}', { path })
    path.userId = 'w0'
    await asked
    expect([sent, judged]).toEqual([['GET /v2/users/w1'], ['w1', undefined]])
  })

  it('cannot change what the next one sees', async () => {
    const seen: unknown[] = []
    const { sipgate } = client([
      ({ body, path }) => {
        Reflect.deleteProperty(body as object, 'admin')
        Object.assign(path ?? {}, { userId: 'w9' })
      },
      ({ body, path }) => void seen.push(body, path),
    ])
    await sipgate.users.setRole({ userId: 'w0', admin: true })
    expect(seen).toEqual([{ admin: true }, { userId: 'w0' }])
  })

  it('is none that a hole in the list could be, nor one that is taken out of it later', async () => {
    // eslint-disable-next-line no-sparse-arrays -- the hole is what is tested
    expect(() => client([, () => {}] as never)).toThrow('`checks` must be a list of functions')
    const checks: CheckCall[] = [() => Promise.reject(new RangeError('mine'))]
    const { sipgate } = client(checks)
    checks.length = 0
    await expect(sipgate.users.get({ userId: 'w0' })).rejects.toThrow(RangeError)
  })

  it('may throw an error of its own kind', async () => {
    const { sipgate } = client([() => Promise.reject(new RangeError('mine'))])
    await expect(sipgate.users.get({ userId: 'w0' })).rejects.toThrow(RangeError)
  })

  it('may ask sipgate with the same token, without being asked itself', async () => {
    const { sipgate, sent } = client([
      async ({ request }) => {
        expect(await request('GET /authorization/userinfo')).toMatchObject({ masterSipId: '1000001' })
        return undefined
      },
    ])
    await sipgate.users.get({ userId: 'w0' })
    expect(sent).toEqual(['GET /v2/authorization/userinfo', 'GET /v2/users/w0'])
  })

  it('asks with the token of the call, even if the auth function has another one by now', async () => {
    const sent: (string | null)[] = []
    const fetch = answerRequests((request) => {
      const token = request.headers.get('authorization')
      sent.push(token)
      return Response.json(
        { sub: 'w0', masterSipId: '1000001', id: 'w0' },
        { status: token === 'Bearer token2' ? 401 : 200 },
      )
    })
    let given = 0
    const checks: CheckCall[] = [async ({ request }) => void (await request('GET /authorization/userinfo'))]
    const sipgate = new Sipgate({ auth: () => `token${++given}`, fetch, checks, retries: 0 })
    await sipgate.users.get({ userId: 'w0' })
    expect(sent).toEqual(['Bearer token1', 'Bearer token1'])
    // A token that is refused is renewed as ever.
    await sipgate.users.get({ userId: 'w0' })
    expect(sent.slice(2)).toEqual(['Bearer token2', 'Bearer token3', 'Bearer token2', 'Bearer token4'])
  })

  it('can tell credentials apart, however often they are given, but does not learn them', async () => {
    const keys: (string | undefined)[] = []
    const { sipgate } = client([async ({ credentialsKey }) => void keys.push(await credentialsKey())])
    const ask = (view: Sipgate) => view.users.get({ userId: 'w0' })
    await ask(sipgate)
    await ask(sipgate.as('token'))
    await ask(sipgate.as(() => 'token'))
    await ask(sipgate.as('another'))
    await sipgate.passwordReset.request({ username: 'anna@example.com' })
    expect(keys).toEqual([keys[0], keys[0], keys[0], keys[3], undefined])
    expect(new Set(keys).size).toBe(3)
    expect(keys[0]).toMatch(/^[0-9a-f]{64}$/)
  })

  it.each([
    [200, 'yes'],
    [404, 'no'],
    [429, 'no'],
    [500, 'unknown'],
  ])('is told after status %i whether it happened: %s', async (status, happened) => {
    const told: Happened[] = []
    const { sipgate } = client([() => (what) => void told.push(what)], status)
    await sipgate.users.setRole({ userId: 'w0', admin: true }).catch(() => {})
    expect(told).toEqual([happened])
  })

  it('is told that nothing happened when a later check refuses', async () => {
    const told: Happened[] = []
    const { sipgate } = client([
      () => (what) => void told.push(what),
      () => {
        throw invalidArgument('No.')
      },
    ])
    await sipgate.users.get({ userId: 'w0' }).catch(() => {})
    expect(told).toEqual(['no'])
  })

  it('does not hold a call beyond its time limit', async () => {
    const { sipgate, sent } = client([() => new Promise(() => {})])
    const stop = new AbortController()
    const call = sipgate.users.get({ userId: 'w0' }, { signal: stop.signal })
    stop.abort()
    await expect(call).rejects.toMatchObject({ code: 'aborted' })
    expect(sent).toEqual([])
  })

  it('sees a copy: what is changed afterwards is neither judged nor sent', async () => {
    const body = { admin: false }
    let judged: unknown
    const { sipgate } = client([
      async (call) => {
        await Promise.resolve()
        judged = call.body
      },
    ])
    const call = sipgate.request('PUT /users/{userId}/role', { path: { userId: 'w0' }, body })
    body.admin = true
    await call
    expect(judged).toEqual({ admin: false })
  })

  it.each<[string, CheckCall]>([
    ['returns a number', (() => 1) as unknown as CheckCall],
    [
      'throws when it is told',
      () => () => {
        throw new Error('the store is down')
      },
    ],
  ])('that %s does not turn what was done into an error', async (_, check) => {
    const { sipgate, sent } = client([check])
    await sipgate.users.setRole({ userId: 'w0', admin: true })
    expect(sent).toHaveLength(1)
  })

  it('is not forgotten by a client that cannot know what operations do', () => {
    const checks: CheckCall[] = [() => {}]
    expect(() => new SipgateCore({ auth: { accessToken: 'token' }, checks })).toThrow('takes no `checks`')
  })
})
