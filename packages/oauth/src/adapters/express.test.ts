import { once } from 'node:events'
import { createServer, request as httpRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { describe, expect, it, onTestFinished } from 'vitest'
import { keepCookies, sendToProvider } from '../../test/browser.ts'
import { setUp } from '../../test/setup.ts'
import { expressLogin, expressLoginErrors, requireLogin } from './express.ts'

/** An Express app on a real port, and a browser in front of it. */
async function app({ parser = false } = {}) {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const port = (server.address() as AddressInfo).port
  const origin = `http://127.0.0.1:${port}`
  const setup = await setUp({ redirectUri: `${origin}/authorize` })
  const web = express()
  if (parser) web.use(express.urlencoded({ extended: true }))
  web.use(expressLogin(setup.login))
  web.get('/', (request, response) => void response.send(request.login?.user.sub ?? 'nobody'))
  web.get('/private', requireLogin(), async (request, response) => {
    response.send(await request.login!.accessToken())
  })
  web.get('/csrf', (request, response) => void response.send(request.login?.csrfToken))
  web.get(
    '/sms',
    requireLogin({ scopes: ['sessions:sms:write'] }),
    (_, response) => void response.send('sms'),
  )
  web.get('/wrapped', requireLogin(), async (request, response) => {
    const token = request.login!.accessToken().catch((cause: unknown) => {
      throw new Error('The API was not asked.', { cause })
    })
    response.send(await token)
  })
  web.get('/broken', () => {
    throw new Error('not ours')
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
  const cookies = new Map<string, string>()
  const send = async (path: string, init: RequestInit = {}) => {
    const headers = new Headers({ accept: 'text/html', ...(init.headers as Record<string, string>) })
    headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    const response = await fetch(origin + path, { redirect: 'manual', ...init, headers })
    keepCookies(cookies, response)
    return response
  }
  const logIn = async (path = '/login') => {
    const start = await send(path)
    return send(await sendToProvider(start.headers.get('location') ?? ''))
  }
  const logOut = async () => {
    const csrf = await (await send('/csrf')).text()
    return send('/logout', { method: 'POST', body: new URLSearchParams({ csrf }), headers: { origin } })
  }
  return { ...setup, origin, port, send, logIn, logOut }
}

describe('an Express app', () => {
  it.each([false, true])('logs users in and out (a body parser before it: %s)', async (parser) => {
    const { send, logIn, logOut } = await app({ parser })
    expect(await (await send('/')).text()).toBe('nobody')
    expect((await send('/private')).headers.get('location')).toBe('/login?returnTo=%2Fprivate')
    expect((await logIn('/login?returnTo=/private')).headers.get('location')).toBe('/private')
    expect(await (await send('/')).text()).toBe('w0')
    expect(await (await send('/private')).text()).toMatch(/^canary-access/)
    expect((await logOut()).status).toBe(303)
    expect(await (await send('/')).text()).toBe('nobody')
  })

  it('asks for missing scopes', async () => {
    const { send, logIn, provider } = await app()
    await logIn()
    const location = (await send('/sms')).headers.get('location') ?? ''
    expect(location).toContain(provider.loginUrl)
  })

  it.each(['/private', '/wrapped'])(
    'sends a user whose grant is gone to log in, also when the API client wraps the error (%s)',
    async (path) => {
      const { send, logIn, provider, clock } = await app()
      await logIn()
      clock.advance(6 * 60_000)
      provider.refreshTokens.clear()
      const answer = await send(path)
      expect(answer.status).toBe(303)
      expect(answer.headers.get('location')).toBe(`/login?returnTo=${encodeURIComponent(path)}`)
    },
  )

  it('leaves other errors to the app', async () => {
    const { send, logIn } = await app()
    await logIn()
    const broken = await send('/broken')
    expect(broken.status).toBe(500)
    expect(await broken.text()).toBe('not ours')
  })

  it('T10: takes its address from the configuration, never from the Host header', async () => {
    const { port, origin } = await app()
    const headers = { host: 'evil.example.com', 'x-forwarded-host': 'evil.example.com' }
    const sent = httpRequest({ port, host: '127.0.0.1', path: '/login', headers }).end()
    const [answer] = (await once(sent, 'response')) as [
      { headers: { location?: string }; resume: () => void },
    ]
    answer.resume()
    const redirectUri = new URL(answer.headers.location ?? '').searchParams.get('redirect_uri')
    expect(redirectUri).toBe(`${origin}/authorize`)
  })

  it.each([
    '//evil.example.com/login',
    'http://evil.example.com/login',
    '/\\evil.example.com',
    '/%',
    '/login?returnTo=%',
  ])('lives on odd addresses: %s', async (path) => {
    const { port } = await app()
    const sent = httpRequest({ port, host: '127.0.0.1', path }).end()
    const [answer] = (await once(sent, 'response')) as [{ statusCode: number; resume: () => void }]
    answer.resume()
    expect(answer.statusCode).toBeLessThan(500)
  })

  it('T49: refuses a form that is too large, and lives on', async () => {
    const { send, origin } = await app()
    const body = new URLSearchParams({ csrf: 'x'.repeat(1_000_000) })
    expect((await send('/logout', { method: 'POST', body, headers: { origin } })).status).toBe(413)
    expect((await send('/')).status).toBe(200)
  })

  it('requireLogin() without expressLogin() says what is missing', async () => {
    const errors: unknown[] = []
    await new Promise<void>((resolve) =>
      requireLogin()({} as never, {} as never, (error) => {
        errors.push(error)
        resolve()
      }),
    )
    expect(String(errors[0])).toContain('expressLogin')
  })
})
