import { describe, expect, it } from 'vitest'
import { until } from '../../test/clock.ts'
import { loggedIn } from '../../test/setup.ts'

const form = { 'content-type': 'application/x-www-form-urlencoded' }

describe('a logout', () => {
  it('T20, T25: ends session, grant and the login at sipgate, and clears the cookie', async () => {
    const { browser, login, provider, current } = await loggedIn()
    const before = new Map(browser.cookies)
    const answer = await browser.postLogout({ csrf: current.csrfToken })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/')
    expect([...browser.cookies.keys()].some((name) => name.endsWith('-session'))).toBe(false)
    for (const [name, value] of before) browser.cookies.set(name, value)
    expect(await login.current(browser.request('/'))).toBeUndefined()
    expect(provider.refreshTokens.size).toBe(0)
    expect(provider.count('logout')).toBe(1)
  })

  it('T20: does not wait for a login server that fails; it is told later', async () => {
    const { browser, provider, current, events, clock } = await loggedIn()
    provider.behaviour.intercept['logout'] = (response) => (response.writeHead(503).end(), true)
    expect((await browser.postLogout({ csrf: current.csrfToken })).status).toBe(303)
    expect(provider.count('logout')).toBe(1)
    delete provider.behaviour.intercept['logout']
    await until(() => clock.sleeping().includes(1000))
    clock.advance(1000)
    await until(() => events.some(({ event }) => event === 'grant.revoked'))
    expect(events).toContainEqual(expect.objectContaining({ event: 'grant.revoked', attempts: 2 }))
    expect(provider.refreshTokens.size).toBe(0)
  })

  it('T20: does not wait longer than three seconds for one that hangs, and its end lets nothing run on', async () => {
    const { browser, provider, current, clock, login, events } = await loggedIn()
    provider.behaviour.intercept['logout'] = () => true
    const leaving = browser.postLogout({ csrf: current.csrfToken })
    await until(() => provider.count('logout') === 1)
    clock.advance(3000)
    expect((await leaving).status).toBe(303)
    const closing = login.close()
    clock.advance(7000)
    await closing
    expect(events).toContainEqual(
      expect.objectContaining({ event: 'grant.revocation_failed', reason: 'timeout' }),
    )
    expect(clock.sleeping()).toEqual([])
  })

  it('revokes the refresh token where the login server knows no such logout', async () => {
    const { browser, provider, current } = await loggedIn()
    provider.behaviour.intercept['logout'] = (response) => (response.writeHead(400).end(), true)
    await browser.postLogout({ csrf: current.csrfToken })
    expect(provider.requests.at(-1)).toMatchObject({ endpoint: 'revoke' })
    expect(provider.requests.at(-1)?.fields.get('token')).toMatch(/^canary-refresh/)
  })

  it('gives up after some minutes, and says so', async () => {
    const { browser, provider, current, clock, events } = await loggedIn()
    provider.behaviour.intercept['logout'] = (response) => (response.writeHead(500).end(), true)
    await browser.postLogout({ csrf: current.csrfToken })
    for (const pause of [1000, 4000, 15_000, 30_000, 60_000]) {
      await until(() => clock.sleeping().includes(pause))
      clock.advance(pause)
    }
    await until(() => events.some(({ event }) => event === 'grant.revocation_failed'))
    expect(provider.count('logout')).toBe(6)
  })

  it('of nobody leads to the same page', async () => {
    const { browser } = await loggedIn({ afterLogout: '/bye' })
    browser.cookies.clear()
    expect((await browser.postLogout()).headers.get('location')).toBe('/bye')
  })
})

