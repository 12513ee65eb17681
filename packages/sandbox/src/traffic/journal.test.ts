import { describe, expect, it } from 'vitest'
import { createSandbox } from '../create-sandbox.ts'
import { redirectUri, testLogin } from '../../test/login-journey.ts'
import { basic, call, callers } from '../../test/api-caller.ts'

describe('the journal', () => {
  it('remembers requests to API and login server, with the user and the reason for a refusal', async () => {
    const { sandbox, tokens, balance } = testLogin()
    const { access_token } = await tokens()
    await balance(access_token)
    await balance('nonsense')
    expect(sandbox.requests({ operation: 'POST /token' })).toMatchObject([
      {
        surface: 'login',
        method: 'POST',
        status: 200,
        client: 'sandbox-client',
        form: { grant_type: 'authorization_code' },
      },
    ])
    expect(sandbox.requests({ operation: 'GET /balance' })).toMatchObject([
      {
        surface: 'api',
        path: '/v2/balance',
        status: 200,
        credentials: 'Bearer',
        account: '1000001',
        user: 'w0',
        client: 'sandbox-client',
      },
      { status: 401, why: expect.stringContaining('not signed by this sandbox') as string },
    ])
    expect(sandbox.requests({ operation: 'GET /auth' })).toMatchObject([
      { status: 200, client: 'sandbox-client' },
    ])
  })

  it('counts refreshes apart from logins', async () => {
    const { sandbox, tokens, refresh } = testLogin()
    await refresh((await tokens()).refresh_token)
    const kinds = sandbox.requests({ operation: 'POST /token' }).map(({ form }) => form?.['grant_type'])
    expect(kinds).toEqual(['authorization_code', 'refresh_token'])
  })

  it('keeps 200 requests of each operation, so that many of one never push out the others', async () => {
    const { sandbox, tokens } = testLogin()
    await tokens()
    for (let count = 0; count < 250; count++) await call(sandbox, 'GET /balance')
    expect(sandbox.requests({ operation: 'GET /balance' })).toHaveLength(200)
    expect(sandbox.requests({ operation: 'POST /token' })).toHaveLength(1)
  })

  it('lists in order, after an id, and only the newest', async () => {
    const sandbox = createSandbox()
    for (const path of ['/balance', '/account', '/balance']) await call(sandbox, `GET ${path}`)
    const [first, second, third] = sandbox.requests()
    expect(sandbox.requests({ after: first?.id ?? 0 })).toEqual([second, third])
    expect(sandbox.requests({ limit: 1 })).toEqual([third])
    expect(sandbox.requests({ limit: 0 })).toEqual([])
    expect(sandbox.requests({ status: 404 })).toEqual([])
  })

  it('T26, T57: holds no token, code, secret, password or verifier', async () => {
    const { sandbox, authorizeUrl, newBrowser, logIn, exchange, refresh, send, tokens, endpoint } =
      testLogin()
    const challenge = { state: 'canary-state', nonce: 'canary-nonce' }
    const page = await logIn(authorizeUrl({ ...challenge, scope: 'openid balance:read' }), newBrowser())
    const code = new URL(page.location).searchParams.get('code') ?? ''
    const first = (await (await exchange(code)).json()) as Record<string, string>
    const second = (await (await refresh(first['refresh_token'] ?? '')).json()) as Record<string, string>
    const third = await tokens()
    await send('revoke', {
      token: second['refresh_token'] ?? '',
      client_id: 'sandbox-client',
      client_secret: 'canary-secret-1',
    })
    await send('token', { grant_type: 'password', username: 'canary-user', password: 'canary-password' })
    await send('token', {
      grant_type: 'authorization_code',
      code_verifier: 'canary-verifier',
      code: 'canary-code',
    })
    await send('token', { grant_type: 'canary eyJhbGciOiJub25lIn0.eyJjYW5hcnkiOjF9.canarysig' })
    await send(
      'token',
      {},
      {
        body: '{"password":"canary-json","a":[{"clientSecret":"canary-inner"}]}',
        headers: { 'content-type': 'application/json' },
      },
    )
    await send('token', {}, { body: 'canary-text', headers: { 'content-type': 'text/plain' } })
    await sandbox.fetch(endpoint('userinfo'), {
      headers: { authorization: `Bearer ${first['access_token']}` },
    })
    await sandbox.fetch(`${sandbox.apiUrl}/balance?access_token=${third.access_token}&token=canary-query`)
    await sandbox.fetch(`${sandbox.apiUrl}/${third.access_token}`)
    await call(sandbox, 'GET /balance', { authorization: basic('token-DEMOW0', 'canary-pat') })
    await call(sandbox, 'GET /balance', { headers: { cookie: 'canary-cookie=1' } })
    await call(sandbox, 'PUT /account/verified', { json: { verificationCode: 'canary-verification' } })
    const created = (await (
      await call(sandbox, 'POST /authorization/oauth2/clients', {
        json: { name: 'n', description: '', redirectUris: [], webOrigins: [], privacyUrl: '', termsUrl: '' },
      })
    ).json()) as { clientSecret: string }
    const secrets = [
      ...Object.entries({ ...first, ...third })
        .filter(([name]) => name.endsWith('_token'))
        .map(([, token]) => String(token)),
      second['access_token'],
      code,
      created.clientSecret,
      'sandbox-secret',
      callers.admin.slice(6),
      '0d0d0d0d-0000-4000-8000-00000000000a',
      'canary-',
      'canarysig',
    ]
    const journal = JSON.stringify(sandbox.requests())
    expect(journal).toContain(redirectUri)
    for (const secret of secrets) {
      expect(secret?.length).toBeGreaterThan(5)
      expect(journal).not.toContain(secret)
    }
  })

  it('T27: keeps every entry on one line of printable text', async () => {
    const sandbox = createSandbox()
    await sandbox.fetch(`${sandbox.apiUrl}/%0d%0a%1b[31mnope?types=%0d%0a`, {
      headers: { authorization: callers.admin },
    })
    const [entry] = sandbox.requests()
    expect(`${entry?.path} ${entry?.query['types']} ${entry?.why}`).not.toMatch(/\p{Cc}/u)
  })

  it('T28: masks the middle of telephone numbers', async () => {
    const sandbox = createSandbox()
    await call(sandbox, 'PUT /account/verified', { json: { phone: '+493023125010' } })
    await call(sandbox, 'GET /history?from=%2B493023125010')
    const journal = JSON.stringify(sandbox.requests())
    expect(journal).not.toContain('3023125010')
    expect(journal).toContain('+4930•••10')
  })

  it('keeps long bodies short', async () => {
    const sandbox = createSandbox()
    await call(sandbox, 'PUT /account/verified', { json: { filler: 'ab '.repeat(10_000) } })
    expect(sandbox.requests()[0]?.body?.length).toBeLessThan(2100)
  })
})
