import { describe, expect, it } from 'vitest'
import { openBrowser } from '../../test/browser.ts'
import { loggedIn, setUp } from '../../test/setup.ts'
import { until } from '../../test/clock.ts'
import { OAuthError } from '../oauth-error.ts'
import { memoryStore } from '../stores/memory/memory-store.ts'
import { equalSecrets } from '../secrets.ts'

const day = 86_400_000
/** No answer waits for the note that a session was used. */
const noted = () => new Promise((resolve) => setImmediate(resolve))

describe('a session', () => {
  it('T16: gets a new id at each login, and the old one is dead', async () => {
    const { browser, login } = await setUp()
    browser.cookies.set('sipgate-kit-session', 'f'.repeat(43))
    await browser.logIn()
    const first = browser.cookies.get('sipgate-kit-session')
    expect(first).not.toBe('f'.repeat(43))
    await browser.logIn()
    expect(browser.cookies.get('sipgate-kit-session')).not.toBe(first)
    const thief = openBrowser(login)
    thief.cookies.set('sipgate-kit-session', first ?? '')
    expect(await login.current(thief.request('/'))).toBeUndefined()
    const answer = await login.requireScopes()(
      thief.request('/', { headers: { accept: 'application/json' } }),
    )
    expect(answer?.status).toBe(401)
  })

  it('a second login of the same user does not end the first one’s login at sipgate, which is the same', async () => {
    const { browser, provider, login, events } = await loggedIn({}, { session: 'one' })
    await browser.logIn()
    await login.close()
    expect(provider.count('logout') + provider.count('revoke')).toBe(0)
    expect(events).toContainEqual(expect.objectContaining({ event: 'grant.revocation_spared' }))
  })

  it('a second login of the same user ends the first one’s login at sipgate, when that is another', async () => {
    const { browser, provider, login } = await loggedIn()
    const [first] = provider.refreshTokens.keys()
    await browser.logIn()
    await login.close()
    expect(provider.requests.at(-1)?.fields.get('refresh_token')).toBe(first)
    expect(provider.refreshTokens.size).toBe(1)
  })

  it('never revokes the first one’s token where that logout is refused: it would end the second one, too', async () => {
    const { browser, provider, login } = await loggedIn()
    provider.behaviour.intercept['logout'] = (response) => (response.writeHead(400).end(), true)
    await browser.logIn()
    await login.close()
    expect(provider.count('logout')).toBe(1)
    expect(provider.count('revoke')).toBe(0)
  })

  it('another user’s login in the same browser does', async () => {
    const { browser, provider, login } = await loggedIn()
    provider.behaviour.user = { sub: 'w1', masterSipId: '1234567' }
    await browser.logIn()
    await login.close()
    expect(provider.count('logout')).toBe(1)
  })

  it('T21: ends after seven days without use', async () => {
    const { browser, login, clock } = await loggedIn()
    clock.advance(6 * day)
    expect(await login.current(browser.request('/'))).toBeDefined()
    await noted()
    clock.advance(6 * day)
    expect(await login.current(browser.request('/'))).toBeDefined()
    await noted()
    clock.advance(7 * day)
    expect(await login.current(browser.request('/'))).toBeUndefined()
  })

  it('T21: ends after thirty days in any case', async () => {
    const { browser, login, clock } = await loggedIn()
    for (let count = 0; count < 5; count++) {
      clock.advance(6 * day - 1)
      expect(await login.current(browser.request('/'))).toBeDefined()
      await noted()
    }
    clock.advance(5)
    expect(await login.current(browser.request('/'))).toBeUndefined()
  })

  it('T21: has limits of the app’s own choice, and its rows are swept', async () => {
    const store = memoryStore()
    const { browser, login, clock, events } = await loggedIn({
      store,
      session: { idleSeconds: 60, absoluteSeconds: 100 },
    })
    clock.advance(60_000)
    expect(await login.current(browser.request('/'))).toBeUndefined()
    clock.advance(day)
    await browser.send('/login')
    await until(() => events.some(({ event }) => event === 'store.swept'))
    expect(events).toContainEqual({ event: 'store.swept', rows: 2 })
  })

  it('goes on when the store cannot note that it was used', async () => {
    const touchSession = () => Promise.reject(new OAuthError('store_unavailable'))
    const { browser, login, clock, events } = await loggedIn({ store: { ...memoryStore(), touchSession } })
    clock.advance(60_000)
    expect(await (await login.current(browser.request('/')))?.accessToken()).toMatch(/^canary-access/)
    await noted()
    expect(events).toContainEqual({ event: 'store.failed', code: 'store_unavailable' })
  })

  it('does not wait for the note either, and asks for it once at a time', async () => {
    let touches = 0
    let finish = () => {}
    const touchSession = () => (touches++, new Promise<void>((resolve) => (finish = resolve)))
    const { browser, login, clock } = await loggedIn({ store: { ...memoryStore(), touchSession } })
    clock.advance(60_000)
    for (let count = 0; count < 20; count++) expect(await login.current(browser.request('/'))).toBeDefined()
    expect(touches).toBe(1)
    finish()
  })
})

