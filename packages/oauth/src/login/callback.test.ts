import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { openBrowser, sendToProvider, type TestBrowser } from '../../test/browser.ts'
import { json } from '../../test/provider.ts'
import { loggedIn, setUp } from '../../test/setup.ts'
import { memoryStore } from '../stores/memory/memory-store.ts'
import { until } from '../../test/clock.ts'
import { systemPlatform } from '../platform.ts'
import { randomSecret } from '../secrets.ts'

const codeOf = async (answer: Response) => /<code>(\w+)<\/code>/.exec(await answer.text())?.[1]
const changed = (path: string, change: (query: URLSearchParams) => void) => {
  const url = new URL(path, 'http://localhost:3000')
  change(url.searchParams)
  return url.pathname + url.search
}
const started = async (browser: TestBrowser, path = '/login') =>
  new URL((await browser.send(path)).headers.get('location') ?? '')

describe('a login', () => {
  it('ends on the page it was started for, with a session and a token', async () => {
    const { browser, login, provider } = await setUp()
    const answer = await browser.logIn('/login?returnTo=/contacts?page=2')
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/contacts?page=2')
    const current = await login.current(browser.request('/'))
    const key = `${provider.issuer}|1234567w0`
    expect(current?.user).toEqual({ key, issuer: provider.issuer, masterSipId: '1234567', sub: 'w0' })
    expect(current?.scopes).toEqual(['balance:read'])
    expect(provider.secrets).toContain(await current?.accessToken())
    expect(provider.count('token')).toBe(1)
  })

  it('asks no network before the callback, so it starts while the login server is down', async () => {
    const { browser, provider } = await setUp()
    await provider.close()
    expect((await browser.send('/login')).status).toBe(303)
  })

  it('works in several tabs at once', async () => {
    const { browser, login } = await setUp()
    const [one, two] = await Promise.all([
      browser.authorize('/login?returnTo=/1'),
      browser.authorize('/login?returnTo=/2'),
    ])
    expect((await browser.send(two)).headers.get('location')).toBe('/2')
    expect((await browser.send(one)).headers.get('location')).toBe('/1')
    expect(await login.current(browser.request('/'))).toBeDefined()
  })

  it('T36: two accounts’ w0 are two users', async () => {
    const { browser, login, provider } = await loggedIn()
    provider.behaviour.user = { sub: 'w0', masterSipId: '7654321' }
    const other = openBrowser(login)
    await other.logIn()
    const [one, two] = await Promise.all([
      login.current(browser.request('/')),
      login.current(other.request('/')),
    ])
    expect(one?.user.key).toMatch(/\|1234567w0$/)
    expect(two?.user.key).toMatch(/\|7654321w0$/)
  })

  it.each([
    ['no sub', '{"masterSipId":"1234567"}'],
    ['no account', '{"sub":"w0"}'],
    ['the id token’s kind of sub', '{"sub":"f:2e724444:957162","masterSipId":"1234567"}'],
    ['an account that is not a number', '{"sub":"w0","masterSipId":"12|34"}'],
    ['numbers', '{"sub":0,"masterSipId":1234567}'],
    ['null', 'null'],
    ['a list', '[]'],
    ['no JSON', '<html>'],
    ['far too much', `{"sub":"w0","masterSipId":"1234567","x":"${'x'.repeat(70_000)}"}`],
  ])(
    'T36: fails when sipgate does not say who it is (%s): nothing is stored, the token is revoked',
    async (_, body) => {
      const { browser, login, provider, events } = await setUp()
      provider.behaviour.intercept['userinfo'] = (response) => {
        json(response, 200, body)
        return true
      }
      const answer = await browser.logIn()
      expect([502, 503]).toContain(answer.status)
      expect(await login.current(browser.request('/'))).toBeUndefined()
      await until(() => events.some(({ event }) => event === 'grant.revoked'))
      expect(provider.refreshTokens.size).toBe(0)
    },
  )

  it('T42: the new token follows no redirect', async () => {
    const { browser, provider } = await setUp()
    provider.behaviour.intercept['userinfo'] = (response) => {
      response.writeHead(302, { location: `${provider.apiUrl}/elsewhere` }).end()
      return true
    }
    expect(await codeOf(await browser.logIn())).toBe('userinfo_invalid')
    expect(provider.count('elsewhere')).toBe(0)
  })
})

