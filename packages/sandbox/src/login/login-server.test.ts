import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { testLogin } from '../../test/login-journey.ts'

describe('the login server', () => {
  it.each([
    ['protocol/openid-connect/auth', 'DELETE', 'HEAD, GET, POST'],
    ['protocol/openid-connect/token', 'GET', 'POST'],
    ['protocol/openid-connect/token/introspect', 'GET', 'POST'],
    ['protocol/openid-connect/userinfo', 'PUT', 'HEAD, GET, POST'],
    ['protocol/openid-connect/certs', 'POST', 'HEAD, GET'],
    ['protocol/openid-connect/logout', 'DELETE', 'HEAD, GET, POST'],
    ['protocol/openid-connect/revoke', 'GET', 'POST'],
    ['.well-known/openid-configuration', 'POST', 'HEAD, GET'],
    ['login-actions/consent', 'PATCH', 'HEAD, GET, POST'],
  ])('says what %s takes instead of %s', async (path, method, allow) => {
    const { sandbox, fetch } = testLogin()
    const response = await fetch(new Request(`${sandbox.issuer}/${path}`, { method }))
    expect([response.status, response.headers.get('allow')]).toEqual([405, allow])
  })

  it.each([
    'auth',
    'logout',
    'login-actions/consent',
    'login-actions/authenticate',
    'logout/logout-confirm',
    'userinfo',
    'token',
  ])('T49: takes no body beyond 64 KB at %s, and only forms', async (path) => {
    const { sandbox, fetch } = testLogin()
    const url = `${sandbox.issuer}/${path.startsWith('login-') ? path : `protocol/openid-connect/${path}`}`
    const post = (type: string, body: string) =>
      fetch(new Request(url, { method: 'POST', body, headers: { 'content-type': type } }))
    expect((await post('application/x-www-form-urlencoded', 'x'.repeat(65_537))).status).toBe(413)
    if (path !== 'logout') expect((await post('text/plain', 'csrf=x')).status).toBe(415)
  })

  it('T51: puts nothing of a request into a header that could end it', async () => {
    const { newBrowser, authorizeUrl } = testLogin()
    const evil = 'x\r\nset-cookie: a=b\r\n\r\n<html>ä'
    for (const name of [
      'client_id',
      'redirect_uri',
      'scope',
      'state',
      'response_type',
      'prompt',
      'login_hint',
      'ui_locales',
    ]) {
      const { headers } = await newBrowser().get(authorizeUrl({ [name]: evil }))
      for (const [header, value] of headers) {
        expect([header, /[\r\n]|[^\x20-\x7e]/.test(value)]).toEqual([header, false])
        if (header === 'set-cookie') expect(value).toMatch(/^sandbox-browser-/)
      }
    }
  })

  it('refuses what it does not know, and never breaks', async () => {
    const { sandbox, fetch } = testLogin()
    const part = fc.oneof(
      fc.constantFrom(
        'realms',
        'third-party',
        'protocol',
        'openid-connect',
        'auth',
        'token',
        '..',
        '%ff',
        '%00',
        '__proto__',
      ),
      fc.webSegment(),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(part, { maxLength: 6 }),
        fc.webQueryParameters(),
        fc.constantFrom('GET', 'POST', 'PUT', 'OPTIONS', 'HEAD'),
        async (parts, query, method) => {
          const url = `${sandbox.loginUrl}/${parts.join('/')}?${query}`
          const { status } = await fetch(new Request(url, { method }))
          expect(status).toBeLessThan(500)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('keeps the secrets of its tokens, codes and cookies out of what it says of a refusal', async () => {
    const { tokens, code, exchange, refresh, sandbox } = testLogin()
    const { refresh_token } = await tokens()
    const once = await code()
    const answers = [
      await refresh(`${refresh_token}x`),
      await exchange(once, { redirect_uri: 'http://localhost:1/' }),
    ]
    for (const answer of answers) {
      const text = JSON.stringify([...answer.headers]) + (await answer.text())
      expect(text).not.toContain(refresh_token.slice(-40))
      expect(text).not.toContain(once)
      expect(text).not.toContain(sandbox.clientSecret)
    }
  })
})
