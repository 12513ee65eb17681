import { afterEach, describe, expect, it } from 'vitest'
import { createSandbox } from '../create-sandbox.ts'
import type { Fault, FaultOperation } from './faults.ts'
import { testLogin } from '../../test/login-journey.ts'
import { call, callers } from '../../test/api-caller.ts'
import { startSandbox, type RunningSandbox } from '../start-sandbox.ts'
import { testPlatform } from '../../test/test-platform.ts'

const headers = { authorization: callers.admin }

describe('a fault', () => {
  it('affects the next request to its operation, and no other', async () => {
    const sandbox = createSandbox()
    sandbox.faults.next('GET /balance', { status: 500 })
    expect((await call(sandbox, 'GET /account')).status).toBe(200)
    expect((await call(sandbox, 'GET /balance')).status).toBe(500)
    expect((await call(sandbox, 'GET /balance')).status).toBe(200)
  })

  it('affects as many requests as asked, in the order faults were set', async () => {
    const sandbox = createSandbox()
    sandbox.faults.next('GET /balance', { status: 500, times: 2 })
    sandbox.faults.next('GET /balance', { status: 429, headers: { 'Retry-After': '7' } })
    const seen = []
    for (let count = 0; count < 4; count++) {
      const response = await call(sandbox, 'GET /balance')
      seen.push([response.status, response.headers.get('retry-after')])
    }
    expect(seen).toEqual([
      [500, null],
      [500, null],
      [429, '7'],
      [200, null],
    ])
  })

  it('can be listed and forgotten', async () => {
    const sandbox = createSandbox()
    sandbox.faults.next('GET /balance', { status: 500, times: 3 })
    await call(sandbox, 'GET /balance')
    expect(sandbox.faults.list()).toMatchObject([{ operation: 'GET /balance', status: 500, times: 2 }])
    sandbox.faults.clear()
    expect((await call(sandbox, 'GET /balance')).status).toBe(200)
  })

  it('answers broken JSON, or a text of your own', async () => {
    const sandbox = createSandbox()
    sandbox.faults.next('GET /balance', { body: 'broken' })
    sandbox.faults.next('GET /balance', { body: '{"amount":"12"}', status: 200 })
    const broken = await call(sandbox, 'GET /balance')
    expect([broken.status, broken.headers.get('content-type')]).toEqual([200, 'application/json'])
    await expect(broken.json()).rejects.toThrow()
    expect(await (await call(sandbox, 'GET /balance')).json()).toEqual({ amount: '12' })
  })

  it('only slows the request down when nothing but a delay is given, for as long as the platform sleeps', async () => {
    const { platform, sleeps } = testPlatform()
    const sandbox = createSandbox({ platform })
    sandbox.faults.next('GET /balance', { delay: '6s' })
    const answer = call(sandbox, 'GET /balance')
    const sleep = await sleeps.next()
    expect(sleep.milliseconds).toBe(6000)
    expect(sandbox.requests({ operation: 'GET /balance' })).toEqual([])
    sleep.end()
    expect((await answer).status).toBe(200)
  })

  it('breaks the connection: without a socket, fetch rejects as it does for a network error', async () => {
    const sandbox = createSandbox()
    sandbox.faults.next('GET /balance', { reset: true })
    await expect(call(sandbox, 'GET /balance')).rejects.toThrow(TypeError)
    expect(sandbox.requests()).toMatchObject([{ status: 0, why: 'A fault broke the connection.' }])
    expect((await call(sandbox, 'GET /balance')).status).toBe(200)
  })

  it('loses the answer: the request is carried out, and nobody hears of it', async () => {
    const sandbox = createSandbox()
    sandbox.faults.next('POST /sessions/sms', { lost: true })
    const body = JSON.stringify({ smsId: 's0', recipient: '+491713920001', message: 'Hello' })
    const json = { ...headers, 'content-type': 'application/json' }
    const sending = sandbox.fetch(`${sandbox.apiUrl}/sessions/sms`, { method: 'POST', headers: json, body })
    await expect(sending).rejects.toThrow(TypeError)
    sandbox.clock.advance('2s')
    expect(sandbox.sms.sent).toMatchObject([{ text: 'Hello' }])
  })

  it.each(['POST /token', 'POST /revoke', 'POST /logout'] as const)(
    'affects the login server, too: %s',
    async (operation) => {
      const { sandbox, send } = testLogin()
      sandbox.faults.next(operation, { status: 503 })
      expect((await send(operation.replace('POST /', ''), {})).status).toBe(503)
      expect((await send(operation.replace('POST /', ''), {})).status).not.toBe(503)
    },
  )

  it.each(['GET /auth', 'GET /userinfo', 'GET /certs'] as const)(
    'affects the login server, too: %s',
    async (operation) => {
      const { sandbox, endpoint } = testLogin()
      sandbox.faults.next(operation, { status: 503 })
      const ask = async () => (await sandbox.fetch(endpoint(operation.replace('GET /', '')))).status
      expect(await ask()).toBe(503)
      expect(await ask()).not.toBe(503)
    },
  )

  it.each([
    ['GET /balanc', { status: 500 }, /"GET \/balance"/],
    ['get /balance', { status: 500 }, /"GET \/balance"/],
    ['POST /tokens', { status: 500 }, /"POST \/token"/],
    [undefined, { status: 500 }, /operation must be a string/],
    [{ a: 1 }, { status: 500 }, /operation must be a string/],
    ['GET /balance', {}, /at least one of/],
    ['GET /balance', undefined, /object/],
    ['GET /balance', { status: 99 }, /200 to 599/],
    ['GET /balance', { status: '500' }, /200 to 599/],
    ['GET /balance', { status: 500, times: 0 }, /times/],
    ['GET /balance', { status: 500, times: 1e9 }, /times/],
    ['GET /balance', { delay: 'soon' }, /duration/],
    ['GET /balance', { delay: -1 }, /duration/],
    ['GET /balance', { body: 7 }, /body/],
    ['GET /balance', { reset: 'yes' }, /reset/],
    ['GET /balance', { stat: 500 }, /no field "stat"/],
    ['GET /balance', { status: 500, headers: { 'a b': 'c' } }, /header/],
    ['GET /balance', { status: 500, headers: { a: 'b\r\nc: d' } }, /header/],
  ])('is refused with a sentence that says what to do: %j %j', (operation, fault, message) => {
    const { faults } = createSandbox()
    expect(() => faults.next(operation as FaultOperation, fault as Fault)).toThrow(message)
    expect(faults.list()).toEqual([])
  })
})

