import { describe, expect, it } from 'vitest'
import { connected, type Connecting } from '../../test/connecting.ts'

/** A page of the app in the owner's browser, with its form, and what posts it. */
async function page(setup: Connecting, owner = 'company-42') {
  const browser = setup.browserOf(owner)
  const { token, cookie } = setup.connections.csrfToken(browser.request('/settings'), owner)
  const [pair = ''] = cookie?.split(';') ?? []
  browser.cookies.set(pair.split('=')[0] ?? '', pair.slice(pair.indexOf('=') + 1))
  const post = (fields: Record<string, string> = { csrf: token }, headers: Record<string, string> = {}) =>
    browser.send('/sipgate/disconnect', {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin', ...headers },
    })
  return { browser, token, cookie, post }
}

describe('the form that disconnects', () => {
  it('ends the owner’s connection, here and at sipgate', async () => {
    const setup = await connected({ afterDisconnect: '/settings' })
    const { post } = await page(setup)
    const answer = await post()
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/settings')
    expect(await setup.connections.get('company-42')).toBeUndefined()
    expect(setup.provider.refreshTokens.size).toBe(0)
    expect(setup.events.at(-1)).toMatchObject({ event: 'disconnected', by: 'form' })
  })

  it('works as long as the browser keeps its cookie, on every page', async () => {
    const setup = await connected()
    const { browser, token, cookie } = await page(setup)
    expect(cookie).toMatch(/^sipgate-kit-form=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/)
    expect(setup.connections.csrfToken(browser.request('/other'), 'company-42')).toEqual({ token })
  })

  it.each<[string, Record<string, string>, Record<string, string>]>([
    ['no token', {}, {}],
    ['a wrong token', { csrf: 'x'.repeat(43) }, {}],
    ['a cross-site page', {}, { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example.com' }],
    ['another origin', {}, { origin: 'https://evil.example.com' }],
  ])('T19: with or from %s changes nothing', async (_, fields, headers) => {
    const setup = await connected()
    const { post, token } = await page(setup)
    const answer = await post(Object.keys(headers).length > 0 ? { csrf: token } : fields, headers)
    expect(answer.status).toBe(403)
    expect(await setup.connections.get('company-42')).toBeDefined()
  })

  it('T19: has a token that works for no other owner and in no other browser', async () => {
    const setup = await connected()
    await setup.connect('company-43')
    const { token } = await page(setup)
    const other = await page(setup, 'company-43')
    expect((await other.post({ csrf: token })).status).toBe(403)
    const same = await page(setup)
    expect((await same.post({ csrf: token })).status).toBe(403)
    same.browser.cookies.clear()
    expect((await same.post({ csrf: token })).status).toBe(403)
    expect(setup.events.some(({ event }) => event === 'disconnected')).toBe(false)
  })

  it('is refused for nobody, and for an address that was typed in', async () => {
    const setup = await connected()
    const { browser, post } = await page(setup)
    expect((await browser.send('/sipgate/disconnect')).status).toBe(405)
    browser.owner = undefined
    expect((await post()).status).toBe(401)
    expect(await setup.connections.get('company-42')).toBeDefined()
  })
})
