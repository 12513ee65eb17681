import { request as httpRequest } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { createSandbox } from '../create-sandbox.ts'
import type { Sandbox } from '../sandbox.ts'
import { seed } from '../world/seed/seed.ts'
import { startSandbox, type RunningSandbox } from '../start-sandbox.ts'
import { testLogin } from '../../test/login-journey.ts'

const json = { 'content-type': 'application/json' }

function control(sandbox: Sandbox, endpoint: string, body?: unknown, headers: Record<string, string> = json) {
  const [method = 'GET', path = ''] = endpoint.split(' ')
  return sandbox.fetch(`${sandbox.url}/_sandbox/api${path}`, {
    method,
    headers,
    ...(method !== 'GET' &&
      body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
}

async function answerOf(response: Promise<Response>): Promise<unknown> {
  return (await response).json()
}

describe('the control API', () => {
  it('moves the clock', async () => {
    const sandbox = createSandbox({ platform: { now: () => Date.UTC(2026, 0, 5, 9) } })
    expect(await answerOf(control(sandbox, 'POST /clock/advance', { by: '6m' }))).toEqual({
      now: '2026-01-05T09:06:00.000Z',
      aheadMs: 360_000,
    })
    expect(await answerOf(control(sandbox, 'GET /clock'))).toMatchObject({ aheadMs: 360_000 })
  })

  it('sets, lists and forgets faults', async () => {
    const sandbox = createSandbox()
    const fault = { operation: 'GET /balance', status: 500, times: 1 }
    expect(await answerOf(control(sandbox, 'POST /faults', fault))).toMatchObject(fault)
    expect(await answerOf(control(sandbox, 'GET /faults'))).toMatchObject({ items: [fault] })
    expect((await control(sandbox, 'DELETE /faults')).status).toBe(204)
    expect(sandbox.faults.list()).toEqual([])
  })

  it('changes a balance, to zero and below too', async () => {
    const sandbox = createSandbox()
    for (const amount of [0, -42_000]) {
      const answer = await answerOf(control(sandbox, 'PATCH /accounts/1000001', { balance: { amount } }))
      expect(answer).toMatchObject({ id: '1000001', balance: { amount, currency: 'EUR' } })
    }
    expect(await answerOf(control(sandbox, 'GET /accounts/1000001'))).toMatchObject({
      balance: { amount: -42_000 },
    })
    expect(await answerOf(control(sandbox, 'GET /accounts/1000002'))).toMatchObject({
      balance: { amount: 4_199_900 },
    })
  })

  it('lists logins and consents, and takes them back', async () => {
    const { sandbox, tokens, balance } = testLogin()
    const { access_token } = await tokens()
    const grant = { account: '1000001', user: 'w0', client: 'sandbox-client', scopes: ['balance:read'] }
    const { items } = (await answerOf(control(sandbox, 'GET /grants'))) as { items: { id: string }[] }
    expect(items).toMatchObject([grant])
    expect(await answerOf(control(sandbox, 'GET /consents'))).toMatchObject({ items: [grant] })
    expect((await control(sandbox, `DELETE /grants/${items[0]?.id}`)).status).toBe(204)
    expect((await balance(access_token)).status).toBe(401)
    expect(await answerOf(control(sandbox, 'DELETE /consents?client=other'))).toEqual({ withdrawn: 0 })
    expect(await answerOf(control(sandbox, 'DELETE /consents?user=w0'))).toEqual({ withdrawn: 1 })
  })

  it('shows the last requests with their counts, and forgets them', async () => {
    const sandbox = createSandbox()
    await sandbox.fetch(`${sandbox.apiUrl}/balance`)
    await sandbox.fetch(`${sandbox.apiUrl}/account`)
    const answer = await answerOf(control(sandbox, 'GET /requests?operation=GET%20/balance'))
    expect(answer).toMatchObject({
      items: [{ status: 401 }],
      counts: { 'GET /balance': 1, 'GET /account': 1 },
    })
    await control(sandbox, 'DELETE /requests')
    expect(await answerOf(control(sandbox, 'GET /requests'))).toEqual({ items: [], counts: {} })
  })

  it('takes a snapshot, puts it back, and resets', async () => {
    const { sandbox, tokens, balance } = testLogin()
    const { access_token } = await tokens()
    const snapshot = await answerOf(control(sandbox, 'GET /snapshot'))
    sandbox.clock.advance('1h')
    expect((await control(sandbox, 'POST /reset')).status).toBe(204)
    expect([sandbox.grants.list(), sandbox.requests(), sandbox.clock.ahead]).toEqual([[], [], 0])
    expect((await balance(access_token)).status).toBe(401)
    expect((await control(sandbox, 'PUT /snapshot', snapshot)).status).toBe(204)
    expect((await balance(access_token)).status).toBe(200)
  })

  it('T57: masks passwords, secrets and personal access tokens until asked', async () => {
    const sandbox = createSandbox()
    const secrets = ['sandbox-secret', '0d0d0d0d-0000-4000-8000-00000000000a', '"password":"demo"']
    const all = async (suffix: string) =>
      Promise.all(
        ['users', 'clients', 'accounts'].map(async (path) =>
          (await control(sandbox, `GET /${path}${suffix}`)).text(),
        ),
      )
    const hidden = (await all('')).join()
    const shown = (await all('?reveal=true')).join()
    for (const secret of secrets) {
      expect(hidden).not.toContain(secret)
      expect(shown).toContain(secret)
    }
  })

  it.each([
    ['no body', 'POST /clock/advance', undefined],
    ['a word for a duration', 'POST /clock/advance', { by: 'soon' }],
    ['a negative duration', 'POST /clock/advance', { by: -1 }],
    ['a duration beyond numbers', 'POST /clock/advance', { by: 1e300 }],
    ['a list for a duration', 'POST /clock/advance', { by: ['6m'] }],
    ['a field too many', 'POST /clock/advance', { by: '6m', and: 1 }],
    ['broken JSON', 'POST /clock/advance', '{"by":'],
    ['an unknown operation', 'POST /faults', { operation: 'GET /nothing', status: 500 }],
    ['true for a status', 'POST /faults', { operation: 'GET /balance', status: true }],
    ['a list for a body', 'POST /faults', []],
    ['null for a body', 'POST /faults', 'null'],
    ['__proto__ as a field', 'POST /faults', '{"__proto__":{"status":500},"operation":"GET /balance"}'],
    ['text for an amount', 'PATCH /accounts/1000001', { balance: { amount: '0' } }],
    ['a fraction for an amount', 'PATCH /accounts/1000001', { balance: { amount: 0.5 } }],
    ['an amount beyond numbers', 'PATCH /accounts/1000001', { balance: { amount: 1e300 } }],
    ['a list for a balance', 'PATCH /accounts/1000001', { balance: [] }],
    ['an unknown currency', 'PATCH /accounts/1000001', { balance: { currency: 'euro' } }],
    ['an account number', 'PATCH /accounts/1000001', { masterSipId: '1' }],
    ['text for a flag', 'PATCH /accounts/1000001', { details: { verified: 'yes' } }],
    ['a word for an account', 'PATCH /accounts/nope', { balance: { amount: 0 } }],
    ['a built-in name for an account', 'PATCH /accounts/constructor', { balance: { amount: 0 } }],
    ['an unknown grant', 'DELETE /grants/nope', undefined],
    ['a malformed address', 'DELETE /grants/%zz', undefined],
    ['an unknown realm', 'DELETE /consents?realm=x', undefined],
    ['an unknown filter', 'DELETE /consents?nonsense=x', undefined],
    ['an empty object', 'PUT /snapshot', {}],
    ['an unknown version', 'PUT /snapshot', { version: 2 }],
    ['a clock beyond dates', 'PUT /snapshot', { ...seed(), clockOffset: 8e15 }],
    ['text for the offset of the clock', 'PUT /snapshot', { ...seed(), clockOffset: '0' }],
    ['an object for a list', 'PUT /snapshot', { ...seed(), clients: {} }],
    ['text for a snapshot', 'PUT /snapshot', 'x'],
    ['a negative limit', 'GET /requests?limit=-1', undefined],
    ['a word for a status', 'GET /requests?status=abc', undefined],
    ['an unknown surface', 'GET /requests?surface=x', undefined],
    ['a word for a flag', 'GET /users?reveal=yes', undefined],
    ['an unknown address', 'GET /nothing', undefined],
    ['a wrong method', 'PUT /clock', {}],
    ['a longer address', 'POST /reset/now', {}],
  ])('refuses %s and says what to do: %s', async (_what, endpoint, body) => {
    const sandbox = createSandbox()
    const before = sandbox.snapshot()
    const response = await control(sandbox, endpoint, body)
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(response.status).toBeLessThan(500)
    const { error } = (await response.json()) as { error: { code: string; message: string } }
    expect(error.code).toMatch(/^[a-z_]+$/)
    expect(error.message.length).toBeGreaterThan(15)
    expect(sandbox.snapshot()).toEqual(before)
  })

  it('T49: refuses a body of more than 64 KB, except for a snapshot', async () => {
    const sandbox = createSandbox()
    expect((await control(sandbox, 'POST /faults', { operation: 'x'.repeat(70_000) })).status).toBe(413)
    const snapshot = sandbox.snapshot()
    snapshot.accounts[0]!.details.logoUrl = 'x'.repeat(70_000)
    expect((await control(sandbox, 'PUT /snapshot', snapshot)).status).toBe(204)
  })
})

describe('T57: console and control API', () => {
  let sandbox: RunningSandbox | undefined
  afterEach(() => sandbox?.close())

  /** Over a real socket, since fetch lets nobody choose Host. */
  function raw(
    running: RunningSandbox,
    method: string,
    path: string,
    headers: Record<string, string>,
  ): Promise<number> {
    return new Promise((resolve, reject) => {
      const asked = httpRequest(
        { host: '127.0.0.1', port: running.port, method, path, headers },
        (response) => {
          response.resume()
          resolve(response.statusCode ?? 0)
        },
      )
      asked.on('error', reject)
      asked.end()
    })
  }

  const evil: [string, Record<string, string>][] = [
    ['a foreign Host (DNS rebinding)', { host: 'evil.example' }],
    ['a Host that begins like ours', { host: 'localhost.evil.example' }],
    ['a Host with userinfo', { host: 'localhost:1@evil.example' }],
    ['a foreign Origin', { origin: 'https://evil.example' }],
    ['another port of this machine as Origin', { origin: 'http://localhost:1' }],
    ['an opaque Origin', { origin: 'null' }],
    ['a cross-site request', { 'sec-fetch-site': 'cross-site' }],
    ['a same-site request of a page', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors' }],
  ]

  it.each(evil)('refuse %s', async (_what, headers) => {
    sandbox = await startSandbox()
    sandbox.clock.advance('1h')
    for (const [method, path] of [
      ['POST', '/_sandbox/api/reset'],
      ['GET', '/_sandbox/api/snapshot'],
      ['GET', '/_sandbox/'],
      ['POST', '/_sandbox/form'],
      ['POST', '/v2/../_sandbox/api/reset'],
      ['POST', '/v2/%2e%2e/_sandbox/api/reset'],
    ] as const) {
      const status = await raw(sandbox, method, path, { ...json, ...headers })
      expect([path, status]).toEqual([path, status === 400 ? 400 : 403])
    }
    expect(sandbox.clock.ahead).toBe(3_600_000)
  })

  it('refuse a Host of elsewhere on an address of their own, and the other way round', async () => {
    const running = createSandbox()
    running.clock.advance('1h')
    for (const path of ['/_sandbox/', '/_sandbox/api/reset', '/_sandbox/api/snapshot', '/_sandbox/form'])
      for (const [address, host] of [
        [running.url, 'evil.example'],
        ['http://evil.example', new URL(running.url).host],
      ] as const) {
        const method = /reset|form/.test(path) ? 'POST' : 'GET'
        const answer = await running.fetch(
          new Request(address + path, { method, headers: { ...json, host } }),
        )
        expect([path, host, answer.status]).toEqual([path, host, 403])
      }
    expect(running.clock.ahead).toBe(3_600_000)
  })

  it('let the console itself and programs pass', async () => {
    sandbox = await startSandbox()
    const own = `http://localhost:${sandbox.port}`
    for (const headers of [
      {},
      { origin: own, host: `localhost:${sandbox.port}` },
      { origin: own, host: `localhost:${sandbox.port}`, 'sec-fetch-site': 'same-origin' },
      { host: `[::1]:${sandbox.port}`, 'sec-fetch-site': 'none' },
    ])
      expect(
        await raw(sandbox, 'POST', '/_sandbox/api/reset', {
          ...json,
          ...(headers as Record<string, string>),
        }),
      ).toBe(204)
  })

  it('let a link on the application’s page open the console, but not the API', async () => {
    sandbox = await startSandbox()
    const headers = { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'navigate' }
    expect(await raw(sandbox, 'GET', '/_sandbox/', headers)).toBe(200)
    expect(await raw(sandbox, 'POST', '/_sandbox/api/reset', { ...json, ...headers })).toBe(403)
  })

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonp',
  ])('T19: refuse a write that is %s, as a page can send it without asking', async (type) => {
    const running = createSandbox()
    running.clock.advance('1h')
    expect((await control(running, 'POST /reset', '{}', { 'content-type': type })).status).toBe(415)
    expect((await control(running, 'DELETE /faults', undefined, {})).status).toBe(415)
    expect(running.clock.ahead).toBe(3_600_000)
  })

  it('send no CORS headers, and answer no preflight', async () => {
    const running = createSandbox()
    const headers = { origin: running.url, 'access-control-request-method': 'POST' }
    for (const response of [
      await control(running, 'OPTIONS /reset', undefined, headers),
      await control(running, 'GET /clock', undefined, headers),
    ])
      expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  })
})
