import { describe, expect, it } from 'vitest'
import { formAction, hiddenFields, testBrowser } from '../../test/login-browser.ts'
import { passwordClient, testLogin } from '../../test/login-journey.ts'

const demo = { username: 'demo', password: 'demo' }
const isLogin = (html: string) => html.includes('name="password"')
const isConsent = (html: string) => html.includes('name="accept"') && html.includes('name="cancel"')

describe('a login', () => {
  it('goes over login page and consent page back to the client', async () => {
    const { newBrowser, authorizeUrl } = testLogin()
    const browser = newBrowser()
    const login = await browser.get(authorizeUrl())
    expect([login.status, isLogin(login.html)]).toEqual([200, true])
    const toConsent = await browser.submit(login, demo)
    expect(toConsent.status).toBe(303)
    const consent = await browser.get(toConsent.location)
    expect([consent.status, isConsent(consent.html)]).toEqual([200, true])
    expect(consent.html).toContain('balance:read')
    const back = await browser.submit(consent, { accept: 'accept' })
    expect(back.location).toMatch(/^http:\/\/localhost:3000\/authorize\?state=state-1&session_state=.*&code=/)
  })

  it.each(['third-party', 'sipgate-apps'] as const)('works in the realm %s', async (realm) => {
    const { logIn, authorizeUrl } = testLogin()
    expect((await logIn(authorizeUrl({}, realm))).location).toContain('code=')
  })

  it('T25: leaves every form with 303, so that no password or decision is sent on', async () => {
    const { newBrowser, authorizeUrl } = testLogin()
    const browser = newBrowser()
    const toConsent = await browser.submit(await browser.get(authorizeUrl()), demo)
    const consent = await browser.get(toConsent.location)
    const declined = await browser.submit(consent, { cancel: '' })
    const accepted = await browser.submit(consent, { accept: '' })
    const again = await browser.submit(await browser.get(authorizeUrl({ prompt: 'login' })), demo)
    expect([toConsent, declined, accepted, again].map(({ status }) => status)).toEqual([303, 303, 303, 303])
  })

  it('with a wrong password stays on the page, which says so and keeps the name', async () => {
    const { newBrowser, authorizeUrl, sandbox } = testLogin()
    const browser = newBrowser()
    const login = await browser.get(authorizeUrl())
    for (const wrong of [
      { username: 'demo', password: 'wrong' },
      { username: 'nobody"><i>', password: 'demo' },
      {},
    ]) {
      const page = await browser.submit(login, wrong)
      expect([page.status, isLogin(page.html)]).toEqual([200, true])
      expect(page.html).toContain('The user name or password is wrong.')
      expect(page.html).toContain('role="alert"')
      expect(page.html).not.toContain('<i>')
      expect(page.headers.getSetCookie()).toEqual([])
    }
    expect(sandbox.snapshot().loginSessions).toEqual([])
    expect((await browser.submit(login, demo)).status).toBe(303)
  })

  it('takes the user name in any case', async () => {
    const { newBrowser, authorizeUrl } = testLogin()
    const browser = newBrowser()
    const page = await browser.submit(await browser.get(authorizeUrl()), {
      username: ' Demo ',
      password: 'demo',
    })
    expect(page.status).toBe(303)
  })

  it('is not asked for again while the cookie lives, nor is consent', async () => {
    const { newBrowser, authorizeUrl, logIn } = testLogin()
    const browser = newBrowser()
    await logIn(authorizeUrl(), browser)
    const page = await browser.get(authorizeUrl())
    expect([page.status, page.location.includes('code=')]).toEqual([302, true])
  })

  it('in one realm is none in the other', async () => {
    const { newBrowser, authorizeUrl, logIn } = testLogin()
    const browser = newBrowser()
    await logIn(authorizeUrl(), browser)
    expect(isLogin((await browser.get(authorizeUrl({}, 'sipgate-apps'))).html)).toBe(true)
  })

  it.each([{ prompt: 'login' }, { max_age: '0' }])('is asked for again by %j, once', async (parameters) => {
    const { newBrowser, authorizeUrl, logIn, sandbox, exchange } = testLogin()
    const browser = newBrowser()
    await logIn(authorizeUrl(), browser)
    sandbox.clock.advance('1h')
    const login = await browser.get(authorizeUrl(parameters))
    expect(isLogin(login.html)).toBe(true)
    const back = await browser.submit(login, demo)
    const code = new URL(back.location).searchParams.get('code') ?? ''
    const { access_token } = (await (await exchange(code)).json()) as { access_token: string }
    const claims = JSON.parse(Buffer.from(access_token.split('.')[1] ?? '', 'base64url').toString()) as object
    expect(claims).toMatchObject({ auth_time: sandbox.clock.now() / 1000, acr: '1' })
  })

  it('asked for again goes over the consent page where that is needed', async () => {
    const { authorizeUrl, logIn } = testLogin()
    expect((await logIn(authorizeUrl({ prompt: 'login consent' }))).location).toContain('code=')
  })

  it('is asked for again when max_age has passed', async () => {
    const { newBrowser, authorizeUrl, logIn, sandbox } = testLogin()
    const browser = newBrowser()
    await logIn(authorizeUrl(), browser)
    sandbox.clock.advance('60s')
    expect((await browser.get(authorizeUrl({ max_age: '60' }))).location).toContain('code=')
    sandbox.clock.advance('1s')
    expect(isLogin((await browser.get(authorizeUrl({ max_age: '60' }))).html)).toBe(true)
  })

  it('survives a second login in the same browser: earlier grants go on', async () => {
    const { newBrowser, authorizeUrl, tokens, refresh, logIn } = testLogin()
    const browser = newBrowser()
    const { refresh_token, session_state } = await tokens({}, browser)
    const again = await logIn(authorizeUrl({ prompt: 'login' }), browser)
    expect(new URL(again.location).searchParams.get('session_state')).toBe(session_state)
    expect((await refresh(refresh_token)).status).toBe(200)
  })

  it('as another user leaves the first one alone and belongs to the other', async () => {
    const { newBrowser, authorizeUrl, tokens, refresh, logIn } = testLogin()
    const browser = newBrowser()
    const { refresh_token, session_state } = await tokens({}, browser)
    const again = await logIn(authorizeUrl({ prompt: 'login' }), browser, 'other')
    expect(new URL(again.location).searchParams.get('session_state')).not.toBe(session_state)
    expect((await refresh(refresh_token)).status).toBe(200)
  })
})

