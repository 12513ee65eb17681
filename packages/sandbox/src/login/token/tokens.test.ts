import { createHash } from 'node:crypto'
import {
  createLocalJWKSet,
  decodeJwt,
  decodeProtectedHeader,
  jwtVerify,
  SignJWT,
  type JSONWebKeySet,
} from 'jose'
import { describe, expect, it } from 'vitest'
import { defaults } from '../../world/seed/defaults.ts'
import { keyId, signingKey } from '../../world/accounts/signing-key.ts'
import { refusal, testLogin } from '../../../test/login-journey.ts'

const uuid = expect.stringMatching(
  /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
) as unknown

describe('the answer to a code', () => {
  it('has the fields that sipgate shows', async () => {
    const { code, exchange } = testLogin()
    const response = await exchange(await code())
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('pragma')).toBe('no-cache')
    expect(await response.json()).toEqual({
      access_token: expect.any(String) as unknown,
      expires_in: 300,
      refresh_expires_in: 2_592_000,
      refresh_token: expect.any(String) as unknown,
      token_type: 'Bearer',
      'not-before-policy': 0,
      session_state: uuid,
      scope: 'balance:read',
    })
  })

  it('carries an access token with the claims of Keycloak', async () => {
    const { tokens, sandbox } = testLogin()
    const { access_token, session_state } = await tokens({ scope: 'balance:read account:read' })
    // Clients know a token of the sandbox by its first letters.
    expect(access_token).toMatch(/^eyJzYW5kYm94/)
    expect(decodeProtectedHeader(access_token)).toEqual({
      sandbox: true,
      alg: 'RS256',
      typ: 'JWT',
      kid: expect.stringMatching(/^[\w-]{43}$/) as unknown,
    })
    const now = sandbox.clock.now() / 1000
    expect(decodeJwt(access_token)).toEqual({
      jti: uuid,
      iss: sandbox.issuer,
      aud: defaults.clientId,
      azp: defaults.clientId,
      sub: expect.stringMatching(/^f:[0-9a-f-]{36}:\d+$/) as unknown,
      typ: 'Bearer',
      iat: now,
      exp: now + 300,
      nbf: 0,
      auth_time: now,
      session_state,
      acr: '1',
      client_session: uuid,
      'allowed-origins': [],
      realm_access: { roles: ['balance:read', 'account:read'] },
      resource_access: {},
      scope: 'balance:read account:read',
      featureScope: 'CLASSIC_PBX',
    })
  })

  it('carries a refresh token of thirty days', async () => {
    const { tokens, sandbox } = testLogin()
    const claims = decodeJwt((await tokens()).refresh_token)
    const now = sandbox.clock.now() / 1000
    expect(claims).toMatchObject({ typ: 'Refresh', auth_time: 0, iat: now, exp: now + 2_592_000, nbf: 0 })
    expect(claims).not.toHaveProperty('acr')
  })

  it('carries an id token that anyone can check, when openid was asked for', async () => {
    const { tokens, sandbox, fetch, endpoint } = testLogin()
    const { id_token, access_token } = await tokens({ scope: 'openid balance:read', nonce: 'nonce-1' })
    const keys = (await (await fetch(new Request(endpoint('certs')))).json()) as JSONWebKeySet
    const { payload } = await jwtVerify(id_token ?? '', createLocalJWKSet(keys), {
      issuer: sandbox.issuer,
      audience: defaults.clientId,
      currentDate: new Date(sandbox.clock.now()),
    })
    const half = createHash('sha256').update(access_token).digest().subarray(0, 16).toString('base64url')
    expect(payload).toMatchObject({ typ: 'ID', nonce: 'nonce-1', at_hash: half, acr: '1' })
  })

  it.each([
    ['always', 'balance:read', true],
    ['openid', 'balance:read', false],
    ['never', 'openid balance:read', false],
  ] as const)('with the setting %s and the scopes %s: id token %s', async (idToken, scope, expected) => {
    const { tokens } = testLogin({ loginServer: { idToken } })
    expect('id_token' in (await tokens({ scope }))).toBe(expected)
  })

  it('says with acr 0 that a cookie was enough', async () => {
    const { tokens, newBrowser } = testLogin()
    const browser = newBrowser()
    await tokens({}, browser)
    expect(decodeJwt((await tokens({}, browser)).access_token)).toMatchObject({ acr: '0' })
  })
})

