import { describe, expect, it } from 'vitest'
import { until } from '../../test/clock.ts'
import { json, type Behaviour } from '../../test/provider.ts'
import { setUp, type Setup } from '../../test/setup.ts'
import { memoryStore, OAuthError, type LoginOptions } from '../index.ts'

type Answer = Record<string, unknown>

/** The token endpoint answers with these changes. */
const answer = (change: (answer: Answer) => Answer): Partial<Behaviour> => ({ tokenAnswer: change })
const withIdToken = (change: (claims: Answer) => Answer | string): Partial<Behaviour> => ({
  idToken: change,
})
const keys = (behave: NonNullable<Behaviour['intercept'][string]>): Partial<Behaviour> => ({
  idToken: (claims) => claims,
  intercept: { certs: behave },
})
const userinfo = (status: number, body: unknown): Partial<Behaviour> => ({
  intercept: { userinfo: (response) => (json(response, status, body), true) },
})

/** Answers with tokens that nobody will use: they would stay valid for weeks. */
const misfortunes: [string, Partial<Behaviour>][] = [
  ['an id token for another client', withIdToken((claims) => ({ ...claims, aud: 'another-client' }))],
  [
    'an id token with another authorized party',
    withIdToken((claims) => ({ ...claims, azp: 'another-client' })),
  ],
  ['another nonce', withIdToken((claims) => ({ ...claims, nonce: 'n'.repeat(43) }))],
  ['no nonce', withIdToken(({ nonce: _, ...claims }) => claims)],
  ['an id token that has ended', withIdToken((claims) => ({ ...claims, exp: 1000 }))],
  ['something else than an id token', withIdToken(() => 'canary')],
  ['a number as id token', answer((all) => ({ ...all, id_token: 1 }))],
  ['an id token without a signature', withIdToken((claims) => `e30.${btoa(JSON.stringify(claims))}.`)],
  ['a key set that is down', keys((response) => (response.writeHead(503).end(), true))],
  ['a key set that breaks off', keys((response) => (response.destroy(), true))],
  ['a key set that is not one', keys((response) => (json(response, 200, '<html>'), true))],
  ['a type of token that we do not know', answer((all) => ({ ...all, token_type: 'mac' }))],
  ['no type of token', answer(({ token_type: _, ...all }) => all)],
  ['no access token', answer(({ access_token: _, ...all }) => all)],
  ['an empty access token', answer((all) => ({ ...all, access_token: '' }))],
  ['scopes that are not a text', answer((all) => ({ ...all, scope: ['balance:read'] }))],
  ['a user whom sipgate does not know', userinfo(403, {})],
  ['a user without a number', userinfo(200, { sub: 'w0' })],
  ['a sipgate that is down', userinfo(503, {})],
]

/** Everything that happened at the login server after the callback, once nothing runs any more. */
async function afterwards({ login, provider }: Setup) {
  await login.close()
  return {
    living: provider.refreshTokens.size,
    revoked: provider.requests.filter(({ endpoint }) => endpoint === 'logout' || endpoint === 'revoke')
      .length,
  }
}

describe('T20: the tokens of a login that fails', () => {
  it.each(misfortunes)('because of %s are revoked', async (_, behaviour) => {
    const setup = await setUp({}, behaviour)
    expect((await setup.browser.logIn()).status).toBeGreaterThanOrEqual(500)
    expect(setup.provider.count('token')).toBe(1)
    expect(await afterwards(setup)).toEqual({ living: 0, revoked: 1 })
  })

  it('because the answer has a status of its own are revoked', async () => {
    const setup = await setUp()
    const { provider, browser } = setup
    provider.behaviour.intercept['token'] = (response) => {
      provider.refreshTokens.set('canary-refresh', { sub: 'x', scope: '', session: 's' })
      json(response, 201, {
        access_token: 'canary-access',
        refresh_token: 'canary-refresh',
        token_type: 'bearer',
      })
      return true
    }
    expect((await browser.logIn()).status).toBe(503)
    expect(await afterwards(setup)).toEqual({ living: 0, revoked: 1 })
  })

  it('because time is up while the keys are fetched are revoked', async () => {
    const setup = await setUp(
      {},
      keys(() => true),
    )
    const waiting = setup.browser.logIn()
    await until(() => setup.provider.count('certs') === 1)
    setup.clock.advance(10_000)
    expect((await waiting).status).toBe(503)
    expect(await afterwards(setup)).toEqual({ living: 0, revoked: 1 })
  })

  it('that brought no refresh token are revoked by the access token', async () => {
    const setup = await setUp({}, { ...userinfo(403, {}), ...answer(({ refresh_token: _, ...all }) => all) })
    await setup.browser.logIn()
    await setup.login.close()
    const [revoked] = setup.provider.requests.filter(({ endpoint }) => endpoint === 'revoke')
    expect(revoked?.fields.get('token_type_hint')).toBe('access_token')
    expect(revoked?.fields.get('token')).toMatch(/^canary-access/)
  })

  it('because the store does not take it are revoked', async () => {
    const store = memoryStore()
    const full: LoginOptions['store'] = {
      ...store,
      addGrant: () => Promise.reject(new OAuthError('store_unavailable')),
    }
    const setup = await setUp({ store: full })
    expect((await setup.browser.logIn()).status).toBe(503)
    expect(await afterwards(setup)).toEqual({ living: 0, revoked: 1 })
  })

  it('are none where the login server issued none', async () => {
    const setup = await setUp()
    setup.provider.behaviour.intercept['token'] = (response) => (
      json(response, 400, { error: 'invalid_grant' }),
      true
    )
    await setup.browser.logIn()
    expect(await afterwards(setup)).toEqual({ living: 0, revoked: 0 })
  })
})

describe('a login that succeeds', () => {
  it('revokes nothing', async () => {
    const setup = await setUp({}, { idToken: (claims) => claims })
    expect((await setup.browser.logIn()).status).toBe(303)
    expect(await afterwards(setup)).toEqual({ living: 1, revoked: 0 })
  })
})