describe('consent', () => {
  it('is asked for again when the scopes are others, more or fewer', async () => {
    const { newBrowser, authorizeUrl, logIn } = testLogin()
    const browser = newBrowser()
    await logIn(authorizeUrl({ scope: 'balance:read account:read' }), browser)
    expect(
      (await browser.get(authorizeUrl({ scope: 'account:read balance:read account:read' }))).status,
    ).toBe(302)
    expect(isConsent((await browser.get(authorizeUrl({ scope: 'balance:read users:read' }))).html)).toBe(true)
    expect(isConsent((await browser.get(authorizeUrl({ scope: 'balance:read' }))).html)).toBe(true)
  })

  it('is asked for again by prompt=consent', async () => {
    const { newBrowser, authorizeUrl, logIn } = testLogin()
    const browser = newBrowser()
    await logIn(authorizeUrl(), browser)
    const page = await browser.get(authorizeUrl({ prompt: 'consent' }))
    expect(isConsent(page.html)).toBe(true)
    expect((await browser.submit(page, { accept: '' })).location).toContain('code=')
  })

  it('is asked for again after a refusal', async () => {
    const { newBrowser, authorizeUrl, logIn } = testLogin()
    const browser = newBrowser()
    await logIn(authorizeUrl({ scope: 'account:read' }), browser)
    await browser.submit(await browser.get(authorizeUrl()), { cancel: 'cancel' })
    expect(isConsent((await browser.get(authorizeUrl())).html)).toBe(true)
  })

  it("is one user's: another is asked too", async () => {
    const { newBrowser, authorizeUrl, logIn } = testLogin()
    await logIn()
    const browser = newBrowser()
    const page = await browser.submit(await browser.get(authorizeUrl()), {
      username: 'other',
      password: 'other',
    })
    expect(page.location).toContain('/login-actions/consent')
  })

  it('is not asked for by clients that may take passwords', async () => {
    const { newBrowser, authorizeUrl } = testLogin()
    const browser = newBrowser()
    const login = await browser.get(authorizeUrl({ client_id: passwordClient.clientId }))
    const page = await browser.submit(login, demo)
    expect([page.status, page.location.includes('code=')]).toEqual([303, true])
  })

  it('needs one of its buttons', async () => {
    const { newBrowser, authorizeUrl } = testLogin()
    const browser = newBrowser()
    const consent = await browser.get(
      (await browser.submit(await browser.get(authorizeUrl()), demo)).location,
    )
    const page = await browser.submit(consent, {})
    expect([page.status, page.html.includes('field accept')]).toEqual([400, true])
  })
})

