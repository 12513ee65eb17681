import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { describe, expect, it, onTestFinished } from 'vitest'
import { keepCookies, sendToProvider } from '../../test/browser.ts'
import { setUp } from '../../test/setup.ts'
import { memoryStore } from '../stores/memory/memory-store.ts'
import type { Login } from '../login/login.ts'
import { apps } from './test-apps.ts'

/** A store that answers as late as a database does. */
function slowStore() {
  const memory = memoryStore()
  const reads = { sessions: 0 }
  const findSession = async (idHash: string) => {
    reads.sessions += 1
    for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setImmediate(resolve))
    return memory.findSession(idHash)
  }
  return { store: { ...memory, findSession }, reads }
}

/** The app of a framework on a real port, and a browser in front of it. */
async function open(framework: string, options: Parameters<(typeof apps)[string]>[1] = {}) {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const origin = `http://127.0.0.1:${port}`
  const { store, reads } = slowStore()
  const setup = await setUp({ redirectUri: `${origin}/authorize`, store })
  const addresses: unknown[] = []
  const handle: Login['handle'] = (request, about) => {
    addresses.push(about?.address)
    return setup.login.handle(request, about)
  }
  const listener = await apps[framework]!({ ...setup.login, handle }, options)
  server.on('request', (incoming, outgoing) => void listener(incoming, outgoing))
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
  const textOf = async (path: string) => (await send(path)).text()
  const logIn = async (path = '/login') => {
    const start = await send(path)
    return send(await sendToProvider(start.headers.get('location') ?? ''))
  }
  const postLogout = (csrf: string, from = origin) =>
    send('/logout', { method: 'POST', body: new URLSearchParams({ csrf }), headers: { origin: from } })
  return { ...setup, port, origin, reads, addresses, send, textOf, logIn, postLogout }
}

