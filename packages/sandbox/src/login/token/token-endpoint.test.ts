import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { defaults } from '../../world/seed/defaults.ts'
import { refusal, passwordClient, redirectUri, strictClient, testLogin } from '../../../test/login-journey.ts'

const bad = 'Invalid client or Invalid client credentials'
const client = { client_id: defaults.clientId, client_secret: defaults.clientSecret }
const s256 = (verifier: string) => createHash('sha256').update(verifier).digest('base64url')
const verifier = 'a-verifier-of-at-least-forty-three-characters'

type Login = ReturnType<typeof testLogin>

/** One row of the table of errors: what is sent, and what comes back. */
const rows: [string, (login: Login) => Promise<Response>, [number, string, string]][] = [
  [
    'grant_type missing',
    ({ send }) => send('token', client),
    [400, 'invalid_request', 'Missing form parameter: grant_type'],
  ],
  [
    'grant_type unknown',
    ({ token }) => token({ grant_type: 'client_credentials' }),
    [400, 'unsupported_grant_type', 'Unsupported grant_type'],
  ],
  [
    'code missing',
    ({ token }) => token({ grant_type: 'authorization_code', redirect_uri: redirectUri }),
    [400, 'invalid_request', 'Missing parameter: code'],
  ],
  ['code unknown', ({ exchange }) => exchange('nonsense'), [400, 'invalid_grant', 'Code not valid']],
  [
    'code expired',
    async ({ code, exchange, sandbox }) => {
      const late = await code()
      sandbox.clock.advance('60s')
      return exchange(late)
    },
    [400, 'invalid_grant', 'Code is expired'],
  ],
  [
    'redirect_uri another one, though registered too',
    async ({ code, exchange }) => exchange(await code(), { redirect_uri: 'http://localhost:3000/other' }),
    [400, 'invalid_grant', 'Incorrect redirect_uri'],
  ],
  [
    'redirect_uri missing',
    async ({ code, token }) => token({ grant_type: 'authorization_code', code: await code() }),
    [400, 'invalid_grant', 'Incorrect redirect_uri'],
  ],
  [
    'code of another client',
    async ({ code, exchange }) =>
      exchange(await code(), { client_id: strictClient.clientId, client_secret: strictClient.clientSecret }),
    [400, 'invalid_grant', 'Auth error'],
  ],
  [
    'session gone between code and exchange',
    async ({ code, exchange, edit }) => {
      const orphan = await code()
      edit((state) => (state.loginSessions = []))
      return exchange(orphan)
    },
    [400, 'invalid_grant', 'Session not active'],
  ],
  [
    'code_verifier missing',
    async ({ code, exchange }) =>
      exchange(await code({ code_challenge: s256(verifier), code_challenge_method: 'S256' })),
    [400, 'invalid_grant', 'PKCE code verifier not specified'],
  ],
  [
    'code_verifier wrong',
    async ({ code, exchange }) =>
      exchange(await code({ code_challenge: s256(verifier), code_challenge_method: 'S256' }), {
        code_verifier: `${verifier}x`,
      }),
    [400, 'invalid_grant', 'PKCE verification failed'],
  ],
  [
    'code_verifier the challenge itself (S256 is not plain)',
    async ({ code, exchange }) =>
      exchange(await code({ code_challenge: s256(verifier), code_challenge_method: 'S256' }), {
        code_verifier: s256(verifier),
      }),
    [400, 'invalid_grant', 'PKCE verification failed'],
  ],
  [
    'T13: code_verifier without a challenge in the authorization request',
    async ({ code, exchange }) => exchange(await code(), { code_verifier: verifier }),
    [400, 'invalid_grant', 'PKCE verification failed'],
  ],
  [
    'consent withdrawn between code and exchange',
    async ({ code, exchange, edit }) => {
      const orphan = await code()
      edit((state) => (state.consents = []))
      return exchange(orphan)
    },
    [400, 'invalid_scope', 'Client no longer has requested consent from user'],
  ],
  [
    'refresh_token missing',
    ({ token }) => token({ grant_type: 'refresh_token' }),
    [400, 'invalid_request', 'No refresh token'],
  ],
  [
    'refresh token malformed',
    ({ refresh }) => refresh('a.b.c'),
    [400, 'invalid_grant', 'Invalid refresh token'],
  ],
  [
    'refresh token with another signature',
    async ({ tokens, refresh }) => {
      const [header, payload, signature] = (await tokens()).refresh_token.split('.') as [
        string,
        string,
        string,
      ]
      return refresh(`${header}.${payload}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`)
    },
    [400, 'invalid_grant', 'Invalid refresh token'],
  ],
  [
    'an access token in place of the refresh token',
    async ({ tokens, refresh }) => refresh((await tokens()).access_token),
    [400, 'invalid_grant', 'Invalid refresh token'],
  ],
  [
    'refresh token expired',
    async ({ tokens, refresh, sandbox }) => {
      const { refresh_token } = await tokens()
      sandbox.clock.advance('30d')
      return refresh(refresh_token)
    },
    [400, 'invalid_grant', 'Token is not active'],
  ],
  [
    'refresh token already rotated',
    async ({ tokens, refresh }) => {
      const { refresh_token } = await tokens()
      await refresh(refresh_token)
      return refresh(refresh_token)
    },
    [400, 'invalid_grant', 'Maximum allowed refresh token reuse exceeded'],
  ],
  [
    'refresh token of another client',
    async ({ tokens, refresh }) =>
      refresh((await tokens()).refresh_token, {
        client_id: strictClient.clientId,
        client_secret: strictClient.clientSecret,
      }),
    [400, 'invalid_grant', "Invalid refresh token. Token client and authorized client don't match"],
  ],
  [
    'refresh token whose session is gone',
    async ({ tokens, refresh, edit }) => {
      const { refresh_token } = await tokens()
      edit((state) => (state.loginSessions = []))
      return refresh(refresh_token)
    },
    [400, 'invalid_grant', 'Session not active'],
  ],
  [
    'refresh token of a revoked grant',
    async ({ tokens, refresh, sandbox }) => {
      const { refresh_token } = await tokens()
      sandbox.grants.revokeAll()
      return refresh(refresh_token)
    },
    [400, 'invalid_grant', 'Session not active'],
  ],
  [
    'consent withdrawn before the refresh',
    async ({ tokens, refresh, sandbox }) => {
      const { refresh_token } = await tokens()
      sandbox.consents.withdraw()
      return refresh(refresh_token)
    },
    [400, 'invalid_scope', 'Client no longer has requested consent from user'],
  ],
  [
    'refresh with more scopes than the grant has',
    async ({ tokens, refresh }) =>
      refresh((await tokens()).refresh_token, { scope: 'balance:read account:read' }),
    [400, 'invalid_scope', 'Invalid scopes: account:read'],
  ],
  ['client unknown', ({ refresh }) => refresh('x', { client_id: 'nobody' }), [401, 'invalid_client', bad]],
  [
    'secret wrong',
    ({ refresh }) => refresh('x', { client_secret: 'wrong' }),
    [401, 'unauthorized_client', bad],
  ],
  [
    'secret missing',
    ({ send }) => send('token', { grant_type: 'refresh_token', client_id: defaults.clientId }),
    [401, 'unauthorized_client', bad],
  ],
  [
    'client_id missing',
    ({ send }) => send('token', { grant_type: 'refresh_token' }),
    [400, 'invalid_client', 'Missing client_id parameter'],
  ],
  [
    'a client of the other realm',
    ({ send }) =>
      send(
        'token',
        {
          grant_type: 'refresh_token',
          client_id: strictClient.clientId,
          client_secret: strictClient.clientSecret,
        },
        {},
        'sipgate-apps',
      ),
    [401, 'invalid_client', bad],
  ],
  [
    'T15: a field twice',
    ({ send }) => {
      const body = new URLSearchParams({ grant_type: 'authorization_code', code: 'x', ...client })
      body.append('code', 'y')
      return send('token', {}, { body })
    },
    [400, 'invalid_request', 'duplicated parameter'],
  ],
  [
    'password grant not allowed',
    ({ token }) => token({ grant_type: 'password', username: 'demo', password: 'demo' }),
    [400, 'unauthorized_client', 'Client not allowed for direct access grants'],
  ],
  [
    'password grant for a client that needs consent',
    (_) =>
      testLogin({
        change: (state) =>
          state.clients.forEach((one) =>
            Object.assign(one, { directAccessGrants: true, consentRequired: true }),
          ),
      }).token({ grant_type: 'password', username: 'demo', password: 'demo' }),
    [400, 'invalid_client', 'Client requires user consent'],
  ],
  [
    'password grant with a wrong password',
    ({ token }) =>
      token({
        grant_type: 'password',
        username: 'demo',
        password: 'wrong',
        client_id: passwordClient.clientId,
        client_secret: passwordClient.clientSecret,
      }),
    [401, 'invalid_grant', 'Invalid user credentials'],
  ],
]

