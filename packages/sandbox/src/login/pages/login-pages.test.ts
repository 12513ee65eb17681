import { describe, expect, it } from 'vitest'
import { seed } from '../../world/seed/seed.ts'
import { testLogin } from '../../../test/login-journey.ts'
import { testBrowser, type TestBrowser, type TestPage } from '../../../test/login-browser.ts'

type Login = ReturnType<typeof testLogin>
const demo = { username: 'demo', password: 'demo' }

async function consentPage(
  { authorizeUrl }: Login,
  browser: TestBrowser,
  parameters = {},
): Promise<TestPage> {
  const login = await browser.get(authorizeUrl(parameters))
  return browser.get((await browser.submit(login, demo)).location)
}

const pages: [string, (login: Login, browser: TestBrowser) => Promise<TestPage>][] = [
  ['login page', ({ authorizeUrl }, browser) => browser.get(authorizeUrl())],
  [
    'login page after a wrong password',
    async ({ authorizeUrl }, browser) =>
      browser.submit(await browser.get(authorizeUrl()), { username: 'x', password: 'x' }),
  ],
  ['consent page', (login, browser) => consentPage(login, browser)],
  ['error page', ({ authorizeUrl }, browser) => browser.get(authorizeUrl({ client_id: 'x' }))],
  ['page not found', ({ endpoint }, browser) => browser.get(endpoint('nowhere'))],
  [
    'unknown realm',
    ({ sandbox }, browser) => browser.get(`${sandbox.loginUrl}/realms/x/protocol/openid-connect/auth`),
  ],
  ['wrong method', ({ endpoint }, browser) => browser.post(endpoint('logout/../auth?x'), {})],
  ['logout', ({ endpoint }, browser) => browser.get(endpoint('logout'))],
]

describe.each(pages)('the %s', (_, open) => {
  it('T53: allows nothing inline, no frames, no sniffing, no caching, no referrer', async () => {
    const login = testLogin()
    const { headers, html } = await open(login, login.newBrowser())
    const policy = headers.get('content-security-policy') ?? ''
    for (const part of [
      "default-src 'none'",
      "style-src 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "form-action 'self'",
    ]) {
      expect(policy).toContain(part)
    }
    expect(policy).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(html).not.toMatch(/<style|style="|<script(?! src)|onclick|javascript:/i)
  })

  it('says in both languages that it is not sipgate', async () => {
    const login = testLogin()
    expect((await open(login, login.newBrowser())).html).toContain(
      'This is not sipgate. Nothing here is real.',
    )
    const german = testBrowser(login.fetch, { 'accept-language': 'de-DE,de;q=0.9,en;q=0.5' })
    const page = await open(login, german)
    expect(page.html).toContain('Das ist nicht sipgate.')
    expect(page.html).toContain('<html lang="de">')
    expect(page.html, 'German pages say Sie').not.toMatch(/\b(du|dich|dir|dein\w*)\b/i)
  })
})

describe('the login page', () => {
  it('shows the users there are', async () => {
    const { newBrowser, authorizeUrl } = testLogin()
    const { html } = await newBrowser().get(authorizeUrl())
    for (const { username } of seed().accounts.flatMap(({ users }) => users))
      expect(html).toContain(`<code>${username}</code>`)
  })

  it('lets its form lead to itself and to the client only', async () => {
    const { newBrowser, authorizeUrl } = testLogin()
    const policy = (await newBrowser().get(authorizeUrl())).headers.get('content-security-policy')
    expect(policy).toContain("form-action 'self' http://localhost:3000;")
  })

  it('takes the language from ui_locales before the browser, and links to the other', async () => {
    const { newBrowser, authorizeUrl } = testLogin()
    const page = await newBrowser().get(authorizeUrl({ ui_locales: 'fr de-AT' }), { 'accept-language': 'en' })
    expect(page.html).toContain('<h1>Anmelden</h1>')
    expect(page.headers.get('content-language')).toBe('de')
    const link = /<a href="([^"]*)" lang="en"/.exec(page.html)?.[1]?.replaceAll('&amp;', '&') ?? ''
    expect((await newBrowser().get(new URL(link, page.url).href)).html).toContain('<h1>Log in</h1>')
  })

  it('fills in the login hint', async () => {
    const { newBrowser, authorizeUrl } = testLogin()
    expect((await newBrowser().get(authorizeUrl({ login_hint: 'demo' }))).html).toContain('value="demo"')
  })
})

describe('the consent page', () => {
  it('says what each scope means and who is logged in', async () => {
    const login = testLogin()
    const { html } = await consentPage(login, login.newBrowser(), { scope: 'openid balance:read' })
    for (const part of [
      'Read how much credit the account has.',
      'brings an id token.',
      '<strong>demo</strong>',
    ]) {
      expect(html).toContain(part)
    }
  })

  it('keeps its form when the language changes', async () => {
    const login = testLogin()
    const browser = login.newBrowser()
    const page = await consentPage(login, browser, { prompt: 'login' })
    const link = /<a href="([^"]*)" lang="de"/.exec(page.html)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const german = await browser.get(new URL(link, page.url).href)
    for (const part of ['Zugriff erlauben?', 'Lesen, wie viel Guthaben das Konto hat.'])
      expect(german.html).toContain(part)
    expect((await browser.submit(german, { accept: 'accept' })).location).toContain('code=')
  })

  it('never links to a script, whatever the client says of itself', async () => {
    const login = testLogin({
      change: ({ clients }) =>
        clients.forEach((client) =>
          Object.assign(client, {
            privacyUrl: 'javascript:alert(1)',
            name: '<b>x</b>',
            description: '<img src=x>',
          }),
        ),
    })
    const { html } = await consentPage(login, login.newBrowser())
    expect(html).not.toMatch(/javascript:|<b>|<img/)
  })
})

describe('cookies', () => {
  it('T18: are HttpOnly, SameSite=Lax, below the realm, named for the sandbox, without Secure on http', async () => {
    const { newBrowser, authorizeUrl } = testLogin()
    const browser = newBrowser()
    const login = await browser.get(authorizeUrl())
    const lines = [
      ...login.headers.getSetCookie(),
      ...(await browser.submit(login, demo)).headers.getSetCookie(),
    ]
    expect(lines).toHaveLength(2)
    for (const line of lines) {
      expect(line).toMatch(
        /^sandbox-(browser|login)-third-party=[\w-]{43}; Path=\/auth\/realms\/third-party; HttpOnly; SameSite=Lax$/,
      )
    }
  })
})