describe('the way to the login server', () => {
  it('T5: carries a PKCE challenge of S256, always', async () => {
    const { browser, provider } = await setUp()
    const url = await started(browser)
    expect(url.searchParams.get('code_challenge_method')).toBe('S256')
    await browser.send(await sendToProvider(url.href))
    const verifier =
      provider.requests.find(({ endpoint }) => endpoint === 'token')?.fields.get('code_verifier') ?? ''
    expect(verifier).toMatch(/^[A-Za-z0-9._~-]{43,128}$/)
    const challenge = createHash('sha256').update(verifier).digest('base64url')
    expect(url.searchParams.get('code_challenge')).toBe(challenge)
  })

  it('T3: state, nonce and verifier are 256 random bits each, from the secure source alone', () => {
    const made = new Set(Array.from({ length: 10_000 }, () => randomSecret(systemPlatform)))
    expect(made.size).toBe(10_000)
    for (const secret of made) expect(secret).toMatch(/^[A-Za-z0-9_-]{43}$/)
    const asked: number[] = []
    randomSecret({ ...systemPlatform, randomBytes: (count) => (asked.push(count), new Uint8Array(count)) })
    expect(asked).toEqual([32])
  })

  it('T10: the redirect URI is the configured one, whatever the request says of hosts', async () => {
    const { login } = await setUp()
    const headers = { host: 'evil.example.com', 'x-forwarded-host': 'evil.example.com' }
    const answer = await login.handle(new Request('http://evil.example.com/login', { headers }))
    const url = new URL(answer?.headers.get('location') ?? '')
    expect(url.searchParams.get('redirect_uri')).toBe('http://localhost:3000/authorize')
  })

  it.each([
    '//evil.example.com',
    '/\\evil.example.com',
    'https://evil.example.com',
    '%2F%2Fevil.example.com',
  ])('T11: a page to return to elsewhere is refused: %s', async (returnTo) => {
    const { browser } = await setUp()
    const answer = await browser.send(`/login?returnTo=${encodeURIComponent(returnTo)}`)
    expect(answer.status).toBe(400)
    expect(await codeOf(answer)).toBe('return_to_invalid')
  })
})