describe('the token endpoint refuses', () => {
  it.each(rows)('%s', async (_, request, expected) => {
    const response = await request(testLogin())
    expect(await refusal(response.clone())).toEqual(expected)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(response.headers.get('x-sandbox-why')).toMatch(/\w/)
  })

  it('a body that is JSON, with 415', async () => {
    const { send } = testLogin()
    const response = await send('token', {}, { body: '{}', headers: { 'content-type': 'application/json' } })
    expect(await refusal(response)).toMatchObject([415, 'invalid_request', expect.stringContaining('form')])
  })

  it('T49: a body beyond 64 KB with 413, and takes one of 64 KB', async () => {
    const { send } = testLogin()
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    expect((await send('token', {}, { headers, body: 'a'.repeat(65_537) })).status).toBe(413)
    expect((await send('token', {}, { headers, body: 'a'.repeat(65_536) })).status).toBe(400)
  })

  it('T52: a hundred thousand fields and names like __proto__ in no time and without harm', async () => {
    const { send } = testLogin()
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const body = `grant_type=refresh_token&__proto__=1&__proto__[x]=1&constructor=1&${'a&'.repeat(32_000)}`
    expect((await send('token', {}, { headers, body })).status).toBe(400)
    expect(({} as Record<string, unknown>)['x']).toBeUndefined()
  })

  it.each(['GET', 'PUT', 'DELETE', 'PATCH'])('%s with 405 and says what is allowed', async (method) => {
    const { fetch, endpoint } = testLogin()
    const response = await fetch(new Request(endpoint('token'), { method }))
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
  })
})

