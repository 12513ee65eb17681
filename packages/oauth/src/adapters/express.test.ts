import { once } from 'node:events'
import { createServer, request as httpRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { describe, expect, it, onTestFinished } from 'vitest'
import { loggedIn, setUp } from '../../test/setup.ts'
import { expressLogin, expressLoginErrors } from './express.ts'

/** An Express app on a real port. */
async function app() {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const port = (server.address() as AddressInfo).port
  const origin = `http://127.0.0.1:${port}`
  const setup = await setUp({ redirectUri: `${origin}/authorize` })
  const web = express()
  web.use(expressLogin(setup.login))
  web.get('/api/:code', ({ params, query }) => {
    const error = Object.assign(new Error('canary'), {
      name: 'SipgateError',
      code: params.code,
      operation: query['operation'] ?? 'GET /balance',
    })
    throw query['wrapped'] === undefined ? error : new Error('around it', { cause: error })
  })
  web.post('/api', () => {
    throw Object.assign(new Error('canary'), { name: 'SipgateError', code: 'server_error' })
  })
  web.use(expressLoginErrors(setup.login))
  web.use(
    (error: Error, _request: express.Request, response: express.Response, _next: express.NextFunction) => {
      response.status(500).send(error.message)
    },
  )
  server.on('request', (incoming, outgoing) => void web(incoming, outgoing))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  const send = (path: string, { headers, ...init }: { method?: string; headers?: object } = {}) =>
    fetch(origin + path, { redirect: 'manual', ...init, headers: { accept: 'text/html', ...headers } })
  return { ...setup, origin, port, send }
}

/** Where an app sends a browser that asked for this path under this name. */
async function locationOf(port: number, path: string, host: string): Promise<string> {
  const headers = { host, 'x-forwarded-host': 'evil.example.com' }
  const sent = httpRequest({ port, host: '127.0.0.1', path, headers }).end()
  const [answer] = (await once(sent, 'response')) as [{ headers: { location?: string }; resume: () => void }]
  answer.resume()
  return answer.headers.location ?? ''
}

describe('an Express app', () => {
  it.each([
    ['server_error', 502, 'api_failed'],
    ['malformed_response', 502, 'api_failed'],
    ['connection_failed', 503, 'api_unreachable'],
    ['timeout', 503, 'api_unreachable'],
    ['forbidden', 502, 'api_refused'],
    ['server_error?wrapped=1', 502, 'api_failed'],
  ])('has a page for an error of the API, without a stack trace: %s', async (path, status, code) => {
    const { send, events } = await app()
    const answer = await send(`/api/${path}`)
    const page = await answer.text()
    expect(answer.status).toBe(status)
    expect(page).toContain(`<code>${code}</code>`)
    expect(page).toContain('<code>GET /balance</code>')
    expect(page).toContain(`href="/api/${path}"`)
    expect(page).not.toMatch(/canary|\bat .*\.ts/)
    const [clientCode] = path.split('?')
    expect(events).toContainEqual({
      event: 'api.failed',
      problem: code,
      code: clientCode,
      operation: 'GET /balance',
    })
  })

  it('repeats of an API’s error only what is a name', async () => {
    const { send } = await app()
    const page = await (await send('/api/timeout?operation=GET%20/%3Cb%3E')).text()
    expect(page).toContain('<code>timeout</code>')
    expect(page).not.toContain('<code>GET')
    for (const code of ['constructor', '__proto__', 'spend_refused', 'invalid_argument'])
      expect(await (await send(`/api/${code}`)).text(), 'the app answers').toBe('canary')
  })

  it('offers no second try of a form that the API did not answer', async () => {
    const { send, origin } = await app()
    const page = await (await send('/api', { method: 'POST', headers: { origin } })).text()
    expect(page).toContain('<code>api_failed</code>')
    expect(page).not.toContain('href=')
  })

  it.each([
    ['the same', '/login?returnTo=%2Fx', (port: number) => `127.0.0.1:${port}`, false],
    ['localhost', '/login?returnTo=%2Fx', (port: number) => `localhost:${port}`, true],
    ['LOCALHOST', '/login?returnTo=%2Fx', (port: number) => `LOCALHOST:${port}`, true],
    ['[::1]', '/login?returnTo=%2Fx', (port: number) => `[::1]:${port}`, true],
    ['another port', '/login', (port: number) => `localhost:${port + 1}`, false],
    ['no port', '/login', () => 'localhost', false],
    ['another host', '/login', (port: number) => `localhost.evil.example.com:${port}`, false],
    [
      'a host with a loopback name before it',
      '/login',
      (port: number) => `localhost:${port}@evil.example.com`,
      false,
    ],
    ['a name that leads here', '/login', (port: number) => `127.0.0.1.evil.example.com:${port}`, false],
  ])(
    'T10: starts a login under the name of its redirect URI, and only for names of this machine: %s',
    async (_, path, host, elsewhere) => {
      const { port, origin, provider } = await app()
      const location = await locationOf(port, path, host(port))
      if (!elsewhere) return expect(location).toMatch(`${provider.loginUrl}/`)
      expect(location).toBe(`${origin}/login?returnTo=%2Fx&moved=1`)
      const again = await locationOf(port, location.slice(origin.length), host(port))
      expect(again, 'a proxy that changes the host causes no loop').toMatch(`${provider.loginUrl}/`)
    },
  )

  it.each([
    '//evil.example.com/login',
    'http://evil.example.com/login',
    '/\\evil.example.com',
    '/%',
    '/login?returnTo=%',
  ])('survives odd addresses: %s', async (path) => {
    const { port } = await app()
    const sent = httpRequest({ port, host: '127.0.0.1', path }).end()
    const [answer] = (await once(sent, 'response')) as [{ statusCode: number; resume: () => void }]
    answer.resume()
    expect(answer.statusCode).toBeLessThan(500)
  })

  it('T9: never takes a user of one login for a user of another that is mounted after it', async () => {
    const { login } = await setUp()
    const current = await loggedIn().then((other) => other.current)
    const web = express()
    web.use(expressLogin({ ...login, current: async () => current }))
    web.use('/admin', expressLogin({ ...login, current: async () => undefined }))
    web.use((request, response) => void response.send(request.login?.user.sub ?? 'nobody'))
    const server = web.listen(0, '127.0.0.1')
    await once(server, 'listening')
    onTestFinished(() => void server.close())
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    expect(await (await fetch(url)).text()).toBe('w0')
    expect(await (await fetch(`${url}/admin`)).text()).toBe('nobody')
  })
})
