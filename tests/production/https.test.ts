import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { startBehindProxies, type BehindProxies } from '../support/behind-proxies.ts'
import { launchBrowser, namesOfThisMachine } from '../support/browser.ts'
import { logIn, visitor } from '../support/product.ts'
import { startProxy } from '../support/proxy.ts'

describe('desk behind a proxy that ends https', { timeout: 60_000 }, () => {
  let browser: Browser
  let production: BehindProxies
  let context: BrowserContext
  let page: Page

  beforeAll(async () => {
    ;[browser, production] = await Promise.all([
      launchBrowser(namesOfThisMachine()),
      startBehindProxies({ host: 'desk.example.com' }),
    ])
  })
  afterAll(async () => {
    await browser?.close()
    await production?.close()
  })
  beforeEach(async () => {
    context = await visitor(browser)
    page = await context.newPage()
  })
  afterEach(() => context?.close())

  it('T18: in a browser all cookies are __Host- cookies, from the start of a login to its end', async () => {
    const seen = new Map<string, unknown>()
    page.on('response', (response) => {
      void response.headersArray().then((headers) => {
        for (const { name, value } of headers)
          if (name === 'set-cookie') seen.set(value.split('=')[0] ?? '', 1)
      })
    })
    await page.goto(`${production.url}/?lang=de`)
    await page.goto(`${production.url}/?lang=en`)
    await logIn(page, production)
    const cookies = await context.cookies(production.url)
    expect(cookies.map(({ name }) => name).sort()).toEqual([
      '__Host-desk-language',
      expect.stringMatching(/^__Host-desk-login-/),
      '__Host-desk-session',
    ])
    for (const { name, domain, path, secure, httpOnly, sameSite } of cookies) {
      expect({ domain, path, secure, httpOnly, sameSite }, name).toEqual({
        domain: 'desk.example.com',
        path: '/',
        secure: true,
        httpOnly: true,
        sameSite: 'Lax',
      })
    }
    expect([...seen.keys()].filter((name) => name.includes('desk') && !name.startsWith('__Host-'))).toEqual(
      [],
    )

    await page.getByRole('button', { name: 'Log out' }).click()
    await page.getByRole('link', { name: 'Log in with sipgate' }).first().waitFor()
    const left = await context.cookies(production.url)
    expect(left.map(({ name }) => name)).not.toContain('__Host-desk-session')
  })

  it('T17, T18: a neighbour under the same domain cannot push its own session on a visitor', async () => {
    const attacker = await visitor(browser)
    await logIn(await attacker.newPage(), production, 'other')
    const [stolen] = (await attacker.cookies(production.url)).filter(({ name }) => name.endsWith('-session'))
    await attacker.close()

    const tossed = ['__Host-desk-session', 'desk-session', '__Secure-desk-session'].map((name) => ({
      name: 'set-cookie',
      value: `${name}=${stolen?.value}; Domain=example.com; Path=/; Secure`,
    }))
    await context.route('https://evil.example.com/**', (route) =>
      route.fulfill({
        status: 200,
        contentType: 'text/html',
        headers: { 'set-cookie': tossed.map(({ value }) => value).join('\n') },
        body: 'Hello',
      }),
    )
    await page.goto('https://evil.example.com/')
    const held = await context.cookies('https://example.com/')
    expect(held.map(({ name }) => name).sort(), 'the browser refuses the first').toEqual([
      '__Secure-desk-session',
      'desk-session',
    ])
    await page.goto(production.url)
    expect(await page.getByRole('link', { name: 'Log in with sipgate' }).count()).toBeGreaterThan(0)
    expect(await page.getByRole('button', { name: 'Log out' }).count()).toBe(0)
  })

  it('T53: a browser that was here once never comes over plain http again', async () => {
    const plain = await startProxy({ to: () => [`http://127.0.0.1:${production.desk.port}`] })
    const insecure = `http://desk.example.com:${plain.port}/healthz`
    expect((await page.goto(insecure))?.url(), 'before the first visit').toBe(insecure)
    await page.goto(`${production.url}/healthz`)
    await page.goto(`http://desk.example.com:${production.port}/healthz`)
    expect(page.url()).toBe(`${production.url}/healthz`)
    await expect(page.goto(insecure), 'https to a port that speaks http').rejects.toThrow(/ERR_SSL/)
    await plain.close()
  })

  it('T53: what a page asks for is asked for over https', async () => {
    const response = await page.goto(production.url)
    const headers = response?.headers() ?? {}
    expect(headers['strict-transport-security']).toMatch(/^max-age=31536000/)
    expect(headers['content-security-policy']).toContain('upgrade-insecure-requests')
    const addresses: string[] = []
    page.on('request', (request) => addresses.push(request.url()))
    await page.reload()
    expect(addresses.length).toBeGreaterThan(1)
    for (const address of addresses) expect(address).toMatch(`${production.url}/`)
  })
})