describe('a client', () => {
  const basic = (id: string, secret: string) => ({
    authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
  })
  const fields = { grant_type: 'refresh_token', refresh_token: 'x' }
  const encoded = [
    encodeURIComponent(strictClient.clientId),
    encodeURIComponent(strictClient.clientSecret),
  ] as const

  it.each([
    ['encoded as RFC 6749 asks', basic(...encoded)],
    ['as it is, colons and all', basic(strictClient.clientId, strictClient.clientSecret)],
  ])('may show its id and secret with HTTP Basic, %s', async (_, headers) => {
    const { send } = testLogin()
    expect(await refusal(await send('token', fields, { headers }))).toEqual([
      400,
      'invalid_grant',
      'Invalid refresh token',
    ])
  })

  it('that fails with HTTP Basic is asked for it again', async () => {
    const { send } = testLogin()
    const response = await send('token', fields, { headers: basic(strictClient.clientId, 'wrong') })
    expect(response.headers.get('www-authenticate')).toBe('Basic realm="third-party"')
    expect(await refusal(response)).toEqual([401, 'unauthorized_client', bad])
  })

  it('may not be two clients at once', async () => {
    const { send } = testLogin()
    const response = await send(
      'token',
      { ...fields, client_id: defaults.clientId },
      { headers: basic(...encoded) },
    )
    expect(await refusal(response)).toEqual([401, 'invalid_client', bad])
  })

  it('that may take passwords gets tokens for one', async () => {
    const { token, balance } = testLogin()
    const login = { grant_type: 'password', username: 'demo', password: 'demo', scope: 'balance:read' }
    const credentials = { client_id: passwordClient.clientId, client_secret: passwordClient.clientSecret }
    const response = await token({ ...login, ...credentials })
    expect(response.status).toBe(200)
    const { access_token } = (await response.json()) as { access_token: string }
    expect((await balance(access_token)).status).toBe(200)
  })
})
