import { describe, expect, it } from 'vitest'
import { keepCookies, openBrowser } from '../../test/browser.ts'
import { loggedIn, setUp } from '../../test/setup.ts'
import { memoryStore } from '../stores/memory/memory-store.ts'
import { missingScopes } from '../grants/missing-scopes.ts'
import { OAuthError } from '../oauth-error.ts'

const minutes = 60_000
const caught = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  )
const asScript = { headers: { accept: 'text/html', 'sec-fetch-dest': 'empty' } }

describe('a grant that is gone', () => {
  const ended = async () => {
    const setup = await loggedIn()
    setup.clock.advance(6 * minutes)
    setup.provider.refreshTokens.clear()
    return { ...setup, error: await caught(setup.current.accessToken()) }
  }

  it('sends the user to log in, once, and back to the page', async () => {
    const { login, browser, error } = await ended()
    const answer = await login.handleError(error, browser.request('/history?page=2'))
    expect(answer?.status).toBe(303)
    expect(answer?.headers.get('location')).toBe('/login?returnTo=%2Fhistory%3Fpage%3D2')
    const back = await browser.logIn(answer?.headers.get('location') ?? '')
    expect(back.headers.get('location')).toBe('/history?page=2')
    expect(await (await login.current(browser.request('/')))?.accessToken()).toMatch(/^canary-access/)
  })

  it('again right after that redirect has a page of its own: never a loop', async () => {
    const { browser, login, provider, clock } = await setUp()
    const statuses: number[] = []
    for (let round = 0; round < 4; round++) {
      await browser.logIn()
      const current = await login.current(browser.request('/'))
      const refusedToken = (await current?.accessToken()) ?? ''
      provider.refreshTokens.clear()
      clock.advance(2000)
      const error = await caught(current?.accessToken({ refusedToken }) ?? Promise.resolve())
      const answer = await login.handleError(error, browser.request('/'))
      if (answer) keepCookies(browser.cookies, answer)
      statuses.push(answer?.status ?? 0)
      if (answer?.status === 403) expect(await answer.text()).toContain('grant_gone')
    }
    expect(statuses).toEqual([303, 403, 403, 403])
  })

  it('answers a script and a form with a status', async () => {
    const { login, browser, error } = await ended()
    expect((await login.handleError(error, browser.request('/data', asScript)))?.status).toBe(401)
    expect((await login.handleError(error, browser.request('/send', { method: 'POST' })))?.status).toBe(401)
  })
})

describe('the other errors', () => {
  it('have pages when they pass, and are left alone when they are not for the user', async () => {
    const { login, browser } = await setUp()
    const status = async (error: unknown) => (await login.handleError(error, browser.request('/x')))?.status
    expect(await status(new OAuthError('refresh_unavailable'))).toBe(503)
    expect(await status(new OAuthError('client_refused'))).toBe(502)
    expect(await status(new OAuthError('store_unavailable'))).toBe(503)
    expect(await status(new OAuthError('invalid_option'))).toBeUndefined()
    expect(await status(new Error('x'))).toBeUndefined()
    expect(await status('x')).toBeUndefined()
  })

  it('a store that fails has a page, not a crash', async () => {
    const broken = { ...memoryStore(), addFlow: () => Promise.reject(new OAuthError('store_unavailable')) }
    const { browser, events } = await setUp({ store: broken })
    expect((await browser.send('/login')).status).toBe(503)
    expect(events).toContainEqual({ event: 'store.failed', code: 'store_unavailable' })
  })
})

describe('a login that the store refuses', () => {
  it('ends its new grant at sipgate: nobody would ever use it', async () => {
    const addGrant = () => Promise.reject(new OAuthError('store_unavailable'))
    const { browser, login, provider } = await setUp({ store: { ...memoryStore(), addGrant } })
    expect((await browser.logIn()).status).toBe(503)
    await login.close()
    expect(provider.count('logout')).toBe(1)
    expect(provider.refreshTokens.size).toBe(0)
  })
})

