import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { faultsOf, inForm, inQuery, oddRequests, type Try } from './support/bad-requests.ts'
import { HttpVisitor } from './support/http-visitor.ts'
import { startProduct, type Product } from './support/product.ts'

let product: Product
let desk: string
let sandbox: string

beforeEach(async () => {
  product = await startProduct()
  desk = product.url
  sandbox = product.sandbox.url
})
afterEach(() => product?.close())

const faults = (tries: readonly Try[]) => faultsOf(tries, [desk, sandbox])

/** Desk and sandbox still work. */
async function expectAlive(): Promise<void> {
  expect((await fetch(`${desk}/healthz`)).status).toBe(200)
  expect((await fetch(`${desk}/readyz`)).status).toBe(200)
  product.sandbox.reset()
  expect((await new HttpVisitor().logIn(`${desk}/login`)).text).toContain('name="csrf"')
}

/** The fields of a page's form, percent-encoded, and where it leads. */
function formOf(page: { url: string; text: string }): { action: string; fields: Record<string, string> } {
  const [markup = ''] = /<form[^>]*method="post"[\s\S]*?<\/form>/i.exec(page.text) ?? []
  const action = /action="([^"]*)"/.exec(markup)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const named = [...markup.matchAll(/<(?:input|button)[^>]*name="([^"]*)"[^>]*>/g)].map(
    ([tag, name = '']) => [name, encodeURIComponent(/value="([^"]*)"/.exec(tag)?.[1] ?? '')],
  )
  return {
    action: new URL(action, page.url).href,
    fields: Object.fromEntries(named) as Record<string, string>,
  }
}

describe('the sandbox’s login server, given garbage', { timeout: 40_000 }, () => {
  const endpoints = [
    'protocol/openid-connect/auth',
    'login-actions/authenticate',
    'login-actions/consent',
    'protocol/openid-connect/token',
    'protocol/openid-connect/token/introspect',
    'protocol/openid-connect/userinfo',
    'protocol/openid-connect/certs',
    'protocol/openid-connect/logout',
    'protocol/openid-connect/logout/logout-confirm',
    'protocol/openid-connect/revoke',
    '.well-known/openid-configuration',
    'nowhere',
  ]
  const client = { client_id: 'sandbox-client', client_secret: 'sandbox-secret' }
  const ask = {
    client_id: 'sandbox-client',
    response_type: 'code',
    scope: 'openid+balance:read',
    state: 'a',
    nonce: 'b',
    code_challenge: 'c'.repeat(43),
    code_challenge_method: 'S256',
    prompt: 'login',
    max_age: '0',
    login_hint: 'demo',
    response_mode: 'query',
    ui_locales: 'de',
    kc_locale: 'de',
    request: 'd',
    request_uri: 'e',
  }

  it.each(['third-party', 'sipgate-apps', '__proto__', '%00', '..%2f..'])(
    'answers each endpoint of realm %s with any method, path, size and type',
    async (realm) => {
      const urls = endpoints.map((endpoint) => `${sandbox}/auth/realms/${realm}/${endpoint}`)
      const old = ['auth', 'token'].map((name) => `${sandbox}/login/${realm}/protocol/openid-connect/${name}`)
      expect(await faults([...urls, ...old].flatMap((url) => oddRequests(url)))).toEqual([])
      await expectAlive()
    },
  )

  it.each(['third-party', 'sipgate-apps'])('answers every parameter of realm %s', async (realm) => {
    const redirect = encodeURIComponent(`${desk}/authorize`)
    const base = `${sandbox}/auth/realms/${realm}/protocol/openid-connect`
    const basic = `Basic ${Buffer.from('sandbox-client:sandbox-secret').toString('base64')}`
    const token = { ...client, redirect_uri: redirect, scope: 'openid', code_verifier: 'v'.repeat(43) }
    const leave = {
      id_token_hint: 'a.b.c',
      post_logout_redirect_uri: redirect,
      client_id: 'sandbox-client',
      state: 's',
    }
    const tries = [
      ...inQuery(`${base}/auth`, { ...ask, redirect_uri: redirect }),
      ...inForm(`${base}/auth`, { ...ask, redirect_uri: redirect }),
      ...inForm(`${base}/token`, { grant_type: 'authorization_code', code: 'x', ...token }),
      ...inForm(`${base}/token`, { grant_type: 'refresh_token', refresh_token: 'x', ...token }),
      ...inForm(`${base}/token`, { grant_type: 'password', username: 'demo', password: 'x', ...token }),
      ...inForm(
        `${base}/token`,
        { grant_type: 'refresh_token', refresh_token: 'a.b.c' },
        { authorization: basic },
      ),
      ...inForm(`${base}/token/introspect`, { token: 'x', token_type_hint: 'access_token', ...client }),
      ...inForm(`${base}/revoke`, { token: 'x', token_type_hint: 'refresh_token', ...client }),
      ...inForm(`${base}/userinfo`, { access_token: 'x' }),
      ...inQuery(`${base}/logout`, leave),
      ...inForm(`${base}/logout`, leave),
      ...inForm(`${base}/logout`, { refresh_token: 'x', ...client }),
      ...inForm(`${base}/logout/logout-confirm`, { proof: 'x', ...leave }),
      ...[
        'Basic',
        'Basic %',
        'Basic YQ==',
        'Basic OjoK',
        `Bearer ${'a.'.repeat(3_000)}`,
        'Bearer e30.e30.',
        'Bearer null',
      ].flatMap((authorization) =>
        ['token', 'userinfo', 'revoke', 'logout', 'token/introspect'].map((name) => ({
          label: authorization.slice(0, 40),
          url: `${base}/${name}`,
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded', authorization },
          body: 'grant_type=authorization_code&code=x&token=x',
          refused: true,
        })),
      ),
    ]
    expect(await faults(tries)).toEqual([])
    await expectAlive()
  })

  it('answers every field of its login page and its consent page', async () => {
    for (const fill of [{}, { username: 'demo', password: 'demo' }]) {
      const visitor = new HttpVisitor()
      let page = await visitor.open(`${desk}/login`)
      if ('username' in fill) page = await visitor.submit(page, fill)
      const { action, fields } = formOf(page)
      const wrong = { ...fields, accept: '', cancel: '' }
      const headers = { cookie: visitor.cookieHeader(sandbox), origin: sandbox }
      expect(Object.keys(fields).length).toBeGreaterThan(1)
      const query = Object.fromEntries(
        [...new URL(action).searchParams].map(([name, value]) => [name, encodeURIComponent(value)]),
      )
      const plain = action.split('?')[0] ?? ''
      expect(
        await faults([...inForm(action, wrong, headers), ...inQuery(plain, { ...query, x: '1' }, headers)]),
      ).toEqual([])
    }
    await expectAlive()
  })
})
