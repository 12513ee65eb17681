import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { deskUnderTest, type DeskUnderTest } from '../../../test/running-desk.ts'
import { Visitor } from '../../../test/visitor.ts'
import { languages } from '../../language/language.ts'
import { BalancePage, type BalanceView } from './page.tsx'
import { balance } from './route.ts'
import { de } from './text.de.ts'
import { en } from './text.en.ts'

const texts = { en, de }
const view: BalanceView = {
  language: 'en',
  amount: 273_400,
  currency: 'EUR',
  formatted: '€27.34',
  known: { value: undefined, at: Date.UTC(2026, 10, 23, 22, 28, 38), stale: false },
  timeZone: 'Europe/Berlin',
  company: 'Sommer & Winter GmbH',
  accountNumber: '1234567',
  userName: 'Dana Sommer',
}

const shown = (more: Partial<BalanceView> = {}, language: 'en' | 'de' = 'en') =>
  renderToString(h(BalancePage, { text: texts[language], view: { ...view, language, ...more } }))

describe.each(languages)('the page of the balance in %s', (language) => {
  it.each([
    [10, 'positive'],
    [0, 'zero'],
    [-10, 'negative'],
  ] as const)('says what a balance of %d means', (amount, state) => {
    const page = shown({ amount }, language)
    expect(page).toContain(texts[language][state].title)
    expect(page).toContain(texts[language][state].meaning)
  })

  it('says for whom the balance was read', () => {
    const page = shown({}, language)
    for (const fact of ['Sommer &amp; Winter GmbH', '1234567', 'Dana Sommer']) {
      expect(page).toContain(`<dd>${fact}</dd>`)
    }
  })

  it('leaves the company out when it is unknown', () => {
    expect(shown({ company: undefined }, language)).not.toContain(texts[language].company)
  })
})

describe('the time of the balance', () => {
  it.each([
    ['Europe/Berlin', 'en', '23 November 2026 at 23:28:38 CET'],
    ['Europe/Berlin', 'de', '23. November 2026 um 23:28:38 MEZ'],
    ['Europe/London', 'en', '23 November 2026 at 22:28:38 GMT'],
    ['America/New_York', 'de', '23. November 2026 um 17:28:38 GMT-5'],
  ] as const)('is written in the zone %s in %s', (timeZone, language, written) => {
    const page = shown({ timeZone }, language)
    expect(page).toContain('datetime="2026-11-23T22:28:38.000Z"')
    expect(page).toContain(written)
  })
})

it('shows text from elsewhere as text, never as markup', () => {
  const hostile = `"><script>alert(1)</script><img src=x onerror='alert(2)'>`
  const page = shown({ formatted: hostile, userName: hostile, company: hostile, accountNumber: hostile })
  expect(page).toContain('&lt;script>')
  expect(page).not.toMatch(/<script|<img src=x/)
})

describe('the start page', () => {
  let desk: DeskUnderTest
  let visitor: Visitor

  beforeAll(async () => {
    desk = await deskUnderTest()
  })
  afterAll(() => desk?.close())
  beforeEach(() => {
    desk.sandbox.faults.clear()
    visitor = new Visitor()
  })

  it('belongs to this feature', () => {
    expect(balance.path).toBe('/')
  })

  it('calls the user and the account by name, in the user’s time zone', async () => {
    const page = await visitor.logIn(desk.url)
    expect(page.text).toContain('<dd>Dana Sommer</dd>')
    expect(page.text).toContain('<dd>Sommer &amp; Winter GmbH</dd>')
    expect(page.text).toMatch(/<time datetime="[^"]+Z">[^<]+ (CET|CEST)<\/time>/)
    expect(page.text).toMatch(/<span class="user"[^>]*>Dana Sommer<\/span>/)
    expect(page.text).not.toMatch(/\bw0\b|1000001w0|UTC/)
  })

  it.each([
    ['is forbidden', { status: 403 }],
    ['fails', { status: 500 }],
    ['is slow', { delay: '60s' }],
    ['breaks off', { reset: true }],
    ['is nonsense', { body: '[1' }],
    ['is empty', { body: '{"id":"w0"}' }],
    ['is of the wrong kind', { body: '{"id":"w0","firstname":7,"lastname":{},"timezone":"Mars/Base"}' }],
  ] as const)('still shows the balance when the user’s data %s', async (_, fault) => {
    desk.sandbox.faults.next('GET /users/{userId}', { ...fault, times: 5 })
    desk.sandbox.faults.next('GET /account', { ...fault, times: 5 })
    const page = await visitor.logIn(desk.url)
    expect(page.status).toBe(200)
    expect(page.text).toMatch(/€\d+\.\d\d/)
    expect(page.text).toContain('<dd>User w0</dd>')
    expect(page.text).toMatch(/<span class="user"[^>]*>Account 1000001<\/span>/)
    expect(page.text).toMatch(/<time [^>]*>[^<]+ (CET|CEST)<\/time>/)
  })
})