describe('a fault over a real socket', () => {
  let running: RunningSandbox | undefined
  afterEach(() => running?.close())

  it('breaks the connection and leaves the server alive', async () => {
    const sandbox = (running = await startSandbox())
    sandbox.faults.next('GET /balance', { reset: true })
    await expect(fetch(`${sandbox.apiUrl}/balance`, { headers })).rejects.toThrow('fetch failed')
    expect((await fetch(`${sandbox.apiUrl}/balance`, { headers })).status).toBe(200)
  })

  it('ends a delay when the client goes away', async () => {
    const { platform, sleeps } = testPlatform()
    const sandbox = (running = await startSandbox({ platform }))
    sandbox.faults.next('GET /balance', { delay: '1h' })
    const controller = new AbortController()
    const answer = fetch(`${sandbox.apiUrl}/balance`, { headers, signal: controller.signal })
    const sleep = await sleeps.next()
    controller.abort()
    await expect(answer).rejects.toThrow('aborted')
    await sleep.aborted
    expect((await fetch(`${sandbox.apiUrl}/balance`, { headers })).status).toBe(200)
    expect(sandbox.requests()).toMatchObject([
      { status: 0, why: expect.stringContaining('disconnected') as string },
      { status: 200 },
    ])
  })

  it('does not hold up close()', async () => {
    const { platform, sleeps } = testPlatform()
    const sandbox = await startSandbox({ platform })
    sandbox.faults.next('GET /balance', { delay: '1h' })
    const answer = fetch(`${sandbox.apiUrl}/balance`, { headers }).catch(() => 'broken')
    const sleep = await sleeps.next()
    await sandbox.close()
    expect(await answer).toBe('broken')
    await sleep.aborted
  })
})