describe('a page for logged-in users', () => {
  it('sends a stranger to log in and back, and a script away', async () => {
    const { login, browser } = await setUp()
    const check = login.requireScopes()
    const answer = await check(browser.request('/x?y=1'))
    expect(answer?.headers.get('location')).toBe('/login?returnTo=%2Fx%3Fy%3D1')
    expect((await check(browser.request('/x', asScript)))?.status).toBe(401)
    expect((await check(browser.request('/x', { method: 'POST' })))?.status).toBe(401)
  })

  it('asks for scopes only when they are missing, and keeps what was granted', async () => {
    const { login, browser, provider } = await loggedIn()
    expect(await login.requireScopes('balance:read')(browser.request('/'))).toBeUndefined()
    const answer = await login.requireScopes('sessions:sms:write')(browser.request('/sms'))
    const url = new URL(answer?.headers.get('location') ?? '')
    expect(url.href).toContain(provider.loginUrl)
    expect(url.searchParams.get('scope')).toBe('balance:read sessions:sms:write')
    expect(url.searchParams.get('code_challenge_method')).toBe('S256')
  })

  it('T16: gives the session a new id with its new scopes', async () => {
    const { login, browser, another } = await loggedIn()
    const before = browser.cookies.get('sipgate-kit-session')
    const more = another({ scopes: ['balance:read', 'history:read'] })
    const wide = openBrowser(more)
    for (const [name, value] of browser.cookies) wide.cookies.set(name, value)
    await wide.logIn()
    expect(wide.cookies.get('sipgate-kit-session')).not.toBe(before)
    expect((await login.current(wide.request('/')))?.scopes).toEqual(['balance:read', 'history:read'])
    expect(await login.current(browser.request('/'))).toBeUndefined()
  })

  it('T34: has a page when sipgate grants less than was asked for, and no loop', async () => {
    const { login, browser, provider } = await loggedIn()
    provider.behaviour.tokenAnswer = (answer) => ({ ...answer, scope: 'balance:read' })
    const start = await login.requireScopes('history:read')(browser.request('/history'))
    for (const line of start?.headers.getSetCookie() ?? []) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=')
      browser.cookies.set(name, value)
    }
    const { sendToProvider } = await import('../../test/browser.ts')
    const answer = await browser.send(await sendToProvider(start?.headers.get('location') ?? ''))
    expect(answer.status).toBe(403)
    const page = await answer.text()
    expect(page).toContain('scopes_missing')
    expect(page).toContain('history:read')
    expect((await login.current(browser.request('/')))?.scopes).toEqual(['balance:read'])
    expect((await login.requireScopes('history:read')(browser.request('/history', asScript)))?.status).toBe(
      403,
    )
  })

  it('knows which scopes stand in for others', () => {
    expect(missingScopes(['all'], ['balance:read', 'openid'])).toEqual(['openid'])
    expect(missingScopes(['sessions:write'], ['sessions:sms:write', 'sessions:read'])).toEqual([
      'sessions:read',
    ])
    expect(missingScopes(['balance:read'], ['balance', 'balance:read', 'x', 'x'])).toEqual(['balance', 'x'])
  })

  it('takes the scopes that were asked for where the answer names none', async () => {
    const { current } = await loggedIn({}, { tokenAnswer: ({ scope: _, ...answer }) => answer })
    expect(current.scopes).toEqual(['balance:read'])
  })
})

describe('the pages of problems', () => {
  it('are the app’s own where it renders them; the headers that protect are set anyway', async () => {
    const { browser } = await setUp({
      renderProblem: (problem) =>
        new Response(`Ours: ${problem.code}`, {
          status: 200,
          headers: { 'cache-control': 'public', 'x-own': 'yes' },
        }),
    })
    const answer = await browser.send('/authorize')
    expect(await answer.text()).toBe('Ours: callback_invalid')
    expect(answer.status).toBe(400)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': expect.stringContaining("default-src 'none'") as string,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-own': 'yes',
    })
  })

  it('are ours when the app’s own page throws', async () => {
    const { browser, events } = await setUp({ renderProblem: () => Promise.reject(new Error('x')) })
    expect((await browser.send('/authorize')).status).toBe(400)
    expect(events).toContainEqual({ event: 'page.failed', problem: 'callback_invalid' })
  })

  it('are JSON for scripts', async () => {
    const { browser } = await setUp()
    const answer = await browser.send('/authorize', { headers: { accept: 'application/json' } })
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(await answer.json()).toMatchObject({ status: 400, code: 'callback_invalid' })
  })

  it('a log that throws breaks nothing', async () => {
    const { browser } = await setUp({
      log: () => {
        throw new Error('x')
      },
    })
    expect((await browser.logIn()).status).toBe(303)
  })

  it('other paths are left to the app', async () => {
    const { login, browser } = await setUp()
    for (const path of ['/', '/login/', '/Login', '/authorize/x', '/x?/login']) {
      expect(await login.handle(browser.request(path))).toBeUndefined()
    }
  })
})
