import { describe, expect, it } from 'vitest'
import { loggedIn, setUp } from '../../test/setup.ts'
import type { TestProvider } from '../../test/provider.ts'

/** An endpoint sends whoever asks on to another address, which would get the body too (307). */
function redirecting(provider: TestProvider, endpoint: string): void {
  provider.behaviour.intercept[endpoint] = (response) => {
    response.writeHead(307, { location: `${provider.issuer}/elsewhere` }).end()
    return true
  }
}

describe('T42: a redirect of the login server', () => {
  it.each(['logout', 'revoke'])('at %s gets neither the token nor the client’s secret', async (endpoint) => {
    const { provider, browser, current, login } = await loggedIn()
    if (endpoint === 'revoke')
      provider.behaviour.intercept['logout'] = (response) => (response.writeHead(400).end(), true)
    redirecting(provider, endpoint)
    expect((await browser.postLogout({ csrf: current.csrfToken })).status).toBe(303)
    await login.close()
    expect(provider.count(endpoint)).toBe(1)
    expect(provider.count('elsewhere')).toBe(0)
  })

  it('at the token endpoint gets neither the code nor the client’s secret', async () => {
    const { provider, browser } = await setUp()
    redirecting(provider, 'token')
    expect((await browser.logIn()).status).toBe(503)
    expect(provider.count('token')).toBe(1)
    expect(provider.count('elsewhere')).toBe(0)
  })

  it('at the token endpoint gets no refresh token', async () => {
    const { provider, current, clock } = await loggedIn()
    redirecting(provider, 'token')
    clock.advance(6 * 60_000)
    await expect(current.accessToken()).rejects.toMatchObject({ code: 'refresh_unavailable' })
    expect(provider.count('elsewhere')).toBe(0)
  })

  it('at the keys names no other keys', async () => {
    const { provider, browser } = await setUp({}, { idToken: (claims) => claims })
    redirecting(provider, 'certs')
    expect((await browser.logIn()).status).toBeGreaterThanOrEqual(500)
    expect(provider.count('certs')).toBe(1)
    expect(provider.count('elsewhere')).toBe(0)
  })

  it('at the metadata names no other login server', async () => {
    const { provider, browser } = await setUp({ discovery: true })
    redirecting(provider, 'openid-configuration')
    expect((await browser.send('/login')).status).toBe(503)
    expect(provider.count('openid-configuration')).toBe(1)
    expect(provider.count('elsewhere')).toBe(0)
  })
})