describe('a request to log out', () => {
  it.each<[string, Record<string, string>, Record<string, string>]>([
    ['no token', {}, {}],
    ['a wrong token', { csrf: 'x'.repeat(43) }, {}],
    ['an empty token', { csrf: '' }, {}],
    ['a cross-site page', {}, { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example.com' }],
    ['a page of the same site', {}, { 'sec-fetch-site': 'same-site', origin: 'http://localhost:4000' }],
    ['an address typed in', {}, { 'sec-fetch-site': 'none' }],
    ['another origin', {}, { origin: 'https://evil.example.com' }],
  ])('T19: with or from %s is refused, and nothing ends', async (_, fields, headers) => {
    const { browser, login, current, provider } = await loggedIn()
    const body = Object.keys(headers).length > 0 ? { csrf: current.csrfToken } : fields
    expect((await browser.postLogout(body, headers)).status).toBe(403)
    expect(await login.current(browser.request('/'))).toBeDefined()
    expect(provider.count('logout')).toBe(0)
  })

  it('T19: without Origin and Sec-Fetch-Site is refused', async () => {
    const { browser, login, current } = await loggedIn()
    const body = new URLSearchParams({ csrf: current.csrfToken })
    expect((await browser.send('/logout', { method: 'POST', body })).status).toBe(403)
    expect(await login.current(browser.request('/'))).toBeDefined()
  })

  it('T19: from an older browser is known by its Origin, from a page without Referer by Sec-Fetch-Site', async () => {
    for (const headers of [
      { origin: 'http://localhost:3000' },
      { origin: 'null', 'sec-fetch-site': 'same-origin' },
    ]) {
      const { browser, current } = await loggedIn()
      const body = new URLSearchParams({ csrf: current.csrfToken })
      expect((await browser.send('/logout', { method: 'POST', body, headers })).status).toBe(303)
    }
    const { browser, current } = await loggedIn()
    const body = new URLSearchParams({ csrf: current.csrfToken })
    expect(
      (await browser.send('/logout', { method: 'POST', body, headers: { origin: 'null' } })).status,
    ).toBe(403)
  })

  it('T19: with two tokens is refused', async () => {
    const { browser, current } = await loggedIn()
    const body = `csrf=${current.csrfToken}&csrf=${current.csrfToken}`
    const headers = { ...form, origin: 'http://localhost:3000' }
    expect((await browser.send('/logout', { method: 'POST', body, headers })).status).toBe(403)
  })

  it.each(['text/plain', 'application/json', 'multipart/form-data; boundary=x', ''])(
    'T19: that is not an ordinary form (%s) is refused',
    async (type) => {
      const { browser, login, current } = await loggedIn()
      const headers = { origin: 'http://localhost:3000', 'content-type': type }
      const answer = await browser.send('/logout', {
        method: 'POST',
        body: `csrf=${current.csrfToken}`,
        headers,
      })
      expect(answer.status).toBe(415)
      expect(await login.current(browser.request('/'))).toBeDefined()
    },
  )

  it('T49: of more than 64 KB is refused, told or not told in advance', async () => {
    const { browser, login } = await loggedIn()
    expect((await browser.postLogout({ csrf: 'x'.repeat(70_000) })).status).toBe(413)
    const headers = { origin: 'http://localhost:3000', 'content-length': '99999999', ...form }
    expect((await browser.send('/logout', { method: 'POST', body: 'csrf=x', headers })).status).toBe(413)
    expect(await login.current(browser.request('/'))).toBeDefined()
  })

  it('T49: of more than 64 KB is refused at once, though the app still holds a copy of it', async () => {
    const { browser, login } = await loggedIn()
    const headers = { origin: 'http://localhost:3000', ...form }
    const request = browser.request('/logout', {
      method: 'POST',
      body: `csrf=${'x'.repeat(70_000)}`,
      headers,
    })
    const copy = request.clone()
    expect((await login.handle(request))?.status).toBe(413)
    expect(copy.bodyUsed).toBe(false)
  })

  it.each([
    ['GET', '/logout', 'POST'],
    ['DELETE', '/logout', 'POST'],
    ['POST', '/login', 'GET'],
    ['HEAD', '/login', 'GET'],
    ['POST', '/authorize', 'GET'],
    ['OPTIONS', '/authorize', 'GET'],
  ])('T17: %s %s is not known, and changes nothing', async (method, path, allow) => {
    const { browser, login } = await loggedIn()
    const before = new Map(browser.cookies)
    const answer = await browser.send(path, { method })
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toBe(allow)
    expect(browser.cookies).toEqual(before)
    expect(await login.current(browser.request('/'))).toBeDefined()
  })
})