describe.each(Object.keys(apps))('an app in %s', (framework) => {
  it.each([false, true])('logs users in and out (a body parser before it: %s)', async (parser) => {
    const { send, textOf, logIn, postLogout } = await open(framework, { parser })
    expect(await textOf('/')).toBe('nobody')
    const refused = await send('/private?page=2')
    expect(refused.status).toBe(303)
    expect(refused.headers.get('location')).toBe('/login?returnTo=%2Fprivate%3Fpage%3D2')
    const back = await logIn('/login?returnTo=/private')
    expect(back.status).toBe(303)
    expect(back.headers.get('location')).toBe('/private')
    expect(await textOf('/')).toBe('w0')
    expect(await textOf('/private')).toMatch(/^canary-access/)

    const out = await postLogout(await textOf('/csrf'))
    expect([out.status, out.headers.get('location')]).toEqual([303, '/'])
    expect(await textOf('/')).toBe('nobody')
  })

  it('answers 401 to a script of a stranger, 403 to that of a user without the scope', async () => {
    const { send, logIn } = await open(framework)
    const script = { headers: { accept: 'application/json', 'sec-fetch-dest': 'empty' } }
    expect((await send('/private', script)).status).toBe(401)
    await logIn()
    expect((await send('/sms', script)).status).toBe(403)
  })

  it('asks for a scope that a page needs, and comes back to the page', async () => {
    const { send, textOf, logIn, provider } = await open(framework)
    await logIn()
    const start = await send('/sms')
    const location = new URL(start.headers.get('location') ?? '')
    expect(location.href).toContain(provider.loginUrl)
    expect(location.searchParams.get('scope')).toContain('sessions:sms:write')
    const back = await send(await sendToProvider(location.href))
    expect(back.headers.get('location')).toBe('/sms')
    expect(await textOf('/sms')).toBe('sms')
  })

  it('keeps a user logged in whose logout comes without the token, or from elsewhere', async () => {
    const { textOf, logIn, postLogout } = await open(framework)
    await logIn()
    expect((await postLogout('')).status).toBe(403)
    expect((await postLogout(await textOf('/csrf'), 'https://evil.example.com')).status).toBe(403)
    expect(await textOf('/')).toBe('w0')
  })

  it('sends a user whose grant is gone to log in, with both cookies, also when the API client wraps the error', async () => {
    const { send, logIn, provider, clock } = await open(framework)
    await logIn()
    clock.advance(6 * 60_000)
    provider.refreshTokens.clear()
    const answer = await send('/private')
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/login?returnTo=%2Fprivate')
    expect(answer.headers.getSetCookie()).toHaveLength(2)
    expect((await send('/private')).headers.get('location')).toBe('/login?returnTo=%2Fprivate')
  })

  it('has a page for a login that fails, and for an API that fails', async () => {
    const { send, logIn } = await open(framework)
    const callback = await send('/authorize?code=x&state=y')
    expect(callback.status).toBe(400)
    expect(await callback.text()).toContain('<code>callback_')
    await logIn()
    const failed = await send('/api')
    expect(failed.status).toBe(502)
    expect(failed.headers.get('content-type')).toContain('text/html')
    expect(await failed.text()).toContain('<code>api_failed</code>')
  })

  it('leaves other errors, and other paths, to the app', async () => {
    const { send, logIn } = await open(framework)
    await logIn()
    const broken = await send('/broken')
    expect(broken.status).toBe(500)
    expect(await broken.text()).toContain('not ours')
    expect((await send('/not-here')).status).toBe(404)
    expect((await send('/login/deeper')).status).toBe(404)
  })

  it('answers methods that its paths do not have', async () => {
    const { send } = await open(framework)
    expect((await send('/login', { method: 'POST' })).status).toBe(405)
    expect((await send('/logout')).status).toBe(405)
    expect((await send('/login', { method: 'OPTIONS' })).status).toBe(405)
    const head = await send('/private', { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([401, ''])
    expect((await send('/', { method: 'HEAD' })).status).toBe(200)
  })

  it.each([100, 1_000_000])(
    'leaves bodies to the app, however slow the store is: %i bytes',
    async (length) => {
      const { send, logIn } = await open(framework)
      await logIn()
      const headers = { 'content-type': 'text/plain' }
      const answer = await send('/echo', { method: 'POST', body: 'x'.repeat(length), headers })
      expect((await answer.text()).length).toBe(length)
    },
  )

  it('reads the session once for a page that needs a login', async () => {
    const { send, logIn, reads } = await open(framework)
    await logIn()
    reads.sessions = 0
    expect((await send('/private')).status).toBe(200)
    expect(reads.sessions).toBe(1)
  })

  it('T49: answers a form that is too large, whether or not it says so, and keeps running', async () => {
    const { port, origin, send } = await open(framework)
    const body = new URLSearchParams({ csrf: 'x'.repeat(1_000_000) })
    expect((await send('/logout', { method: 'POST', body, headers: { origin } })).status).toBe(413)

    const socket = connect(port, '127.0.0.1')
    const type = 'Content-Type: application/x-www-form-urlencoded'
    socket.write(`POST /logout HTTP/1.1\r\nHost: a\r\nOrigin: ${origin}\r\nConnection: close\r\n${type}\r\n`)
    socket.write(
      `Transfer-Encoding: chunked\r\n\r\n${`10000\r\n${'x'.repeat(0x10000)}\r\n`.repeat(16)}0\r\n\r\n`,
    )
    expect(await text(socket)).toMatch(/^HTTP\/1.1 413/)
    expect((await send('/')).status).toBe(200)
  })

  it('tells the login the client’s address, and believes a proxy only if told to', async () => {
    const headers = { 'x-forwarded-for': '203.0.113.7' }
    const direct = await open(framework)
    await direct.send('/login', { headers })
    // Next.js knows no address by itself.
    expect(direct.addresses).toEqual([framework === 'Next.js' ? undefined : '127.0.0.1'])
    const proxied = await open(framework, { trustProxy: true })
    await proxied.send('/login', { headers })
    expect(proxied.addresses).toEqual(['203.0.113.7'])
  })

  it('T10: takes its address from the configuration, never from the Host header', async () => {
    const { port, origin } = await open(framework)
    const socket = connect(port, '127.0.0.1')
    const headers = 'Host: evil.example.com\r\nX-Forwarded-Host: evil.example.com\r\nConnection: close'
    socket.write(`GET /login HTTP/1.1\r\n${headers}\r\n\r\n`)
    const [, location = ''] = /^location: (.*)\r$/im.exec(await text(socket)) ?? []
    expect(new URL(location).searchParams.get('redirect_uri')).toBe(`${origin}/authorize`)
  })
})
