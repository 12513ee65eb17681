import { routes, type OperationName } from '@sipgate-kit/contract'
import { validateAnswer, validateRequestBody } from '@sipgate-kit/contract/validators'
import { describe, expect, it } from 'vitest'
import { createSandbox } from '../create-sandbox.ts'
import { testLogin } from '../../test/login-journey.ts'
import { handlers } from './handlers.ts'
import { basic, call, callers } from '../../test/api-caller.ts'
import { testRequests } from '../../test/sample-requests/all.ts'
import { smallSandbox } from '../../test/small-sandbox.ts'
import { clientInput } from '../../test/sample-requests/login.ts'

const operations = Object.keys(testRequests) as OperationName[]

/**
 * Implemented, but never with success: they belong to sipgate neo, or need something that a fresh sandbox does not
 * have.
 */
const refusedForEveryone = {
  'POST /calls': true,
  'GET /channels/{channelId}/events': true,
  'POST /passwordreset/{nonce}': true,
}

/** No token ever carries their scope. */
const internal = (Object.keys(routes) as OperationName[]).filter(
  (operation) =>
    routes[operation].scopes.length > 0 && routes[operation].scopes.every((scope) => scope === 'internal'),
)

describe('the REST API', () => {
  it('implements every operation except those of sipgate’s own applications', () => {
    const missing = Object.keys(routes).filter((operation) => !(operation in handlers))
    expect(missing.sort(), 'each needs a handler, see handlers.ts').toEqual([...internal].sort())
  })

  it('is tested with every operation that it implements', () => {
    const succeeding = Object.keys(handlers).filter((operation) => !(operation in refusedForEveryone))
    expect(operations).toEqual(expect.arrayContaining(succeeding))
  })

  describe.each(operations)('%s', (operation) => {
    const route = routes[operation]
    const { path, json, prepare } = testRequests[operation] ?? { path: '' }
    const request = `${route.method} ${path}`
    const bare = path.split('?', 1)[0] ?? ''
    const good = json === undefined ? {} : { json }
    const prepared = () => {
      const sandbox = smallSandbox()
      prepare?.(sandbox)
      return sandbox
    }

    it(`answers ${route.status} as the contract says`, async () => {
      const response = await call(prepared(), request, good)
      expect(response.status).toBe(route.status)
      const text = await response.text()
      const answer: unknown = text === '' ? undefined : route.answer === 'json' ? JSON.parse(text) : text
      expect(await validateAnswer(operation, answer)).toEqual({ ok: true })
    })

    it('accepts a slash at the end', async () => {
      expect(
        (await call(prepared(), `${route.method} ${bare}/${path.slice(bare.length)}`, good)).status,
      ).toBe(route.status)
    })

    it('tells a wrong method from an unknown path', async () => {
      const response = await call(prepared(), `PATCH ${path}`)
      expect(response.status).toBe(405)
      expect(response.headers.get('allow')).toContain(route.method)
    })

    if (!route.public)
      it.each([
        ['nothing', undefined],
        ['an empty scheme', 'Bearer'],
        ['a scheme it does not know', 'Digest x'],
        ['a token that is none', 'Bearer nonsense'],
        ['a user name and password', basic('demo', 'demo')],
        [
          'a personal access token with a wrong secret',
          basic('token-DEMOW0', '0d0d0d0d-0000-4000-8000-00000000000b'),
        ],
      ])('refuses %s with 401, before anything else', async (_what, authorization) => {
        const response = await call(prepared(), request, {
          authorization,
          ...(json !== undefined && { text: '{' }),
        })
        expect(response.status).toBe(401)
        expect(response.headers.get('x-sandbox-why')).not.toBe(null)
      })

    if (route.scopes.length > 0)
      it('refuses a token without its scope, and says which', async () => {
        const { sandbox, tokens } = testLogin()
        prepare?.(sandbox)
        const unrelated = { scope: route.scopes.includes('contacts:read') ? 'balance:read' : 'contacts:read' }
        const { access_token } = await tokens(unrelated)
        const response = await call(sandbox, request, { authorization: `Bearer ${access_token}`, ...good })
        expect(response.status).toBe(403)
        expect(response.headers.get('x-sandbox-why')).toContain(route.scopes.at(-1))
      })

    if (route.scopes.length > 0)
      it('takes any one of its scopes', async () => {
        for (const scope of route.scopes.filter((name) => name !== 'internal')) {
          const { sandbox, tokens } = testLogin()
          prepare?.(sandbox)
          const { access_token } = await tokens({ scope })
          const response = await call(sandbox, request, { authorization: `Bearer ${access_token}`, ...good })
          expect(response.status).toBe(route.status)
        }
      })

    if (json !== undefined)
      describe('with a body that is not as the contract says', () => {
        it.each([
          ['is missing', { headers: { 'content-type': 'application/json' } }, 400],
          ['is not JSON', { text: '{"a', headers: { 'content-type': 'application/json' } }, 400],
          ['has no content type', { text: '{}', headers: { 'content-type': '' } }, 415],
          [
            'is a form',
            { text: 'a=b', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
            415,
          ],
          ['is a list', { json: [] }, 400],
          ['is null', { json: null }, 400],
          ['lacks its fields', { json: {} }, 400],
          [
            'has fields of other types',
            { json: Object.fromEntries(Object.keys(json ?? {}).map((key) => [key, { a: 1 }])) },
            400,
          ],
        ])('that %s', async (_what, init, status) => {
          // Some operations take a list, or need no field at all.
          if ('json' in init && (await validateRequestBody(operation, init.json)).ok) return
          const sandbox = prepared()
          const before = sandbox.snapshot()
          const response = await call(sandbox, request, init)
          expect(response.status).toBe(status)
          expect(response.headers.get('x-sandbox-why')).not.toBe(null)
          expect(sandbox.snapshot()).toEqual(before)
        })
      })
  })

  it.each(internal)('keeps %s for sipgate’s own applications', async (operation) => {
    const path = routes[operation].path.replace(/\{\w+\}/g, '1')
    const response = await call(smallSandbox(), `${routes[operation].method} ${path}?userId=w0`)
    expect(response.status).toBe(403)
    expect(response.headers.get('x-sandbox-why')).toContain('internal')
  })

  it('answers 404 for paths that do not exist, after credentials were checked', async () => {
    const sandbox = smallSandbox()
    for (const path of [
      '/nope',
      '/users//w0',
      '/users/%zz',
      '/balance/x',
      '/__proto__',
      '/users/w0/toString',
    ])
      expect([path, (await call(sandbox, `GET ${path}`)).status]).toEqual([path, 404])
    expect((await call(sandbox, 'GET /nope', { authorization: undefined })).status).toBe(401)
  })

  it('leaves most errors without a body, as sipgate does, or gives each one when asked to', async () => {
    expect(await (await call(smallSandbox(), 'GET /users/w99')).text()).toBe('')
    const talkative = createSandbox({ errorBodies: 'always' })
    expect(await (await call(talkative, 'GET /users/w99')).json()).toMatchObject({
      errors: [{ status: 404, title: 'Not Found' }],
    })
  })

  it('T49: refuses a body of more than 64 KB with 413', async () => {
    const sandbox = smallSandbox()
    const text = JSON.stringify({ verificationCode: 'x'.repeat(64 * 1024) })
    const headers = { 'content-type': 'application/json' }
    expect((await call(sandbox, 'PUT /account/verified', { text, headers })).status).toBe(413)
    const fits = JSON.stringify({ verificationCode: 'x'.repeat(64 * 1024 - 23) })
    expect(fits.length).toBe(64 * 1024)
    expect((await call(sandbox, 'PUT /account/verified', { text: fits, headers })).status).toBe(404)
  })

  it('T52: takes no field of a body but those it knows', async () => {
    const sandbox = smallSandbox()
    const text = JSON.stringify({ ...clientInput, owner: '1000002', clientId: 'mine', realm: 'x' }).replace(
      '{',
      '{"__proto__":{"admin":true},"constructor":{"prototype":{"polluted":true}},',
    )
    const response = await call(sandbox, 'POST /authorization/oauth2/clients', {
      text,
      headers: { 'content-type': 'application/json' },
    })
    expect(response.status).toBe(200)
    expect(sandbox.clients.list().at(-1)).toMatchObject({ owner: '1000001', realm: 'third-party' })
    expect(sandbox.clients.list().at(-1)?.clientId).not.toBe('mine')
    expect(({} as Record<string, unknown>)['polluted']).toBe(undefined)
    expect(({} as Record<string, unknown>)['admin']).toBe(undefined)
  })

  it('answers pages of any origin, and their preflight without credentials', async () => {
    const sandbox = smallSandbox()
    const headers = { origin: 'https://app.example.com' }
    const preflight = await call(sandbox, 'OPTIONS /balance', {
      authorization: undefined,
      headers: {
        ...headers,
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'authorization',
      },
    })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-headers')).toBe('authorization')
    for (const response of [
      preflight,
      await call(sandbox, 'GET /balance', { headers }),
      await call(sandbox, 'GET /nope', { headers }),
    ]) {
      expect(response.headers.get('access-control-allow-origin')).toBe('https://app.example.com')
      expect(response.headers.get('access-control-allow-credentials')).toBe(null)
      expect(response.headers.get('vary')).toBe('Origin')
    }
  })

  it('T24: forbids storing its answers', async () => {
    expect((await call(smallSandbox(), 'GET /balance')).headers.get('cache-control')).toBe('no-store')
  })

  it('answers an expired access token with 401 and says since when', async () => {
    const { sandbox, tokens, balance } = testLogin()
    const { access_token } = await tokens()
    expect((await balance(access_token)).status).toBe(200)
    sandbox.clock.advance('6m')
    const response = await balance(access_token)
    expect(response.status).toBe(401)
    expect(response.headers.get('x-sandbox-why')).toContain('expired 60 s ago')
  })
})

describe('what was changed over the API', () => {
  it('can be read back', async () => {
    const sandbox = smallSandbox()
    const user = async (): Promise<unknown> => (await call(sandbox, 'GET /users/w1')).json()
    await call(sandbox, 'PUT /users/w1/busyonbusy', { json: { enabled: true } })
    await call(sandbox, 'PUT /users/w1/defaultdevice', { json: { deviceId: 'e1' } })
    await call(sandbox, 'PUT /users/w1/location', { json: { addressId: 2 } })
    await call(sandbox, 'PUT /users/w1/role', { json: { admin: true } })
    expect(await user()).toMatchObject({
      busyOnBusy: true,
      defaultDevice: 'e1',
      addressId: '2',
      admin: true,
    })
    await call(sandbox, 'PUT /account/verified', { json: { verificationCode: 'ABC123' } })
    expect(await (await call(sandbox, 'GET /account')).json()).toMatchObject({ verified: true })
  })

  it('verifies an account with the right code only, and once', async () => {
    const sandbox = smallSandbox()
    const verify = async (verificationCode: string) =>
      (await call(sandbox, 'PUT /account/verified', { json: { verificationCode } })).status
    expect([await verify('DEF456'), await verify('ABC123'), await verify('ABC123')]).toEqual([404, 204, 404])
  })

  it('ends the logins of a user who is deleted', async () => {
    const { sandbox, logIn, exchange, newBrowser, authorizeUrl, balance } = testLogin()
    const page = await logIn(authorizeUrl(), newBrowser(), 'demo2')
    const { access_token } = (await (
      await exchange(new URL(page.location).searchParams.get('code') ?? '')
    ).json()) as {
      access_token: string
    }
    expect((await balance(access_token)).status).toBe(200)
    expect((await call(sandbox, 'DELETE /users/w1')).status).toBe(200)
    expect((await balance(access_token)).status).toBe(401)
    expect((await call(sandbox, 'GET /users/w1')).status).toBe(404)
    expect((await call(sandbox, 'GET /balance', { authorization: callers.colleague })).status).toBe(401)
  })
})

describe('a user who is not an administrator', () => {
  it.each([
    ['GET /users', undefined, 403],
    ['GET /users/w0', undefined, 403],
    ['GET /users/w99', undefined, 403],
    ['GET /users/w1', undefined, 200],
    ['DELETE /users/w0', undefined, 403],
    ['PUT /users/w0/busyonbusy', { enabled: true }, 403],
    ['PUT /users/w1/busyonbusy', { enabled: true }, 204],
    ['PUT /users/w1/role', { admin: true }, 403],
    ['GET /balance', undefined, 200],
  ])('%s', async (operation, json, status) => {
    const response = await call(smallSandbox(), operation, {
      authorization: callers.colleague,
      ...(json && { json }),
    })
    expect(response.status).toBe(status)
  })

  it('is what the last administrator of an account cannot become', async () => {
    const sandbox = smallSandbox()
    expect((await call(sandbox, 'PUT /users/w0/role', { json: { admin: false } })).status).toBe(403)
    expect((await call(sandbox, 'DELETE /users/w0')).status).toBe(403)
  })
})

describe('T36: two accounts that both have a w0', () => {
  it('see their own data under the same paths', async () => {
    const sandbox = smallSandbox()
    for (const path of ['/balance', '/account', '/users/w0', '/users', '/authorization/oauth2/clients']) {
      const [one, other] = await Promise.all([
        call(sandbox, `GET ${path}`).then((response) => response.text()),
        call(sandbox, `GET ${path}`, { authorization: callers.stranger }).then((response) => response.text()),
      ])
      expect(one).not.toBe(other)
    }
  })

  it('change their own w0 only', async () => {
    const sandbox = smallSandbox()
    await call(sandbox, 'PUT /users/w0/busyonbusy', {
      authorization: callers.stranger,
      json: { enabled: true },
    })
    expect(await (await call(sandbox, 'GET /users/w0')).json()).toMatchObject({ busyOnBusy: false })
  })

  it.each([
    ['GET /users/w1', undefined],
    ['DELETE /users/w1', undefined],
    ['PUT /users/w1/role', { admin: true }],
    ['GET /authorization/oauth2/clients/sandbox-client', undefined],
    ['PUT /authorization/oauth2/clients/sandbox-client', clientInput],
    ['DELETE /authorization/oauth2/clients/sandbox-client', undefined],
  ])('find nothing of the other: %s', async (operation, json) => {
    const sandbox = smallSandbox()
    const before = sandbox.snapshot()
    const response = await call(sandbox, operation, {
      authorization: callers.stranger,
      ...(json && { json }),
    })
    expect(response.status).toBe(404)
    expect(sandbox.snapshot()).toEqual(before)
  })
})
