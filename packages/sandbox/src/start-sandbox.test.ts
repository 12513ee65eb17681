import { connect } from 'node:net'
import { Agent, get } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { callers } from '../test/api-caller.ts'
import { createSandbox } from './create-sandbox.ts'
import { startSandbox, type RunningSandbox, type StartOptions } from './start-sandbox.ts'

let running: RunningSandbox | undefined
afterEach(async () => {
  await running?.close()
  running = undefined
})
const start = async (options: StartOptions = {}) => (running = await startSandbox(options))

/** Writes to a socket of its own and answers with all that comes back. */
function talk(port: number, pieces: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => {
      for (const piece of pieces) socket.write(piece)
    })
    socket.setEncoding('utf8')
    socket.on('data', (text: string) => (answer += text))
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
  })
}

describe('a started sandbox', () => {
  it('takes an option that is undefined as left out', async () => {
    const sandbox = await start({
      baseUrl: undefined,
      platform: undefined,
      loginServer: undefined,
      errorBodies: undefined,
      allowedPushHosts: undefined,
      seed: undefined,
      now: undefined,
      issuerOrigin: undefined,
      port: undefined,
      host: undefined,
      stateFile: undefined,
      limits: undefined,
    })
    expect(sandbox.url).toBe(`http://localhost:${sandbox.port}`)
    expect((await fetch(`${sandbox.url}/v2/app/links`)).status).toBe(200)
    expect(createSandbox({ state: undefined, onChange: undefined }).clientId).toBe(sandbox.clientId)
  })

  it('has its addresses, and answers there', async () => {
    const sandbox = await start()
    const url = `http://localhost:${sandbox.port}`
    expect(sandbox).toMatchObject({
      url,
      apiUrl: `${url}/v2`,
      loginUrl: `${url}/auth`,
      issuer: `${url}/auth/realms/third-party`,
      authUrl: `${url}/auth/realms/third-party/protocol/openid-connect/auth`,
      tokenUrl: `${url}/auth/realms/third-party/protocol/openid-connect/token`,
      consoleUrl: `${url}/_sandbox/`,
      clientId: 'sandbox-client',
      clientSecret: 'sandbox-secret',
      username: 'demo',
      password: 'demo',
    })
    const answer = await fetch(`${sandbox.apiUrl}/balance`, { headers: { authorization: callers.admin } })
    expect(await answer.json()).toEqual({ amount: 273_400, currency: 'EUR' })
    expect(await (await fetch(url)).text()).toContain('not made by')
  })

  it('is ready soon', async () => {
    await (await startSandbox()).close()
    const began = performance.now()
    await start()
    console.log(`The sandbox started in ${Math.round(performance.now() - began)} ms.`)
  })

  it('starts the same each time', async () => {
    const one = (await start()).snapshot()
    await running?.close()
    expect((await start()).snapshot()).toEqual(one)
  })

  it('closes at once though clients keep their connections open', async () => {
    const sandbox = await start()
    const agent = new Agent({ keepAlive: true })
    await new Promise<void>((resolve) => {
      get(sandbox.url, { agent, headers: { host: `localhost:${sandbox.port}` } }, (response) => {
        response.resume().on('end', resolve)
      })
    })
    await sandbox.close()
    await expect(fetch(sandbox.url)).rejects.toThrow('fetch failed')
    agent.destroy()
  })

  it('says when its port is taken or invalid', async () => {
    const { port } = await start()
    await expect(startSandbox({ port })).rejects.toMatchObject({ code: 'port_taken' })
    for (const bad of [-1, 65_536, 1.5, Number.NaN])
      await expect(startSandbox({ port: bad })).rejects.toMatchObject({ code: 'invalid_argument' })
    await expect(startSandbox({ host: '203.0.113.1' })).rejects.toMatchObject({ code: 'cannot_listen' })
    await expect(startSandbox({ baseUrl: 'http://localhost/path' })).rejects.toMatchObject({
      code: 'invalid_argument',
    })
  })

  it('T49: gives up on a head that never ends, with 408', async () => {
    const { port } = await start({ limits: { headersTimeout: 100, requestTimeout: 100 } })
    expect(await talk(port, ['GET /v2/balance HTTP/1.1\r\nHost: localhost\r\nX-Slow: '])).toContain(
      '408 Request Timeout',
    )
  })

  it('T49: gives up on a body that never ends', async () => {
    const { port } = await start({ limits: { headersTimeout: 100, requestTimeout: 100 } })
    const head =
      'PUT /v2/account/verified HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n'
    expect(await talk(port, [head, '{'])).not.toContain('200 OK')
    expect((await fetch(`http://localhost:${port}/`)).status).toBe(200)
  })

  it('T49: refuses a head of more than 16 KB, and a body of more than 64 KB before it was sent', async () => {
    const { port, url } = await start()
    expect(
      await talk(port, [`GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: ${'x'.repeat(17_000)}\r\n\r\n`]),
    ).toContain(' 431 ')
    const announced =
      'POST /v2/users HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 50000000\r\n\r\n'
    expect(await talk(port, [announced])).toContain(' 413 ')
    const streamed = await fetch(`${url}/v2/users`, { method: 'POST', body: 'x'.repeat(1_000_000) }).then(
      ({ status }) => status,
      () => 413,
    )
    expect(streamed).toBe(413)
    expect((await fetch(url)).status).toBe(200)
  })

  it.each([
    ['no HTTP at all', 'HELLO\r\n\r\n'],
    ['no Host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'],
    ['a Host that is none', 'GET / HTTP/1.1\r\nHost: a b c\r\nConnection: close\r\n\r\n'],
    ['a target that is none', 'GET http://[ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'],
    [
      'two lengths',
      'POST /v2/users HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
    ],
  ])('T49: answers 400 to %s and keeps running', async (_what, text) => {
    const { port, url } = await start()
    expect(await talk(port, [text])).toMatch(/^HTTP\/1\.1 400 /)
    expect((await fetch(url)).status).toBe(200)
  })

  it('T53: sends its strict headers with every answer, errors too', async () => {
    const { url } = await start()
    const policy = /default-src 'none'.*frame-ancestors 'none'/
    for (const path of [
      '/',
      '/nope',
      '/v2/balance',
      '/v2/nope',
      '/_sandbox/',
      '/_sandbox/nope',
      '/_sandbox/api/clock',
      '/_sandbox/api/nope',
      '/_sandbox/assets/style.css',
      '/auth/realms/third-party/protocol/openid-connect/certs',
      '/auth/nope',
      '/login/x',
    ]) {
      const { headers } = await fetch(url + path, { redirect: 'manual' })
      expect([path, headers.get('x-content-type-options')]).toEqual([path, 'nosniff'])
      expect([path, headers.get('content-security-policy')]).toEqual([path, expect.stringMatching(policy)])
      expect([path, headers.get('referrer-policy')]).toEqual([path, 'no-referrer'])
      expect([path, headers.get('cross-origin-opener-policy')]).toEqual([path, 'same-origin'])
      expect(headers.get('content-security-policy')).not.toContain('unsafe-inline')
    }
  })
})
