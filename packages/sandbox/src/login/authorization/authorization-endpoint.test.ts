import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redirectUri, strictClient, testLogin } from '../../../test/login-journey.ts'

const parametersOf = (location: string) => Object.fromEntries(new URL(location).searchParams)
const fragmentOf = (location: string) =>
  Object.fromEntries(new URLSearchParams(new URL(location).hash.slice(1)))

describe('an authorization request stays at the login server, with status 400', () => {
  it.each([
    ['client_id is unknown', { client_id: 'nobody' }, 'Client not found.'],
    ['client_id is missing', { client_id: '' }, 'Missing parameter: client_id'],
    ['redirect_uri is missing', { redirect_uri: '' }, 'Invalid parameter: redirect_uri'],
    [
      'redirect_uri is not registered',
      { redirect_uri: 'https://evil.example/' },
      'Invalid parameter: redirect_uri',
    ],
    [
      'T58: redirect_uri hides another host',
      { redirect_uri: 'http://localhost:1@evil.example/' },
      'Invalid parameter: redirect_uri',
    ],
  ])('%s', async (_, parameters, message) => {
    const { newBrowser, authorizeUrl } = testLogin()
    const page = await newBrowser().get(authorizeUrl(parameters))
    expect([page.status, page.location]).toEqual([400, ''])
    expect(page.html).toContain(message)
    expect(page.headers.get('x-sandbox-why')).toMatch(/\w/)
  })

  it('T15: redirect_uri or client_id came twice', async () => {
    const { newBrowser, authorizeUrl } = testLogin()
    for (const extra of [`&redirect_uri=${encodeURIComponent(redirectUri)}`, '&client_id=sandbox-client']) {
      expect((await newBrowser().get(authorizeUrl() + extra)).status).toBe(400)
    }
  })

  it('and tells developers which redirect URIs there are, or in which realm the client lives', async () => {
    const { newBrowser, authorizeUrl } = testLogin()
    const page = await newBrowser().get(authorizeUrl({ redirect_uri: 'http://example.com/cb' }))
    expect(page.html).toContain('http://localhost:*, http://127.0.0.1:*')
    const other = await newBrowser().get(authorizeUrl({ client_id: strictClient.clientId }, 'sipgate-apps'))
    expect(other.html).toContain('This client belongs to the realm third-party, not to sipgate-apps')
  })

  it('and never repeats markup', async () => {
    const { newBrowser, authorizeUrl, endpoint } = testLogin()
    const script = '"><script>alert(1)</script>'
    for (const name of ['client_id', 'redirect_uri', 'login_hint', 'state', 'ui_locales', 'nonce', 'foo']) {
      expect((await newBrowser().get(authorizeUrl({ [name]: script }))).html).not.toContain('<script>alert')
    }
    expect((await newBrowser().get(`${endpoint('auth')}${encodeURIComponent(script)}`)).html).not.toContain(
      '<script>',
    )
  })
})