describe('a code', () => {
  it('used twice ends what its first use gave', async () => {
    const { code, exchange, refresh, balance } = testLogin()
    const once = await code()
    const first = (await (await exchange(once)).json()) as { access_token: string; refresh_token: string }
    expect(await refusal(await exchange(once))).toEqual([400, 'invalid_grant', 'Code not valid'])
    expect(await refusal(await refresh(first.refresh_token))).toEqual([
      400,
      'invalid_grant',
      'Session not active',
    ])
    expect((await balance(first.access_token)).status).toBe(401)
  })

  it('used twice at the same time gives tokens once', async () => {
    const { code, exchange } = testLogin()
    const once = await code()
    const statuses = (await Promise.all([exchange(once), exchange(once)])).map(({ status }) => status)
    expect(statuses.sort()).toEqual([200, 400])
  })

  it('is used up by a try that fails', async () => {
    const { code, exchange } = testLogin()
    const once = await code()
    await exchange(once, { redirect_uri: 'http://localhost:3000/other' })
    expect(await refusal(await exchange(once))).toEqual([400, 'invalid_grant', 'Code not valid'])
  })

  it('with a plain challenge takes the verifier itself', async () => {
    const { code, exchange } = testLogin()
    const verifier = 'plain-verifier-of-at-least-forty-three-chars'
    expect(
      (await exchange(await code({ code_challenge: verifier }), { code_verifier: verifier })).status,
    ).toBe(200)
  })

  it('takes the verifier of RFC 7636, appendix B', async () => {
    const { code, exchange } = testLogin()
    const challenge = {
      code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
      code_challenge_method: 'S256',
    }
    const response = await exchange(await code(challenge), {
      code_verifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk',
    })
    expect(response.status).toBe(200)
  })
})

