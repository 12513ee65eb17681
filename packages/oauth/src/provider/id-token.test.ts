import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { anotherKey, json, type Behaviour, type TestProvider } from '../../test/provider.ts'
import { until } from '../../test/clock.ts'
import { loggedIn, setUp } from '../../test/setup.ts'
import type { LoginEvent } from '../index.ts'

type Claims = Record<string, unknown>
type Make = (claims: Claims, provider: TestProvider) => Claims | string

const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
const publicPem = (provider: TestProvider) =>
  provider.keys[0]!.publicKey.export({ type: 'spki', format: 'pem' })

const bad: [string, Make][] = [
  ['alg none', (claims) => `${encoded({ alg: 'none' })}.${encoded(claims)}.`],
  ['alg none with a signature', (claims, { jwt }) => jwt(claims, { header: { alg: 'none' } })],
  [
    'HS256 under the public key',
    (claims, provider) => {
      const text = `${encoded({ alg: 'HS256', kid: provider.keys[0]!.kid })}.${encoded(claims)}`
      return `${text}.${createHmac('sha256', publicPem(provider)).update(text).digest('base64url')}`
    },
  ],
  ['the audience of another app', (claims) => ({ ...claims, aud: 'another-client' })],
  ['another party among audiences', (claims) => ({ ...claims, aud: ['client-1', 'x'], azp: 'x' })],
  ['other audiences beside ours', (claims) => ({ ...claims, aud: ['client-1', 'x'] })],
  ['another authorized party, though the audience is ours', (claims) => ({ ...claims, azp: 'x' })],
  [
    'another authorized party, though we are the one in a list',
    (claims) => ({ ...claims, aud: ['client-1'], azp: 'x' }),
  ],
  ['an empty authorized party', (claims) => ({ ...claims, azp: '' })],
  ['another issuer', (claims) => ({ ...claims, iss: 'https://evil.example.com' })],
  ['another nonce', (claims) => ({ ...claims, nonce: 'n'.repeat(43) })],
  ['no nonce', ({ nonce: _, ...claims }) => claims],
  ['no sub', ({ sub: _, ...claims }) => claims],
  ['an end in the past', (claims) => ({ ...claims, exp: 1000 })],
  ['an unknown key', (claims, { jwt }) => jwt(claims, { header: { kid: 'unknown' } })],
  ['another key under a known name', (claims, { jwt }) => jwt(claims, { key: anotherKey.privateKey })],
  [
    'a changed text',
    (claims, { jwt }) => jwt(claims).replace(/\.[^.]+\./, `.${encoded({ ...claims, sub: 'x' })}.`),
  ],
  ['no signature', (claims, { jwt }) => jwt(claims).replace(/\.[^.]+$/, '.')],
  ['something else than a JWT', () => 'canary'],
]

