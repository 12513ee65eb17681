import { describe, expect, it } from 'vitest'
import { defaults } from '../world/seed/defaults.ts'
import { refusal, redirectUri, strictClient, testLogin } from '../../test/login-journey.ts'

const client = { client_id: defaults.clientId, client_secret: defaults.clientSecret }
const strict = { client_id: strictClient.clientId, client_secret: strictClient.clientSecret }

describe('logout with a refresh token', () => {
  it('ends the session, its grants and what its cookie opens', async () => {
    const { tokens, send, refresh, balance, newBrowser, authorizeUrl } = testLogin()
    const browser = newBrowser()
    const { refresh_token, access_token } = await tokens({}, browser)
    expect((await send('logout', { ...client, refresh_token })).status).toBe(204)
    expect(await refusal(await refresh(refresh_token))).toEqual([400, 'invalid_grant', 'Session not active'])
    expect((await balance(access_token)).status).toBe(401)
    expect((await browser.get(authorizeUrl())).html).toContain('name="password"')
  })

  it('may be repeated, and comes with a rotated token too', async () => {
    const { tokens, send, refresh } = testLogin()
    const { refresh_token } = await tokens()
    await refresh(refresh_token)
    expect((await send('logout', { ...client, refresh_token })).status).toBe(204)
    expect((await send('logout', { ...client, refresh_token })).status).toBe(204)
  })

  it.each([
    ['no token', client, [400, 'invalid_request', 'No refresh token']],
    [
      'a token that is none',
      { ...client, refresh_token: 'x' },
      [400, 'invalid_grant', 'Invalid refresh token'],
    ],
  ])('with %s is refused', async (_, fields, expected) => {
    const { send } = testLogin()
    expect(await refusal(await send('logout', fields))).toEqual(expected)
  })

  it("cannot end another client's session", async () => {
    const { tokens, send, refresh } = testLogin()
    const { refresh_token } = await tokens()
    expect((await send('logout', { ...strict, refresh_token })).status).toBe(400)
    expect((await refresh(refresh_token)).status).toBe(200)
  })
})

describe('logout in the browser', () => {
  const openid = { scope: 'openid' }

  it('with the id token of its session ends it at once and goes back', async () => {
    const { tokens, newBrowser, endpoint, authorizeUrl } = testLogin()
    const browser = newBrowser()
    const { id_token = '' } = await tokens(openid, browser)
    const query = new URLSearchParams({
      id_token_hint: id_token,
      post_logout_redirect_uri: redirectUri,
      state: 's',
    })
    const page = await browser.get(`${endpoint('logout')}?${query.toString()}`)
    expect([page.status, page.location]).toEqual([302, `${redirectUri}?state=s`])
    expect(browser.cookies.has('sandbox-login-third-party')).toBe(false)
    expect((await browser.get(authorizeUrl())).html).toContain('name="password"')
  })

  it('without one asks first', async () => {
    const { tokens, newBrowser, endpoint, sandbox } = testLogin()
    const browser = newBrowser()
    await tokens(openid, browser)
    const query = new URLSearchParams({ client_id: defaults.clientId, post_logout_redirect_uri: redirectUri })
    const page = await browser.get(`${endpoint('logout')}?${query.toString()}`)
    expect([page.status, page.html.includes('Log out?')]).toEqual([200, true])
    expect(sandbox.snapshot().loginSessions).toHaveLength(1)
    expect((await browser.submit(page, { csrf: 'forged' })).status).toBe(400)
    const back = await browser.submit(page, {})
    expect([back.status, back.location]).toEqual([303, redirectUri])
    expect(sandbox.snapshot().loginSessions).toHaveLength(0)
  })

  it.each([
    [
      'to a foreign address',
      { client_id: defaults.clientId, post_logout_redirect_uri: 'https://evil.example/' },
    ],
    ['to an address, for no client', { post_logout_redirect_uri: redirectUri }],
    ['with an id token that is none', { id_token_hint: 'x' }],
  ])('%s is refused', async (_, parameters) => {
    const { newBrowser, endpoint } = testLogin()
    const page = await newBrowser().get(`${endpoint('logout')}?${new URLSearchParams(parameters).toString()}`)
    expect([page.status, page.location]).toEqual([400, ''])
  })
})

describe('revocation', () => {
  it.each(['refresh_token', 'access_token'] as const)(
    'of the %s ends the grant, but not the session',
    async (kind) => {
      const { tokens, send, refresh, balance, newBrowser, authorizeUrl } = testLogin()
      const browser = newBrowser()
      const answer = await tokens({}, browser)
      const response = await send('revoke', { ...client, token: answer[kind] })
      expect([response.status, await response.text()]).toEqual([200, ''])
      expect((await refresh(answer.refresh_token)).status).toBe(400)
      expect((await balance(answer.access_token)).status).toBe(401)
      expect((await browser.get(authorizeUrl())).location).toContain('code=')
    },
  )

  it("answers 200 to nonsense and to another client's token, which it leaves alone", async () => {
    const { tokens, send, refresh } = testLogin()
    const { refresh_token } = await tokens()
    expect((await send('revoke', { ...client, token: 'nonsense' })).status).toBe(200)
    expect((await send('revoke', { ...strict, token: refresh_token })).status).toBe(200)
    expect((await refresh(refresh_token)).status).toBe(200)
  })

  it('needs a client and a token', async () => {
    const { send } = testLogin()
    expect(
      (await send('revoke', { client_id: defaults.clientId, client_secret: 'x', token: 'y' })).status,
    ).toBe(401)
    expect((await send('revoke', client)).status).toBe(400)
  })
})

