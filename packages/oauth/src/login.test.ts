import { describe, expect, it } from 'vitest'
import { openBrowser } from '../test/browser.ts'
import { setUp, loggedIn } from '../test/setup.ts'

describe('a login', () => {
  it('ends with a session, and answers who it is and a token', async () => {
    const { browser, login, provider } = await setUp()
    const answer = await browser.logIn('/login?returnTo=/contacts?page=2')
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/contacts?page=2')
    const current = await login.current(browser.request('/'))
    expect(current?.user).toEqual({
      key: `${provider.issuer}|1234567w0`,
      issuer: provider.issuer,
      masterSipId: '1234567',
      sub: 'w0',
    })
    expect(current?.scopes).toEqual(['balance:read'])
    expect(provider.secrets).toContain(await current?.accessToken())
  })

  it('works with an id token as well', async () => {
    const { browser, login } = await setUp({}, { idToken: (claims) => claims })
    expect((await browser.logIn()).status).toBe(303)
    expect(await login.current(browser.request('/'))).toBeDefined()
  })

  it('renews an expired token', async () => {
    const { current, clock, provider } = await loggedIn()
    const first = await current.accessToken()
    clock.advance(6 * 60_000)
    const second = await current.accessToken()
    expect(second).not.toBe(first)
    expect(provider.count('token')).toBe(2)
    expect(openBrowser).toBeDefined()
  })
})