describe('an id token', () => {
  it('is not needed', async () => {
    const { browser } = await setUp({ scopes: ['openid', 'balance:read'] })
    expect((await browser.logIn()).status).toBe(303)
  })

  it('is checked when it comes, asked for or not', async () => {
    for (const scopes of [['balance:read'], ['openid', 'balance:read']]) {
      const { browser, provider } = await setUp({ scopes }, { idToken: (claims) => claims })
      expect((await browser.logIn()).status).toBe(303)
      expect(provider.count('certs')).toBe(1)
    }
  })

  it('may name our client as its authorized party', async () => {
    const { browser } = await setUp({}, { idToken: (claims) => ({ ...claims, azp: 'client-1' }) })
    expect((await browser.logIn()).status).toBe(303)
  })

  it.each(bad)('T37: is refused with %s', async (_, make) => {
    const setup = await setUp()
    setup.provider.behaviour.idToken = (claims) => make(claims, setup.provider)
    const answer = await setup.browser.logIn()
    expect(answer.status).toBe(502)
    expect(await answer.text()).toContain('provider_refused')
    expect(await setup.login.current(setup.browser.request('/'))).toBeUndefined()
    expect(setup.provider.count('token')).toBe(1)
  })

  it('T35: is taken by an app whose clock is a minute off', async () => {
    for (const [ahead, status] of [
      [-60_000, 303],
      [60_000, 303],
      [90_000, 500],
    ] as const) {
      const { browser, clock } = await setUp(
        {},
        { idToken: (claims) => ({ ...claims, exp: Number(claims['iat']) + 10 }) },
      )
      clock.jump(ahead)
      expect((await browser.logIn()).status).toBe(status)
    }
  })

  it('T37: is taken after the login server changed its keys, at once', async () => {
    const { browser, provider } = await setUp({}, { idToken: (claims) => claims })
    await browser.logIn()
    provider.keys = [anotherKey, ...provider.keys]
    expect((await browser.logIn()).status).toBe(303)
    expect(provider.count('certs')).toBe(2)
    expect((await browser.logIn()).status).toBe(303)
    expect(provider.count('certs')).toBe(2)
  })

  it('T37: is taken though another key of the set cannot be read', async () => {
    const odd = [
      { kty: 'RSA', kid: 'odd', n: '!', e: '' },
      { kty: 'XYZ' },
      { kty: 'EC', kid: 'e', crv: 'P-999' },
    ]
    const { browser } = await setUp(
      {},
      { idToken: (claims) => claims, jwks: (keys) => ({ keys: [...odd, ...keys] }) },
    )
    expect((await browser.logIn()).status).toBe(303)
  })

  it.each<[string, Partial<Behaviour>]>([
    ['is not a set', { jwks: () => ({ keys: 'canary' }) }],
    ['is not JSON', { intercept: { certs: (response) => (json(response, 200, '<html>'), true) } }],
  ])('T37: is refused at a login when the key set %s', async (_, behaviour) => {
    const { browser, login } = await setUp({}, { idToken: (claims) => claims, ...behaviour })
    expect((await browser.logIn()).status).toBe(502)
    expect(await login.current(browser.request('/'))).toBeUndefined()
  })

  it.each<[string, NonNullable<Behaviour['intercept'][string]>, number]>([
    ['answers 503', (response) => (response.writeHead(503).end(), true), 0],
    ['answers 429', (response) => (response.writeHead(429).end(), true), 0],
    ['breaks off', (response) => (response.destroy(), true), 0],
    ['does not answer', () => true, 4_000],
    ['does not answer before the time is over', () => true, 10_000],
  ])(
    'that cannot be checked, because the key endpoint %s, leads to 503, and the new tokens are revoked',
    async (_, certs, wait) => {
      const { browser, login, provider, clock, events } = await setUp(
        {},
        { idToken: (claims) => claims, intercept: { certs } },
      )
      const waiting = browser.logIn()
      await until(() => provider.count('certs') === 1)
      clock.advance(wait)
      const answer = await waiting
      expect([answer.status, await answer.text()]).toEqual([
        503,
        expect.stringContaining('provider_unreachable'),
      ])
      expect(await login.current(browser.request('/'))).toBeUndefined()
      await until(() => events.some(({ event }) => event === 'grant.revoked'))
      expect(provider.refreshTokens.size).toBe(0)
      delete provider.behaviour.intercept['certs']
      expect((await browser.logIn()).status).toBe(303)
    },
  )

  it('that fails a check costs the tokens that came with it', async () => {
    const { browser, provider, events } = await setUp(
      {},
      { idToken: (claims) => ({ ...claims, aud: 'another-client' }) },
    )
    expect((await browser.logIn()).status).toBe(502)
    await until(() => events.some(({ event }) => event === 'grant.revoked'))
    expect(provider.refreshTokens.size).toBe(0)
  })

  describe('refused for its times', () => {
    const reasonOf = (events: LoginEvent[]) => events.find(({ event }) => event === 'login.failed')

    it('while this machine’s clock is ahead: the page and the log say how far', async () => {
      const { browser, clock, events } = await setUp({}, { idToken: (claims) => claims })
      clock.jump(20 * 60_000)
      const answer = await browser.logIn()
      const page = await answer.text()
      expect(answer.status).toBe(500)
      expect(page).toContain('<code>clock_wrong</code>')
      expect(page).toContain('about 20 minutes ahead of the login server’s')
      expect(reasonOf(events)).toMatchObject({
        problem: 'clock_wrong',
        reason: expect.stringMatching(
          /clock of this machine is (1199|120[01]) s ahead of the login server's: set it/,
        ) as string,
      })
    })

    it('while it is behind', async () => {
      const { browser, clock, events } = await setUp(
        {},
        { idToken: (claims) => ({ ...claims, nbf: claims['iat'] }) },
      )
      clock.jump(-3 * 3_600_000)
      const answer = await browser.logIn()
      expect(await answer.text()).toContain('about 3 hours behind the login server’s')
      expect(reasonOf(events)).toMatchObject({
        reason: expect.stringContaining('s behind the login') as string,
      })
    })

    it('says the same in German', async () => {
      const { browser, clock, login } = await setUp({}, { idToken: (claims) => claims })
      clock.jump(3 * 86_400_000)
      const callback = await browser.authorize()
      const answer = await login.handle(browser.request(callback, { headers: { 'accept-language': 'de' } }))
      expect(await answer?.text()).toContain('etwa 3 Tage vor')
    })

    it('by the Date of the answer, where the token does not say when it was issued', async () => {
      const { browser, clock } = await setUp({}, { idToken: (claims) => ({ ...claims, iat: 'canary' }) })
      clock.jump(20 * 60_000)
      expect(await (await browser.logIn()).text()).toContain('about 20 minutes ahead of the login server’s')
    })

    it('while the clocks agree, is the login server’s fault', async () => {
      const { browser } = await setUp({}, { idToken: (claims) => ({ ...claims, exp: 1000 }) })
      expect(await (await browser.logIn()).text()).toContain('<code>provider_refused</code>')
    })
  })

  it.each<[string, Claims]>([
    ['sub', { sub: 'f:2e724444:1' }],
    ['aud', { aud: 'another-client' }],
    ['azp', { azp: 'another-client' }],
    ['iss', { iss: 'https://evil.example.com' }],
  ])('T33, T36: of a renewal is refused with another %s', async (_, claims) => {
    const { provider, current, clock, browser, login } = await loggedIn({}, { idToken: (first) => first })
    provider.behaviour.idToken = (first) => ({ ...first, ...claims })
    const before = await current.accessToken()
    clock.advance(6 * 60_000)
    const error: unknown = await current.accessToken().catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({
      code: expect.stringMatching(/^(grant_gone|refresh_unavailable)$/) as string,
    })
    const later = await login.current(browser.request('/'))
    if (later) expect(await later.accessToken({ refusedToken: 'x' }).catch(() => before)).toBe(before)
  })

  it('of a renewal may be absent, or repeat the first', async () => {
    const { provider, current, clock } = await loggedIn({}, { idToken: (first) => first })
    const tokens = new Set([await current.accessToken()])
    for (const idToken of [() => undefined, (claims: Claims) => claims]) {
      provider.behaviour.idToken = idToken
      clock.advance(6 * 60_000)
      tokens.add(await current.accessToken())
    }
    expect(tokens.size).toBe(3)
  })

  it('of a renewal does not cost the grant when the keys cannot be fetched', async () => {
    const { provider, clock, another, browser } = await loggedIn({}, { idToken: (first) => first })
    provider.behaviour.intercept['certs'] = (response) => (response.writeHead(503).end(), true)
    clock.advance(6 * 60_000)
    const elsewhere = await another().current(browser.request('/'))
    expect(provider.secrets).toContain(await elsewhere?.accessToken())
    expect(provider.count('token')).toBe(2)
  })
})