describe('forged forms', () => {
  it('T17: a login form without the hidden field, or with that of another browser, logs nobody in', async () => {
    const { newBrowser, authorizeUrl, sandbox } = testLogin()
    const [mine, theirs] = [newBrowser(), newBrowser()]
    const page = await mine.get(authorizeUrl())
    const foreign = hiddenFields(await theirs.get(authorizeUrl()))
    for (const fields of [{}, { csrf: '' }, foreign]) {
      const answer = await mine.post(formAction(page), { ...fields, ...demo })
      expect([answer.status, answer.location]).toEqual([400, ''])
      expect(answer.headers.getSetCookie()).toEqual([])
    }
    expect(sandbox.snapshot().loginSessions).toEqual([])
  })

  it('T17: a login form in a browser that never saw the page logs nobody in', async () => {
    const { newBrowser, authorizeUrl, fetch } = testLogin()
    const page = await newBrowser().get(authorizeUrl())
    const answer = await testBrowser(fetch).submit(page, demo)
    expect(answer.status).toBe(400)
    expect(answer.html).toContain('keep its cookies')
  })

  it.each(['cross-site', 'same-site'])(
    'T19: a login form that the browser calls %s is refused',
    async (site) => {
      const { newBrowser, authorizeUrl } = testLogin()
      const browser = newBrowser()
      const page = await browser.get(authorizeUrl())
      expect((await browser.submit(page, demo, { 'sec-fetch-site': site })).status).toBe(400)
      expect((await browser.submit(page, demo, { 'sec-fetch-site': 'same-origin' })).status).toBe(303)
    },
  )

  it('T19: a consent form without its hidden field, or with one made for other scopes, gives nothing', async () => {
    const { newBrowser, authorizeUrl, logIn, sandbox } = testLogin()
    const browser = newBrowser()
    await logIn(authorizeUrl({ scope: 'account:read' }), browser)
    const page = await browser.get(authorizeUrl({ scope: 'balance:read' }))
    const wider = formAction(page).replace('balance%3Aread', 'all')
    expect((await browser.post(formAction(page), { accept: 'accept' })).status).toBe(400)
    expect((await browser.post(wider, { ...hiddenFields(page), accept: 'accept' })).status).toBe(400)
    expect(sandbox.snapshot().consents.map(({ scopes }) => scopes)).toEqual([['account:read']])
  })

  it('T16: the session cookie is new at each login, and the one before it opens nothing', async () => {
    const { newBrowser, authorizeUrl, logIn, fetch } = testLogin()
    const browser = newBrowser()
    const name = 'sandbox-login-third-party'
    browser.cookies.set(name, 'planted')
    await logIn(authorizeUrl(), browser)
    const first = browser.cookies.get(name) ?? ''
    expect(first).not.toBe('planted')
    await logIn(authorizeUrl({ prompt: 'login' }), browser)
    expect(browser.cookies.get(name)).not.toBe(first)
    const thief = testBrowser(fetch)
    thief.cookies.set(name, first)
    expect(isLogin((await thief.get(authorizeUrl())).html)).toBe(true)
  })

  it('the consent page cannot be opened to get around prompt=login', async () => {
    const { newBrowser, authorizeUrl, logIn } = testLogin()
    const browser = newBrowser()
    await logIn(authorizeUrl({ scope: 'account:read' }), browser)
    const wanted = authorizeUrl({ prompt: 'login' })
    const shortcut = wanted.replace('protocol/openid-connect/auth', 'login-actions/consent')
    expect((await browser.get(shortcut)).location).toBe(wanted)
    expect((await browser.get(`${shortcut}&proof=x`)).location).toBe(wanted)
  })
})