describe('a refresh', () => {
  it('gives new tokens; the old access token lives on until it expires', async () => {
    const { tokens, refresh, balance, sandbox } = testLogin()
    const first = await tokens()
    sandbox.clock.advance('4m')
    const second = (await (await refresh(first.refresh_token)).json()) as typeof first
    expect(second.session_state).toBe(first.session_state)
    expect(second.refresh_token).not.toBe(first.refresh_token)
    expect([(await balance(first.access_token)).status, (await balance(second.access_token)).status]).toEqual(
      [200, 200],
    )
    sandbox.clock.advance('1m')
    expect([(await balance(first.access_token)).status, (await balance(second.access_token)).status]).toEqual(
      [401, 200],
    )
  })

  it('keeps a grant alive for another thirty days each time', async () => {
    const { tokens, refresh, sandbox } = testLogin()
    let { refresh_token } = await tokens()
    for (let month = 0; month < 4; month += 1) {
      sandbox.clock.advance('29d')
      const response = await refresh(refresh_token)
      expect(response.status).toBe(200)
      refresh_token = ((await response.json()) as { refresh_token: string }).refresh_token
    }
  })

  it('with a used refresh token ends the grant, the newest tokens too', async () => {
    const { tokens, refresh, balance } = testLogin()
    const first = await tokens()
    const second = (await (await refresh(first.refresh_token)).json()) as typeof first
    await refresh(first.refresh_token)
    expect(await refusal(await refresh(second.refresh_token))).toEqual([
      400,
      'invalid_grant',
      'Session not active',
    ])
    expect((await balance(second.access_token)).status).toBe(401)
  })

  it('sent twice at the same time succeeds once', async () => {
    const { tokens, refresh } = testLogin()
    const { refresh_token } = await tokens()
    const statuses = (await Promise.all([refresh(refresh_token), refresh(refresh_token)])).map(
      ({ status }) => status,
    )
    expect(statuses.sort()).toEqual([200, 400])
  })

  it('within the grace window gives the late one the newest refresh token, after it the grant ends', async () => {
    const { tokens, refresh, sandbox } = testLogin({ loginServer: { refreshGraceSeconds: 30 } })
    const first = await tokens()
    const winner = (await (await refresh(first.refresh_token)).json()) as typeof first
    sandbox.clock.advance('29s')
    const late = (await (await refresh(first.refresh_token)).json()) as typeof first
    expect(decodeJwt(late.refresh_token).jti).toBe(decodeJwt(winner.refresh_token).jti)
    sandbox.clock.advance('1s')
    expect((await refresh(first.refresh_token)).status).toBe(400)
    expect((await refresh(winner.refresh_token)).status).toBe(400)
  })

  it('that was lost is counted when the old token comes again: let through in the grace window, or the end of the grant', async () => {
    const { tokens, refresh, sandbox } = testLogin({ loginServer: { refreshGraceSeconds: 30 } })
    const first = await tokens()
    expect(sandbox.grants.refreshes()).toEqual({ granted: 0, reusedInGrace: 0, endedByReuse: 0 })
    await refresh(first.refresh_token)
    await refresh(first.refresh_token)
    expect(sandbox.grants.refreshes()).toEqual({ granted: 1, reusedInGrace: 1, endedByReuse: 0 })
    sandbox.clock.advance('30s')
    await refresh(first.refresh_token)
    await refresh(first.refresh_token)
    expect(sandbox.grants.refreshes()).toEqual({ granted: 1, reusedInGrace: 1, endedByReuse: 1 })
    expect(sandbox.grants.list()).toMatchObject([{ refreshCount: 1, reusedInGrace: 1, ended: 'reuse' }])
  })

  it('may ask for fewer scopes without losing the others', async () => {
    const { tokens, refresh, balance } = testLogin()
    const first = await tokens({ scope: 'balance:read account:read' })
    const narrow = (await (
      await refresh(first.refresh_token, { scope: 'account:read' })
    ).json()) as typeof first
    expect(narrow.scope).toBe('account:read')
    expect((await balance(narrow.access_token)).status).toBe(403)
    const wide = (await (await refresh(narrow.refresh_token)).json()) as typeof first
    expect(wide.scope).toBe('balance:read account:read')
  })
})

describe('an access token', () => {
  const forged = async (header: Record<string, string>, change: Record<string, unknown> = {}) => {
    const { tokens, balance } = testLogin()
    const claims = { ...decodeJwt((await tokens()).access_token), ...change }
    const key = header['alg'] === 'RS256' ? await signingKey() : new TextEncoder().encode('x'.repeat(32))
    return balance(
      await new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: keyId, ...header }).sign(key),
    )
  }

  it('made again with the same claims and key is accepted, so the refusals below are not for another reason', async () => {
    expect((await forged({ alg: 'RS256' })).status).toBe(200)
  })

  it('T37: signed with a shared secret instead of the key is refused', async () => {
    expect((await forged({ alg: 'HS256' })).status).toBe(401)
  })

  it('T37: without a signature is refused', async () => {
    const { tokens, balance } = testLogin()
    const [, payload = ''] = (await tokens()).access_token.split('.')
    const header = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT' })).toString('base64url')
    expect((await balance(`${header}.${payload}.`)).status).toBe(401)
  })

  it('T37: naming an unknown key is refused', async () => {
    expect((await forged({ alg: 'RS256', kid: 'another' })).status).toBe(401)
  })

  it('T37: of another issuer is refused', async () => {
    expect(
      (await forged({ alg: 'RS256' }, { iss: 'http://localhost:1/auth/realms/third-party' })).status,
    ).toBe(401)
  })

  it('with more scopes than its grant gets no more', async () => {
    const { tokens, balance } = testLogin()
    const { access_token } = await tokens({ scope: 'account:read' })
    const claims = { ...decodeJwt(access_token), scope: 'account:read balance:read' }
    const token = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: keyId })
      .sign(await signingKey())
    expect((await balance(token)).status).toBe(403)
  })
})
