import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createLogin, memoryStore, type LoginEvent } from '@sipgate-kit/oauth'
// @ts-expect-error -- it comes without types; `NewProvider` says what is used of it
import OidcProvider from 'oidc-provider'
import { describe, expect, it, onTestFinished, vi } from 'vitest'

type NewProvider = new (
  issuer: string,
  configuration: object,
) => {
  callback: () => (request: IncomingMessage, response: ServerResponse) => void
  on: (event: string, listener: (context: unknown, error: Error) => void) => void
}

const redirectUri = 'http://localhost:3000/authorize'
const realmPath = '/auth/realms/third-party'

/** A certified OpenID provider that knows nothing of sipgate, and sipgate's userinfo beside it. */
async function startProvider() {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  vi.spyOn(console, 'info').mockImplementation(() => {})
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new (OidcProvider as NewProvider)(origin + realmPath, {
    clients: [
      {
        client_id: 'app',
        client_secret: 'secret-of-the-app',
        redirect_uris: [redirectUri],
        grant_types: ['authorization_code', 'refresh_token'],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    scopes: ['openid', 'offline_access', 'balance:read'],
    features: { revocation: { enabled: true } },
    pkce: { required: () => true },
    issueRefreshToken: async () => true,
    rotateRefreshToken: true,
    cookies: { keys: ['cookie-key'] },
  })
  const errors: string[] = []
  for (const event of ['server_error', 'grant.error', 'revocation.error', 'authorization.error']) {
    provider.on(event, (_, error) => errors.push(`${event}: ${error.message}`))
  }
  const seen: string[] = []
  const callback = provider.callback()
  server.on('request', (request: IncomingMessage & { originalUrl?: string }, response: ServerResponse) => {
    const url = request.url ?? ''
    seen.push(`${request.method} ${url.split('?')[0]}`)
    if (url === '/v2/authorization/userinfo') {
      response.writeHead(200, { 'content-type': 'application/json' })
      return response.end(JSON.stringify({ sub: 'w0', masterSipId: '1234567', locale: 'de_DE' }))
    }
    request.originalUrl = url
    request.url = url.slice(realmPath.length)
    return callback(request, response)
  })
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    vi.restoreAllMocks()
  })
  return { origin, seen, errors }
}

/** Follows the provider's own pages as a person would, until it sends the browser back to the app. */
async function answerPages(start: string): Promise<string> {
  const cookies = new Map<string, string>()
  let address = start
  let body: URLSearchParams | undefined
  for (let step = 0; step < 12; step++) {
    const headers = { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }
    const response = await fetch(address, {
      redirect: 'manual',
      headers,
      ...(body && { method: 'POST', body }),
    })
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/)
      cookies.set(name, value)
    }
    body = undefined
    const location = response.headers.get('location')
    if (location?.startsWith(redirectUri)) return location
    if (location) {
      address = new URL(location, address).href
      continue
    }
    const page = await response.text()
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1] ?? ''
    const action = /action="([^"]+)"/.exec(page)?.[1] ?? ''
    address = new URL(action, address).href
    body = new URLSearchParams(prompt === 'login' ? { prompt, login: 'anna', password: 'x' } : { prompt })
  }
  throw new Error('The provider never sent the browser back.')
}

async function setUp() {
  const { origin, seen, errors } = await startProvider()
  let ahead = 0
  const events: LoginEvent[] = []
  const login = createLogin({
    clientId: 'app',
    clientSecret: 'secret-of-the-app',
    redirectUri,
    scopes: ['openid', 'offline_access', 'balance:read'],
    store: memoryStore(),
    loginUrl: `${origin}/auth`,
    apiUrl: `${origin}/v2`,
    discovery: true,
    log: (event) => events.push(event),
    platform: { now: () => Date.now() + ahead },
  })
  onTestFinished(() => login.close())
  const cookies = new Map<string, string>()
  const request = (path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers)
    headers.set('accept', 'text/html')
    headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    return new Request(new URL(path, redirectUri), { ...init, headers })
  }
  const send = async (path: string, init?: RequestInit) => {
    const response = await login.handle(request(path, init))
    for (const line of response?.headers.getSetCookie() ?? []) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/)
      cookies.set(name, value)
    }
    return response
  }
  const start = await send('/login?returnTo=/balance')
  const callback = await answerPages(start?.headers.get('location') ?? '')
  const finished = await send(callback)
  expect(errors).toEqual([])
  expect(finished?.headers.get('location')).toBe('/balance')
  const current = () => login.current(request('/'))
  return { login, send, current, events, seen, origin, advance: (by: number) => (ahead += by) }
}

describe('with an OpenID provider that knows nothing of sipgate', () => {
  it('a login works, id token and all', async () => {
    const { current, seen } = await setUp()
    const anna = await current()
    expect(anna?.user).toMatchObject({ masterSipId: '1234567', sub: 'w0' })
    expect(anna?.scopes).toContain('balance:read')
    expect(await anna?.accessToken()).toMatch(/^.{20,}$/)
    expect(seen).toContain(`GET ${realmPath}/jwks`)
  })

  it('tokens are renewed, again and again, with refresh tokens that work only once', async () => {
    const { current, advance, events } = await setUp()
    const tokens = new Set<string | undefined>()
    for (let round = 0; round < 3; round++) {
      const anna = await current()
      const [one, two] = await Promise.all([anna?.accessToken(), anna?.accessToken()])
      expect(one).toBe(two)
      tokens.add(one)
      advance(2 * 3_600_000)
    }
    expect(tokens.size).toBe(3)
    expect(events.filter(({ event }) => event === 'token.renewed')).toHaveLength(2)
  })

  it('a logout ends the session here and the tokens there', async () => {
    const { send, current, seen, events } = await setUp()
    const anna = await current()
    const body = new URLSearchParams({ csrf: anna?.csrfToken ?? '' })
    const answer = await send('/logout', {
      method: 'POST',
      body,
      headers: { origin: 'http://localhost:3000' },
    })
    expect(answer?.status).toBe(303)
    expect(await current()).toBeUndefined()
    expect(seen).toContain(`POST ${realmPath}/token/revocation`)
    expect(events).toContainEqual(expect.objectContaining({ event: 'grant.revoked' }))
  })

  it('a grant that was revoked there ends here', async () => {
    const { current, origin, advance, events } = await setUp()
    const anna = await current()
    const body = new URLSearchParams({
      client_id: 'app',
      client_secret: 'secret-of-the-app',
      token: (await anna?.accessToken()) ?? '',
    })
    const revoked = await fetch(`${origin}${realmPath}/token/revocation`, { method: 'POST', body })
    expect(revoked.status).toBe(200)
    advance(2 * 3_600_000)
    await expect(anna?.accessToken()).rejects.toMatchObject({ code: 'grant_gone' })
    expect(events).toContainEqual(expect.objectContaining({ event: 'grant.ended', reason: 'invalid_grant' }))
    expect(await current()).toBeUndefined()
  })
})
