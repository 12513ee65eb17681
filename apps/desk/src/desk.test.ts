import { inspect } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { deskUnderTest, type DeskUnderTest } from '../test/running-desk.ts'
import { Visitor } from '../test/visitor.ts'

describe('desk', () => {
  let desk: DeskUnderTest
  let visitor: Visitor

  beforeAll(async () => {
    desk = await deskUnderTest({}, { apiTimeout: 1_500 })
  })
  afterAll(() => desk?.close())
  beforeEach(() => {
    desk.sandbox.faults.clear()
    visitor = new Visitor()
  })

  const codeOn = (page: { text: string }) => /<code>([a-z_]+)<\/code>/.exec(page.text)?.[1]

  it('welcomes a visitor and says how to log in to the sandbox', async () => {
    const page = await visitor.open(desk.url)
    expect(page.status).toBe(200)
    expect(page.text).toContain('href="/login"')
    expect(page.text).toMatch(/<code>demo<\/code>.*<code>demo<\/code>/)
  })

  it('shows the balance after the login, and nothing of it after the logout', async () => {
    const page = await visitor.logIn(desk.url)
    expect(page.url).toBe(`${desk.url}/`)
    expect(page.text).toMatch(/€\d+\.\d\d/)
    const after = await visitor.submit(page, {})
    expect(after.status).toBe(200)
    expect(after.text).not.toMatch(/€\d/)
  })

  it('writes amounts as the language does', async () => {
    expect((await new Visitor('de').logIn(desk.url)).text).toMatch(/\d+,\d\d\u00a0€/)
  })

  it('switches the language by a link and remembers it', async () => {
    const switched = await visitor.send(`${desk.url}/?lang=de`)
    expect([switched.status, switched.headers.get('location')]).toEqual([303, `${desk.url}/`])
    expect((await visitor.open(desk.url)).text).toContain('<html lang="de">')
    expect((await visitor.open(`${desk.url}/nowhere`)).text).toContain('Seite nicht gefunden')
  })

  it.each([
    '/?lang=fr',
    '/?lang=de&lang=en',
    '/?lang[]=de',
    '/?lang[x]=de',
    '/?__proto__[lang]=de',
    '/?lang=',
  ])('T52: ignores a parameter that does not name a language: %s', async (path) => {
    const page = await visitor.open(desk.url + path)
    expect(page.status).toBe(200)
    expect(page.text).toContain('<html lang="en">')
  })

  it.each(['//example.com/', '/\\example.com', '//example.com@x'])(
    'the language link of %s leads nowhere else',
    async (path) => {
      const page = await visitor.send(`${desk.url}${path}?lang=de`)
      expect(new URL(page.headers.get('location') ?? desk.url).origin).toBe(desk.url)
    },
  )

  it.each([
    ['answers nonsense', { body: '{"amount":' }, 502, 'malformed_answer'],
    ['leaves the amount out', { body: '{"currency":"EUR"}' }, 502, 'malformed_answer'],
    ['invents a currency', { body: '{"amount":1,"currency":"<b>"}' }, 502, 'malformed_answer'],
    ['forbids it', { status: 403 }, 403, 'forbidden'],
    ['refuses every token', { status: 401 }, 403, 'api_unauthorized'],
  ] as const)(
    'has its own page when the API %s, and the next visit works',
    async (_, fault, status, code) => {
      await visitor.logIn(desk.url)
      desk.sandbox.faults.next('GET /balance', { ...fault, times: 5 })
      const page = await visitor.send(desk.url)
      expect([page.status, codeOn(page)]).toEqual([status, code])
      expect(page.headers.get('location'), 'no redirect loop').toBeNull()
      expect(page.text).toContain('Log out')
      desk.sandbox.faults.clear()
      expect((await visitor.open(desk.url)).status).toBe(200)
    },
  )

  const passing = [
    ['answers 500', { status: 500 }, 502, 'api_failed'],
    ['is overrun', { status: 429 }, 503, 'api_busy'],
    ['breaks off', { reset: true }, 503, 'api_unreachable'],
    ['is slow', { delay: '60s' }, 504, 'api_slow'],
  ] as const

  it('shows what it knows, and how old that is, while the API does not answer', async () => {
    await visitor.logIn(desk.url)
    for (const [, fault] of passing) {
      desk.sandbox.faults.next('GET /balance', { ...fault, times: 5 })
      const page = await visitor.send(desk.url)
      expect(page.status).toBe(200)
      expect(page.text).toMatch(/sipgate does not answer at the moment\. You see what was known at/)
      expect(page.text).toMatch(/€\d+\.\d\d/)
      desk.sandbox.faults.clear()
      expect((await visitor.open(desk.url)).text).not.toContain('does not answer')
    }
  })

  it.each(passing)(
    'has its own page when the API %s and nothing is known',
    async (_, fault, status, code) => {
      const fresh = await deskUnderTest({}, { apiTimeout: 1_500 })
      onTestFinished(() => fresh.close())
      fresh.sandbox.faults.next('GET /balance', { ...fault, times: 5 })
      const page = await visitor.logIn(fresh.url)
      expect([page.status, codeOn(page)]).toEqual([status, code])
      expect(page.text).toContain('Log out')
      fresh.sandbox.faults.clear()
      expect((await visitor.open(fresh.url)).status).toBe(200)
    },
  )

  it('leads on whoever opens the link of a finished login again', async () => {
    await visitor.logIn(desk.url)
    const callback = visitor.seen.find(({ url }) => url.includes('/authorize?'))?.url ?? ''
    const page = await visitor.send(callback)
    expect([page.status, codeOn(page)]).toEqual([400, 'callback_replayed'])
    expect(page.text).toMatch(/<a class="button" href="\/">\s*Continue/)
  })

  it('shows its own page when the user declines consent', async () => {
    const page = await visitor.logIn(desk.url, 'other', 'cancel')
    expect([page.status, codeOn(page)]).toEqual([403, 'declined'])
  })

  it.each([
    ['GET', '/nowhere', 404, 'not_found'],
    ['GET', '/constructor', 404, 'not_found'],
    ['GET', '/%00', 400, 'bad_request'],
    ['GET', '/%E0%A4%A', 400, 'bad_request'],
    ['GET', `/${'a'.repeat(8_000)}`, 414, 'address_too_long'],
    ['POST', '/', 405, 'method_not_allowed'],
    ['DELETE', '/healthz', 405, 'method_not_allowed'],
    ['PUT', '/login', 405, 'method_not_allowed'],
    ['GET', '/logout', 405, 'method_not_allowed'],
    ['GET', '/authorize', 400, 'callback_invalid'],
    ['GET', '/authorize?code=x&state=0123456789abcdefghijABCDEFGHIJ0123456789abc', 400, 'callback_foreign'],
    ['GET', '/authorize?code=x&code=y&state=z&state[]=w', 400, undefined],
    ['POST', '/logout', 403, 'csrf'],
  ])('%s %s is refused with a page', async (method, path, status, code) => {
    const page = await visitor.send(desk.url + path, { method })
    expect(page.status).toBe(status)
    if (code !== undefined) expect(codeOn(page)).toBe(code)
    if (status === 405) expect(page.headers.get('allow')).toMatch(/^(GET|POST)/)
    expect(page.text).not.toMatch(/\bat .*\.ts:|node_modules|Error:/)
  })

  it('T17, T19: a form from another site changes nothing', async () => {
    const page = await visitor.logIn(desk.url)
    const csrf = /name="csrf" value="([^"]+)"/.exec(page.text)?.[1] ?? ''
    const forgeries: RequestInit[] = [
      { headers: { origin: 'https://example.com' }, body: new URLSearchParams({ csrf }) },
      { headers: { 'sec-fetch-site': 'cross-site' }, body: new URLSearchParams({ csrf }) },
      { body: new URLSearchParams({ csrf }) },
      { headers: { origin: desk.url }, body: new URLSearchParams({ csrf: 'guessed' }) },
      { headers: { origin: desk.url, 'content-type': 'text/plain' }, body: `csrf=${csrf}` },
    ]
    for (const forgery of forgeries) {
      const answer = await visitor.send(`${desk.url}/logout`, { method: 'POST', ...forgery })
      expect([403, 415]).toContain(answer.status)
    }
    expect((await visitor.open(desk.url)).text).toContain('Log out')
  })

  it('T22, T23, T26: no token, code or secret reaches a page, an address or the most detailed log', async () => {
    const page = await visitor.logIn(desk.url)
    desk.sandbox.faults.next('GET /balance', {
      body: '{"error":"Bearer eyJcanary.eyJcanary.canary"}',
      times: 1,
    })
    await visitor.open(desk.url)
    const { grants } = desk.sandbox.snapshot() as unknown as { grants: unknown }
    const csrf = /name="csrf" value="([^"]+)"/.exec(page.text)?.[1] ?? ''
    const callbacks = visitor.seen.filter(({ url }) => url.includes('/authorize?'))
    const codes = callbacks.map(({ url }) => new URL(url).searchParams.get('code') ?? '')
    expect(codes.filter((code) => code.length > 10)).toHaveLength(1)
    const cookies = visitor.seen
      .flatMap(({ headers }) => headers.getSetCookie())
      .map((line) => /=([^;]{16,})/.exec(line)?.[1] ?? '')
      .filter((value) => value !== '')
    expect(cookies.length).toBeGreaterThan(1)
    const tokens = [
      ...inspect(grants, { depth: 9, maxStringLength: null }).matchAll(/'([A-Za-z0-9_.-]{24,})'/g),
    ].map(([, token]) => token ?? '')
    expect(tokens.length, 'the sandbox knows the tokens').toBeGreaterThan(0)
    const log = desk.log.join('')
    expect(log).toContain('"event":"login.finished"')
    for (const secret of [desk.sandbox.clientSecret, csrf, 'eyJ', ...codes, ...cookies, ...tokens]) {
      expect(log).not.toContain(secret)
    }
    const own = visitor.seen.filter(({ url }) => url.startsWith(`${desk.url}/`))
    for (const { text } of own)
      for (const secret of ['eyJ', ...codes, ...tokens]) expect(text).not.toContain(secret)
    expect(callbacks[0]?.headers.get('location'), 'the code leaves the address').toBe('/')
  })

  it('T28: a telephone number in an address is masked in the log', async () => {
    await visitor.open(`${desk.url}/call/+493023125010`)
    expect(desk.log.join('')).not.toContain('3023125010')
    expect(desk.log.at(-1)).toContain('***10')
  })

  it('gives every request its own id, whatever the request says', async () => {
    const page = await visitor.send(`${desk.url}/nowhere`, { headers: { 'x-request-id': 'forged' } })
    const id = page.headers.get('x-request-id') ?? ''
    expect(id).toMatch(/^[0-9a-f]{16}$/)
    expect(page.text).toContain(`<code>${id}</code>`)
    expect(desk.log.filter((line) => line.includes(id) && line.includes('"event":"request"'))).toHaveLength(1)
  })

  it('is alive and ready', async () => {
    expect((await visitor.open(`${desk.url}/healthz`)).text).toBe('{"status":"alive"}')
    expect((await visitor.open(`${desk.url}/readyz`)).text).toBe('{"status":"ready"}')
  })
})