describe('introspection', () => {
  it('describes an active token, and says of any other only that it is inactive', async () => {
    const { tokens, send, sandbox } = testLogin()
    const { access_token, refresh_token } = await tokens()
    const look = async (token: string) =>
      (await (await send('token/introspect', { ...client, token })).json()) as Record<string, unknown>
    expect(await look(access_token)).toMatchObject({
      active: true,
      username: 'demo',
      scope: 'balance:read',
      client_id: defaults.clientId,
    })
    expect(await look(refresh_token)).toMatchObject({ active: true, token_type: 'Refresh' })
    sandbox.clock.advance('5m')
    expect(await look(access_token)).toEqual({ active: false })
    expect(await look('x')).toEqual({ active: false })
    sandbox.grants.revokeAll()
    expect(await look(refresh_token)).toEqual({ active: false })
  })
})

describe('userinfo of the login server', () => {
  it('names the user as the id token does, and more with more scopes', async () => {
    const { tokens, fetch, endpoint } = testLogin()
    const look = async (scope: string) => {
      const authorization = `Bearer ${(await tokens({ scope })).access_token}`
      return (await (
        await fetch(new Request(endpoint('userinfo'), { headers: { authorization } }))
      ).json()) as object
    }
    const sub = expect.stringMatching(/^f:/) as unknown
    expect(await look('openid')).toEqual({ sub })
    expect(await look('openid profile email')).toEqual({
      sub,
      name: 'Dana Sommer',
      preferred_username: 'demo',
      given_name: 'Dana',
      family_name: 'Sommer',
      locale: 'de_DE',
      email: 'dana.sommer@example.com',
      email_verified: true,
    })
  })

  it('refuses a missing token, a bad one, and one without openid', async () => {
    const { tokens, fetch, endpoint } = testLogin()
    const look = (headers: Record<string, string>) => fetch(new Request(endpoint('userinfo'), { headers }))
    const missing = await look({})
    expect([missing.status, missing.headers.get('www-authenticate')]).toEqual([
      401,
      'Bearer realm="third-party"',
    ])
    expect(await refusal(await look({ authorization: 'Bearer x' }))).toEqual([
      401,
      'invalid_token',
      'Token verification failed',
    ])
    const authorization = `Bearer ${(await tokens()).access_token}`
    expect(await refusal(await look({ authorization }))).toEqual([
      403,
      'insufficient_scope',
      'Missing openid scope',
    ])
  })
})

describe('the discovery document', () => {
  it.each(['third-party', 'sipgate-apps'] as const)(
    'of the realm %s names endpoints that exist',
    async (realm) => {
      const { sandbox, fetch } = testLogin()
      const base = `${sandbox.loginUrl}/realms/${realm}`
      const response = await fetch(new Request(`${base}/.well-known/openid-configuration`))
      const document = (await response.json()) as Record<string, string & string[]>
      expect(document['issuer']).toBe(base)
      expect(document['authorization_response_iss_parameter_supported']).toBe(true)
      expect(document['scopes_supported']).toContain('balance:read')
      expect(document['scopes_supported']).not.toContain('internal')
      for (const [name, url] of Object.entries(document).filter(([key]) => /_endpoint$|_uri$/.test(key))) {
        const { status } = await fetch(new Request(url))
        expect([name, status]).not.toEqual([name, 404])
      }
    },
  )

  it('and the keys may be read by every page', async () => {
    const { fetch, endpoint } = testLogin()
    const response = await fetch(new Request(endpoint('certs')))
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    const { keys } = (await response.json()) as { keys: Record<string, string>[] }
    expect(keys).toEqual([expect.objectContaining({ kty: 'RSA', alg: 'RS256', use: 'sig', e: 'AQAB' })])
    expect(Object.keys(keys[0] ?? {}).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use'])
  })
})

describe('pages of other origins', () => {
  const withOrigins = (...webOrigins: string[]) =>
    testLogin({
      change: ({ clients }) =>
        clients.forEach((one) => (one.webOrigins = one.clientId === defaults.clientId ? webOrigins : [])),
    })
  const allowed = async (
    login: ReturnType<typeof testLogin>,
    origin: string,
    fields: Record<string, string> = client,
  ) => (await login.send('token', fields, { headers: { origin } })).headers.get('access-control-allow-origin')

  it.each([
    ['https://app.example.com', 'https://app.example.com', true],
    ['https://*.example.com', 'https://app.example.com', true],
    ['http://localhost:*', 'http://localhost:5173', true],
    ['+', 'http://localhost:5173', true],
    ['*', 'https://anything.example', true],
    ['https://app.example.com', 'https://evil.example', false],
    ['https://app.example.com', 'null', false],
    ['+', 'https://evil.example', false],
  ])('registered as %s: %s may read tokens: %s', async (registered, origin, expected) => {
    expect(await allowed(withOrigins(registered), origin)).toBe(expected ? origin : null)
  })

  it("may not read another client's", async () => {
    const login = withOrigins('https://app.example.com')
    expect(
      await allowed(login, 'https://app.example.com', { ...strict, grant_type: 'refresh_token' }),
    ).toBeNull()
  })

  it('may ask before they send', async () => {
    const { fetch, endpoint } = withOrigins('https://app.example.com')
    const ask = (origin: string) =>
      fetch(new Request(endpoint('token'), { method: 'OPTIONS', headers: { origin } }))
    const yes = await ask('https://app.example.com')
    expect([yes.status, yes.headers.get('access-control-allow-methods')]).toEqual([204, 'POST'])
    expect((await ask('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull()
  })
})