describe('an authorization request goes back to the client with', () => {
  const strict = { client_id: strictClient.clientId }
  it.each([
    ['invalid_request', 'response_type missing', { response_type: '' }, 'Missing parameter: response_type'],
    [
      'unsupported_response_type',
      'response_type unknown',
      { response_type: 'smoke' },
      'Unsupported response_type',
    ],
    [
      'invalid_request',
      'response_mode unknown',
      { response_mode: 'smoke' },
      'Invalid parameter: response_mode',
    ],
    ['invalid_scope', 'a scope unknown', { scope: 'balance:read nonsense' }, 'Invalid scopes: nonsense'],
    ['invalid_scope', 'the scope of sipgate itself', { scope: 'internal' }, 'Invalid scopes: internal'],
    [
      'invalid_scope',
      'a scope named like a part of an object',
      { scope: '__proto__ constructor' },
      'Invalid scopes: __proto__ constructor',
    ],
    ['login_required', 'prompt=none without a session', { prompt: 'none' }, 'User is not logged in'],
    ['invalid_request', 'prompt unknown', { prompt: 'dance' }, 'Invalid parameter: prompt'],
    ['invalid_request', 'prompt=none and more', { prompt: 'none login' }, 'Invalid parameter: prompt'],
    ['invalid_request', 'max_age no number', { max_age: '-1' }, 'Invalid parameter: max_age'],
    [
      'invalid_request',
      'code_challenge too short',
      { code_challenge: 'short' },
      'Invalid parameter: code_challenge',
    ],
    [
      'invalid_request',
      'code_challenge_method unknown',
      { code_challenge: 'x'.repeat(43), code_challenge_method: 'S512' },
      'Invalid parameter: code challenge method is not supported',
    ],
    [
      'invalid_request',
      'a method without a challenge',
      { code_challenge_method: 'S256' },
      'Missing parameter: code_challenge',
    ],
    ['request_not_supported', 'a request object', { request: 'x' }, 'Request objects are not supported'],
    ['request_uri_not_supported', 'a request URI', { request_uri: 'x' }, 'Request objects are not supported'],
  ])('%s: %s', async (error, _, parameters, description) => {
    const { newBrowser, authorizeUrl, sandbox } = testLogin()
    const page = await newBrowser().get(authorizeUrl({ ...parameters }))
    expect(page.status).toBe(302)
    expect(page.location).toMatch(/^http:\/\/localhost:3000\/authorize\?/)
    expect(parametersOf(page.location)).toEqual({
      error,
      error_description: description,
      state: 'state-1',
      iss: sandbox.issuer,
    })
  })

  it('T15: invalid_request: a parameter twice', async () => {
    const { newBrowser, authorizeUrl } = testLogin()
    const page = await newBrowser().get(`${authorizeUrl()}&scope=account%3Aread`)
    expect(parametersOf(page.location)).toMatchObject({
      error: 'invalid_request',
      error_description: 'duplicated parameter',
    })
  })

  it('unauthorized_client, in the fragment: the implicit flow on a client without it', async () => {
    const { newBrowser, authorizeUrl } = testLogin()
    const page = await newBrowser().get(authorizeUrl({ ...strict, response_type: 'token' }))
    expect(fragmentOf(page.location)).toMatchObject({ error: 'unauthorized_client', state: 'state-1' })
  })

  it.each([
    [{ response_type: 'id_token token' }, 'Missing parameter: nonce'],
    [
      { response_type: 'token', response_mode: 'query' },
      "Response_mode 'query' not allowed for implicit or hybrid flow",
    ],
  ])('invalid_request, in the fragment: %j', async (parameters, description) => {
    const { newBrowser, authorizeUrl } = testLogin()
    const page = await newBrowser().get(authorizeUrl(parameters))
    expect(fragmentOf(page.location)).toMatchObject({
      error: 'invalid_request',
      error_description: description,
    })
  })

  it('interaction_required: prompt=none before consent, then a code after it', async () => {
    const { newBrowser, authorizeUrl, logIn } = testLogin()
    const browser = newBrowser()
    await logIn(authorizeUrl({ scope: 'account:read' }), browser)
    const silent = authorizeUrl({ prompt: 'none' })
    expect(parametersOf((await browser.get(silent)).location)).toMatchObject({
      error: 'interaction_required',
      state: 'state-1',
    })
    await logIn(authorizeUrl(), browser)
    expect(parametersOf((await browser.get(silent)).location)).toHaveProperty('code')
  })

  it('access_denied: the user declines', async () => {
    const { newBrowser, authorizeUrl, sandbox } = testLogin()
    const browser = newBrowser()
    const consent = await browser.submit(await browser.get(authorizeUrl()), {
      username: 'demo',
      password: 'demo',
    })
    const page = await browser.submit(await browser.get(consent.location), { cancel: 'cancel' })
    expect(page.status).toBe(303)
    expect(parametersOf(page.location)).toMatchObject({
      error: 'access_denied',
      state: 'state-1',
      iss: sandbox.issuer,
    })
  })

  it('T7: iss beside every answer, or beside none when the sandbox is told so', async () => {
    const { newBrowser, authorizeUrl, logIn } = testLogin({ loginServer: { issInAnswer: false } })
    expect(parametersOf((await logIn()).location)).not.toHaveProperty('iss')
    expect(
      parametersOf((await newBrowser().get(authorizeUrl({ prompt: 'none' }))).location),
    ).not.toHaveProperty('iss')
  })
})