describe('discovery', () => {
  it('is lazy: the app starts and runs while the login server is down, and recovers with it', async () => {
    const { browser, provider } = await setUp({ discovery: true })
    provider.behaviour.intercept['openid-configuration'] = (response) => (response.writeHead(503).end(), true)
    expect((await browser.send('/login')).status).toBe(503)
    delete provider.behaviour.intercept['openid-configuration']
    expect((await browser.logIn()).status).toBe(303)
    expect((await browser.logIn()).status).toBe(303)
    expect(provider.count('openid-configuration')).toBe(2)
  })

  it('T8: refuses metadata of another issuer', async () => {
    const { browser, provider } = await setUp(
      { discovery: true },
      { metadata: (metadata) => ({ ...metadata, issuer: 'https://evil.example.com' }) },
    )
    expect((await browser.send('/login')).status).toBe(503)
    expect(provider.count('auth')).toBe(0)
  })

  it.each([
    'token_endpoint',
    'revocation_endpoint',
    'end_session_endpoint',
    'jwks_uri',
    'authorization_endpoint',
  ])(
    'T8, T42: refuses metadata whose %s is elsewhere, as it would get secrets or be believed',
    async (endpoint) => {
      for (const address of ['https://evil.example.com/x', 'http://127.0.0.1:1/x', '//evil.example.com', 1]) {
        const { browser, provider, events } = await setUp(
          { discovery: true },
          { metadata: (metadata) => ({ ...metadata, [endpoint]: address }) },
        )
        expect((await browser.send('/login')).status).toBe(503)
        expect(provider.count('auth')).toBe(0)
        expect(events).toContainEqual(expect.objectContaining({ reason: 'ENDPOINT_ELSEWHERE' }))
      }
    },
  )

  it('T6: sends PKCE even where the metadata does not announce S256, and says so', async () => {
    const { browser, provider, events } = await setUp(
      { discovery: true },
      { metadata: (metadata) => ({ ...metadata, code_challenge_methods_supported: ['plain'] }) },
    )
    expect((await browser.logIn()).status).toBe(303)
    expect(events).toContainEqual({ event: 'provider.pkce_not_announced' })
    const [auth, token] = ['auth', 'token'].map((name) =>
      provider.requests.find(({ endpoint }) => endpoint === name),
    )
    expect(auth?.fields.get('code_challenge_method')).toBe('S256')
    expect(token?.fields.get('code_verifier')).toMatch(/^.{43,128}$/)
  })
})