describe('a callback', () => {
  it('T1: is refused in another browser, without a token request, and still works in its own', async () => {
    const { browser, login, provider } = await setUp()
    const callback = await browser.authorize()
    const stranger = openBrowser(login)
    await stranger.send('/login')
    const answer = await stranger.send(callback)
    expect(answer.status).toBe(400)
    expect(await answer.clone().text()).toContain('Logging in works at http://localhost:3000 only.')
    expect(await codeOf(answer)).toBe('callback_foreign')
    expect(provider.count('token')).toBe(0)
    expect((await browser.send(callback)).status).toBe(303)
  })

  it('T2: is refused the second time, and says where to go on', async () => {
    const { browser, provider } = await setUp()
    const callback = await browser.authorize('/login?returnTo=/x')
    await browser.send(callback)
    const answer = await browser.send(callback)
    expect(answer.status).toBe(400)
    const page = await answer.text()
    expect(page).toContain('callback_replayed')
    expect(page).toContain('<a class="button" href="/x">Continue</a>')
    expect(provider.count('token')).toBe(1)
  })

  it('T12: makes one token request when it arrives twice at once', async () => {
    const { browser, provider, login } = await setUp()
    const callback = await browser.authorize()
    const answers = await Promise.all([browser.send(callback), browser.send(callback)])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 400])
    expect(provider.count('token')).toBe(1)
    expect(await login.current(browser.request('/'))).toBeDefined()
  })

  it('T4: is refused after ten minutes', async () => {
    const { browser, clock, provider } = await setUp()
    const callback = await browser.authorize()
    clock.advance(10 * 60_000 + 1000)
    const answer = await browser.send(callback)
    expect(answer.status).toBe(400)
    expect(await codeOf(answer)).toBe('callback_expired')
    expect(provider.count('token')).toBe(0)
  })

  it('T7: is refused with the issuer of another server', async () => {
    const { browser, provider } = await setUp()
    provider.behaviour.callback = (parameters) => ({ ...parameters, iss: 'https://evil.example.com' })
    expect(await codeOf(await browser.logIn())).toBe('callback_invalid')
    expect(provider.count('token')).toBe(0)
  })

  it('T7: is taken with the right issuer, and without one unless the metadata promises it', async () => {
    const { browser, provider } = await setUp()
    provider.behaviour.callback = (parameters) => ({ ...parameters, iss: provider.issuer })
    expect((await browser.logIn()).status).toBe(303)
    const promising = await setUp(
      { discovery: true },
      { metadata: (metadata) => ({ ...metadata, authorization_response_iss_parameter_supported: true }) },
    )
    expect(await codeOf(await promising.browser.logIn())).toBe('callback_invalid')
    expect(promising.provider.count('token')).toBe(0)
  })

  it('T9: is refused when its login was started with another issuer', async () => {
    const { browser, login, another, provider } = await setUp()
    const callback = await browser.authorize()
    await login.close()
    const other = another({ realm: 'sipgate-apps' })
    const answer = await other.handle(browser.request(callback))
    expect(answer && (await codeOf(answer))).toBe('callback_foreign')
    expect(provider.count('token')).toBe(0)
  })

  it('T9: is refused when its login was started for another client of the same login server', async () => {
    const store = memoryStore()
    const { browser, another, provider } = await setUp({ store })
    const callback = await browser.authorize()
    // As another process has it: in one process the two would claim the same paths.
    const answer = await another({ clientId: 'client-2', store: { ...store } }).handle(
      browser.request(callback),
    )
    expect(answer && (await codeOf(answer))).toBe('callback_foreign')
    expect(provider.count('token')).toBe(0)
  })

  it('T49: is refused when it is longer than any answer of a login server', async () => {
    const { browser, provider } = await setUp()
    const callback = changed(await browser.authorize(), (query) => query.set('code', 'x'.repeat(9_000)))
    expect(await codeOf(await browser.send(callback))).toBe('callback_invalid')
    expect(provider.count('token')).toBe(0)
  })

  it('T13: with a code of another’s login it is refused by PKCE, and nobody is logged in', async () => {
    const { browser, login, provider } = await setUp()
    const victim = new URL(await openBrowser(login).authorize(), login.origin)
    const callback = changed(await browser.authorize(), (query) =>
      query.set('code', victim.searchParams.get('code') ?? ''),
    )
    const answer = await browser.send(callback)
    expect(answer.status).toBe(400)
    expect(await codeOf(answer)).toBe('callback_invalid')
    expect(provider.count('token')).toBe(1)
    expect(await login.current(browser.request('/'))).toBeUndefined()
  })

  it.each([
    ['access_denied', 403, 'declined'],
    ['temporarily_unavailable', 503, 'provider_unreachable'],
    ['invalid_scope', 502, 'provider_refused'],
    ['login_required', 502, 'provider_refused'],
    ['<script>alert(1)</script>', 400, 'callback_invalid'],
    ['', 400, 'callback_invalid'],
  ])('T14: with error=%s it has a page of its own, and repeats nothing', async (error, status, code) => {
    const { browser, provider, events } = await setUp()
    const description = '<script>alert("x")</script>\r\nSet-Cookie: a=b'
    provider.behaviour.callback = ({ state = '' }) => ({ state, error, error_description: description })
    const answer = await browser.logIn('/login?returnTo=/x')
    expect(answer.status).toBe(status)
    const page = await answer.text()
    expect(page).toContain(code)
    expect(page).not.toContain('<script')
    expect(page).not.toContain('alert')
    expect(JSON.stringify(events)).not.toContain('alert')
    expect(JSON.stringify([...answer.headers])).not.toContain('a=b')
    expect(page).toContain('href="/login?returnTo=%2Fx"')
  })

  it('T14: with an error the state is checked first', async () => {
    const { browser } = await setUp()
    await browser.send('/login')
    const answer = await browser.send(`/authorize?error=access_denied&state=${'x'.repeat(43)}`)
    expect(await codeOf(answer)).toBe('callback_foreign')
  })

  it.each(['state', 'code', 'iss', 'error', 'session_state'])(
    'T15: is refused with %s twice',
    async (name) => {
      const { browser, provider } = await setUp()
      const callback = await browser.authorize()
      const doubled = changed(callback, (query) => {
        if (!query.has(name)) query.append(name, 'x')
        query.append(name, query.get(name) ?? '')
      })
      const answer = await browser.send(doubled)
      expect(answer.status).toBe(400)
      expect(await codeOf(answer)).toBe('callback_invalid')
      expect(provider.count('token')).toBe(0)
    },
  )

  it.each([
    ['nothing', '/authorize'],
    ['a state that cannot be ours', '/authorize?code=x&state=..%2Fx'],
    ['a huge state', `/authorize?code=x&state=${'s'.repeat(8000)}`],
    ['objects', '/authorize?code[a]=x&state[]=y'],
    ['an implicit answer', `/authorize?state=${'s'.repeat(43)}&access_token=x`],
    ['a code with control characters', `/authorize?state=${'s'.repeat(43)}&code=a%00b`],
    ['no code', `/authorize?state=${'s'.repeat(43)}`],
  ])('is refused with a clear page when it has %s', async (_, path) => {
    const { browser } = await setUp()
    const answer = await browser.send(path)
    expect(answer.status).toBe(400)
    expect(await codeOf(answer)).toBe('callback_invalid')
  })

  it('T17: of an attacker’s login changes nobody’s session', async () => {
    const { browser, login } = await loggedIn()
    const before = new Map(browser.cookies)
    const attackers = await openBrowser(login).authorize()
    await browser.send(attackers)
    expect(browser.cookies).toEqual(before)
    expect(await login.current(browser.request('/'))).toBeDefined()
  })

  it('T23, T24: leads to a clean address and leaves no trace', async () => {
    const { browser } = await setUp()
    const answer = await browser.logIn('/login?returnTo=/x')
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/x')
    for (const each of browser.seen) {
      expect(each.headers.get('cache-control')).toBe('no-store')
      expect(each.headers.get('referrer-policy')).toBe('no-referrer')
    }
  })

  it.each([
    ['token', 500, 'provider_unreachable'],
    ['token', 429, 'provider_unreachable'],
    ['userinfo', 503, 'provider_unreachable'],
    ['userinfo', 429, 'provider_unreachable'],
    ['token', 404, 'provider_unreachable'],
    ['userinfo', 403, 'userinfo_invalid'],
  ])('has a page when %s answers %d', async (endpoint, status, code) => {
    const { browser, provider } = await setUp()
    provider.behaviour.intercept[endpoint] = (response) => {
      response.writeHead(status).end('<h1>canary</h1>')
      return true
    }
    expect(await codeOf(await browser.logIn())).toBe(code)
  })

  it('has a page when the client is refused, and when the login server does not answer', async () => {
    const { browser, another, provider, clock } = await setUp()
    const misconfigured = openBrowser(another({ clientSecret: 'wrong' }))
    expect(await codeOf(await misconfigured.logIn())).toBe('provider_refused')
    provider.behaviour.intercept['token'] = () => true
    const waiting = browser.logIn()
    await until(() => provider.count('token') === 2)
    clock.advance(10_000)
    expect(await codeOf(await waiting)).toBe('provider_unreachable')
  })
})