describe('the sweep', () => {
  const sweeping = (sweep: () => Promise<number>) => loggedIn({ store: { ...memoryStore(), sweep } })

  it('is made by whatever is called, once in ten minutes, one at a time, and nothing waits for it', async () => {
    let sweeps = 0
    let finish = () => {}
    const { browser, login, clock } = await sweeping(
      () => (sweeps++, new Promise((resolve) => (finish = () => resolve(0)))),
    )
    const use = async () => {
      expect(await login.current(browser.request('/'))).toBeDefined()
      expect((await browser.send('/login')).status).toBe(303)
      await noted()
    }
    clock.advance(599_999)
    await use()
    expect(sweeps).toBe(0)
    clock.advance(1)
    await use()
    expect(sweeps).toBe(1)
    clock.advance(600_000)
    await use()
    expect(sweeps).toBe(1)
    finish()
    await noted()
    clock.advance(600_000)
    await use()
    expect(sweeps).toBe(2)
    finish()
  })

  it('that fails harms nobody', async () => {
    const { browser, login, clock, events } = await sweeping(() =>
      Promise.reject(new OAuthError('store_unavailable')),
    )
    clock.advance(600_000)
    expect(await login.current(browser.request('/'))).toBeDefined()
    await noted()
    expect(events).toContainEqual({ event: 'store.failed', code: 'store_unavailable' })
  })

  it('is written to at most once a minute', async () => {
    const inner = memoryStore()
    let touches = 0
    const store = {
      ...inner,
      touchSession: (...given: Parameters<typeof inner.touchSession>) => (
        touches++,
        inner.touchSession(...given)
      ),
    }
    const { browser, login, clock } = await loggedIn({ store })
    for (let count = 0; count < 20; count++) await login.current(browser.request('/'))
    expect(touches).toBe(0)
    clock.advance(60_000)
    for (let count = 0; count < 20; count++) await login.current(browser.request('/'))
    expect(touches).toBe(1)
  })

  it.each(['', 'x', 'x'.repeat(44), '"', "' or 1=1 --", '%00', 'ü'.repeat(43), 'x'.repeat(5000)])(
    'is not opened by a cookie of %j',
    async (value) => {
      const { login } = await loggedIn()
      const headers = { cookie: `a; =; sipgate-kit-session=${encodeURIComponent(value)}; =b` }
      expect(await login.current(new Request('http://localhost:3000/', { headers }))).toBeUndefined()
    },
  )
})

describe('cookies', () => {
  it('T18: on https are __Host-, Secure, HttpOnly, SameSite=Lax, for the whole path, and short', async () => {
    const { browser } = await setUp({ redirectUri: 'https://app.example.com/authorize' })
    await browser.logIn()
    const lines = browser.seen.flatMap((answer) => answer.headers.getSetCookie())
    expect(lines).toHaveLength(2)
    for (const line of lines) {
      expect(line).toMatch(
        /^__Host-sipgate-kit-[\w-]+=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
      )
      expect(line.length).toBeLessThan(4096)
    }
  })

  it('T18: on loopback http have plain names of our own, and no Secure', async () => {
    const { browser } = await setUp({ cookiePrefix: 'desk' })
    await browser.logIn()
    const lines = browser.seen.flatMap((answer) => answer.headers.getSetCookie())
    for (const line of lines) {
      expect(line).toMatch(/^desk-[\w-]+=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/)
    }
  })

  it.each([
    'http://app.example.com/authorize',
    'http://192.168.0.1/authorize',
    'http://localhost.example.com/authorize',
  ])('T18: an app at %s is refused at its start', async (redirectUri) => {
    const { another } = await setUp()
    expect(() => another({ redirectUri })).toThrow(/https/)
  })
})

describe('options', () => {
  it.each<[string, object]>([
    ['clientId', { clientId: '' }],
    ['clientSecret', { clientSecret: '' }],
    ['redirectUri', { redirectUri: 'authorize' }],
    ['redirectUri', { redirectUri: 'http://localhost:*/authorize' }],
    ['redirectUri', { redirectUri: 'http://localhost:3000/authorize#x' }],
    ['redirectUri', { redirectUri: 'http://localhost:3000/login' }],
    ['redirectUri', { redirectUri: 'http://user:password@localhost:3000/authorize' }],
    ['scopes', { scopes: [] }],
    ['scopes', { scopes: ['balance:read history:read'] }],
    ['scopes', { scopes: 'balance:read' }],
    ['realm', { realm: '../x' }],
    ['loginUrl', { loginUrl: 'http://login.example.com' }],
    ['apiUrl', { apiUrl: 'ftp://localhost' }],
    ['cookiePrefix', { cookiePrefix: 'a b' }],
    ['requestTimeout', { requestTimeout: 15_000 }],
    ['requestTimeout', { requestTimeout: Number.NaN }],
    ['session.idleSeconds', { session: { idleSeconds: 0 } }],
    ['afterLogout', { afterLogout: '//evil.example.com' }],
  ])('%s that cannot be used stops the start and is named: %j', async (name, options) => {
    const { another } = await setUp()
    expect(() => another(options)).toThrow(expect.objectContaining({ code: 'invalid_option' }))
    expect(() => another(options)).toThrow(name)
  })
})

describe('secrets', () => {
  it('T56: are compared whatever their lengths', () => {
    expect(equalSecrets('a'.repeat(43), 'a'.repeat(43))).toBe(true)
    for (const other of ['', 'a', 'a'.repeat(42), 'a'.repeat(44), 'b'.repeat(43), 'ä']) {
      expect(equalSecrets('a'.repeat(43), other)).toBe(false)
    }
  })
})