describe('a good authorization request', () => {
  it('brings code, state, session_state and iss, beside what the redirect URI held', async () => {
    const { logIn, authorizeUrl, sandbox } = testLogin()
    const state = 'ä & = # ? <x> \u0000 €'
    const page = await logIn(authorizeUrl({ redirect_uri: `${redirectUri}?tenant=7`, state }))
    expect(page.status).toBe(303)
    expect(parametersOf(page.location)).toEqual({
      tenant: '7',
      state,
      session_state: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown,
      code: expect.stringMatching(/^[\w-]{43}\.[0-9a-f-]{36}$/) as unknown,
      iss: sandbox.issuer,
    })
  })

  it('without a state brings none back', async () => {
    const { logIn, authorizeUrl } = testLogin()
    const url = new URL(authorizeUrl())
    url.searchParams.delete('state')
    expect(parametersOf((await logIn(url.href)).location)).not.toHaveProperty('state')
  })

  it.each(['token', 'id_token token', 'token id_token'])(
    'brings tokens in the fragment for %s',
    async (responseType) => {
      const { logIn, authorizeUrl, balance } = testLogin()
      const { location } = await logIn(
        authorizeUrl({ response_type: responseType, nonce: 'n', scope: 'openid balance:read' }),
      )
      const fields = fragmentOf(location)
      expect(fields).toMatchObject({ state: 'state-1', token_type: 'Bearer', expires_in: '300' })
      expect('id_token' in fields).toBe(responseType !== 'token')
      expect(fields).not.toHaveProperty('refresh_token')
      expect(new URL(location).search).toBe('')
      expect((await balance(fields['access_token'] ?? '')).status).toBe(200)
    },
  )

  it('may have its answer posted, by script or by button, and the page lets the form go there only', async () => {
    const { logIn, authorizeUrl } = testLogin()
    const page = await logIn(authorizeUrl({ response_mode: 'form_post' }))
    expect(page.status).toBe(200)
    expect(page.html).toContain(`action="${redirectUri}"`)
    expect(page.html).toMatch(/name="code" value="[\w.-]+"/)
    expect(page.html).toContain('name="state" value="state-1"')
    const policy = page.headers.get('content-security-policy')
    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain("form-action 'self' http://localhost:3000;")
  })

  it('may be posted', async () => {
    const { newBrowser, authorizeUrl, endpoint } = testLogin()
    const fields = Object.fromEntries(new URL(authorizeUrl()).searchParams)
    const browser = newBrowser()
    expect((await browser.post(endpoint('auth'), fields)).html).toContain('name="password"')
    const foreign = await browser.post(endpoint('auth'), fields, { 'sec-fetch-site': 'cross-site' })
    expect([foreign.status, foreign.location]).toEqual([303, authorizeUrl()])
  })

  it('reaches the older address, too', async () => {
    const { sandbox, fetch, newBrowser, authorizeUrl } = testLogin()
    const old = `${sandbox.url}/login/third-party/protocol/openid-connect`
    expect((await newBrowser().get(authorizeUrl().replace(/^.*\/openid-connect/, old))).location).toBe(
      authorizeUrl(),
    )
    const token = await fetch(new Request(`${old}/token`, { method: 'POST', body: 'a=b' }))
    expect([token.status, token.headers.get('location')]).toEqual([307, sandbox.tokenUrl])
  })

  it('is refused or answered, never broken, whatever its parameters hold', async () => {
    const { newBrowser, authorizeUrl } = testLogin()
    const names = [
      'client_id',
      'redirect_uri',
      'response_type',
      'scope',
      'state',
      'prompt',
      'max_age',
      'nonce',
      'response_mode',
      'ui_locales',
      'login_hint',
      'code_challenge',
      'claims',
      '__proto__',
    ]
    const browser = newBrowser()
    const text = fc.string({ unit: 'binary', maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...names), text, { maxKeys: 3 }), async (parameters) => {
        const { status } = await browser.get(authorizeUrl(parameters))
        expect([200, 302, 400]).toContain(status)
      }),
      { numRuns: 300 },
    )
  })
})
