import { Sipgate } from '@sipgate-kit/client'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { garbage } from '../../../../../tests/support/garbage.ts'
import { acting } from '../../../test/acting.ts'
import { deskUnderTest, type DeskUnderTest } from '../../../test/running-desk.ts'
import { Visitor, type Page } from '../../../test/visitor.ts'
import { systemPlatform } from '../../platform.ts'
import { features } from '../features.ts'
import { calendarOf, isoDay } from '../../user/calendar.ts'

let desk: DeskUnderTest
let visitor: Visitor

/** Opens a page, and grants what it asks for. */
async function open(path: string): Promise<Page> {
  let page = await visitor.open(`${desk.url}${path}`)
  while (page.text.includes('name="accept"')) page = await visitor.submit(page, { accept: 'accept' })
  return page
}

/** Presses "Count again", which only the forms that post have such a field for. */
const countAgain = (page: Page) => visitor.submit(page, { as: '1000001w0' })

const requests = () => desk.sandbox.requests({ operation: 'GET /history' }).length

beforeAll(async () => {
  desk = await deskUnderTest({}, { features: [...features, acting], apiTimeout: 2_000 })
})
afterAll(() => desk?.close())
beforeEach(async () => {
  desk.sandbox.faults.clear()
  visitor = new Visitor()
  await visitor.logIn(desk.url)
})

describe('the statistics', () => {
  it('show a month in figures, charts and tables, compared with the month before', async () => {
    const page = await open('/statistics')
    expect(page.status).toBe(200)
    expect(page.text).toMatch(/<dt>Calls<\/dt><dd><span class="value">\d+<\/span>/)
    expect(page.text).toMatch(/before: \d+/)
    expect(page.text.match(/role="img"/g)?.length).toBe(8)
    expect(page.text).toContain('<caption class="unseen">Calls by weekday and hour</caption>')
    expect(page.text).toContain('href="/dial?to=%2B49')
    expect(page.text).toContain('>Anschluss Dana</a>')
  })

  it('count what is archived, too', async () => {
    const calendar = calendarOf('Europe/Berlin')
    const today = calendar.at(systemPlatform.now()).day
    const [token] = desk.sandbox.accounts.get('1000001', { reveal: true }).personalAccessTokens
    const sipgate = new Sipgate({ baseUrl: desk.sandbox.apiUrl, auth: token! })
    const of = async (archived: boolean) =>
      (
        await sipgate.history.list({
          types: ['CALL'],
          archived,
          from: new Date(calendar.startOf(today - 200)).toISOString(),
          to: new Date(calendar.startOf(today - 9) - 1).toISOString(),
        })
      ).totalCount ?? 0
    const [archived, others] = [await of(true), await of(false)]
    expect(archived).toBeGreaterThan(0)
    const page = await open(`/statistics?period=dates&from=${isoDay(today - 200)}&to=${isoDay(today - 10)}`)
    const calls = /<dt>Calls<\/dt><dd><span class="value">(\d+)/.exec(page.text)?.[1]
    expect(Number(calls)).toBe(archived + others)
  })

  it('ask sipgate once for what is looked at several times, and again when told to', async () => {
    await open('/statistics?period=quarter')
    const asked = requests()
    const page = await open('/statistics?period=quarter')
    await open('/statistics/export?period=quarter')
    expect(requests()).toBe(asked)
    const refreshed = await countAgain(page)
    expect(refreshed.url).toBe(`${desk.url}/statistics?period=quarter`)
    expect(requests()).toBe(asked + 4)
  })

  it('of a line contain its calls only', async () => {
    const page = await open('/statistics?period=year&of=p1')
    expect(page.text).toContain('>Anschluss Ben</a>')
    expect(page.text).not.toContain('>Anschluss Dana</a>')
    expect(page.text).toMatch(/<option[^>]* value="p1"[^>]*>Anschluss Ben/)
  })

  it('are empty where nothing happened', async () => {
    const page = await open('/statistics?period=dates&from=2001-01-01&to=2001-01-31')
    expect(page.text).toContain('Nothing happened in this period.')
    expect(page.text).not.toContain('role="img"')
  })

  it('are those of before while sipgate does not answer, and say so', async () => {
    const page = await open('/statistics?period=week')
    desk.sandbox.faults.next('GET /history', { status: 503, times: 50 })
    const stale = await countAgain(page)
    expect([stale.status, stale.text.includes('sipgate does not answer at the moment')]).toEqual([200, true])
    const unknown = await open('/statistics?period=dates&from=2026-01-01&to=2026-01-02')
    expect([unknown.status, unknown.text.includes('sipgate has a problem')]).toEqual([502, true])
  })

  it('survive answers that make no sense', async () => {
    const odd = {
      id: 'x',
      type: 'CALL',
      created: '2026-13-99',
      direction: 5,
      duration: 'x',
      connectionIds: {},
    }
    const body = JSON.stringify({ items: [odd, { id: 'y', created: [] }], totalCount: 2 })
    desk.sandbox.faults.next('GET /history', { body, times: 50 })
    const page = await open('/statistics?period=dates&from=2026-02-01&to=2026-02-02')
    expect(page.status).toBe(200)
    expect(page.text).toContain('Entries without a readable time, counted nowhere: 2')
  })
})

describe('users and groups', () => {
  it('stand beside each other for an administrator', async () => {
    const page = await open('/statistics/users?period=year')
    for (const name of ['Dana Sommer', 'Ben Winter', 'Vertrieb']) expect(page.text).toContain(`>${name}</a>`)
    expect(page.text).toMatch(/href="\/statistics\?period=year&amp;of=p1">Ben Winter/)
  })

  it('are only oneself for everybody else', async () => {
    visitor = new Visitor()
    await visitor.logIn(desk.url, 'demo2')
    const page = await open('/statistics/users')
    expect(page.text).toContain('>Ben Winter</a>')
    expect(page.text).not.toContain('Dana Sommer')
    expect(page.text).toContain('Administrators of the account see all users.')
  })

  it('have short addresses', async () => {
    expect((await open('/statistics?period=week&of=me')).url).toBe(`${desk.url}/statistics?period=week&of=p0`)
    expect((await open('/statistics?of=group')).url).toBe(`${desk.url}/statistics/users?period=month`)
  })
})

it('says what desk spent, at the prices that are known, without what failed', async () => {
  expect((await open('/statistics?period=week')).text).toContain('You started nothing in Desk')
  await open('/act?kind=sms&to=%2B491713920031')
  await open('/act?kind=sms&to=%2B491713920032&fail=yes')
  const page = await open('/statistics?period=week')
  expect(page.text).toMatch(/Text messages<\/th><td>1<\/td><td>€0\.0588<\/td>/)
  expect(page.text).toMatch(/A line that rises to €0\.0588 /)
  expect(page.text).toContain('sipgate bills what was really used')
})

it('is exported as a table for spreadsheets', async () => {
  const file = await open('/statistics/export?period=year')
  expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="statistics-.*\.csv"$/)
  const rows = file.text.replace('\ufeff', '').trimEnd().split('\r\n')
  expect(rows[0]).toBe('Part,Label,Name,Value')
  expect(rows.filter((row) => row.startsWith('Calls by weekday and hour'))).toHaveLength(24 * 7)
})

it('never shows an account what another did', async () => {
  await open('/statistics?period=year')
  visitor = new Visitor()
  await visitor.logIn(desk.url, 'other')
  const page = await open('/statistics?period=year')
  expect(page.text).toContain('>Anschluss Olga</a>')
  expect(page.text).not.toContain('Anschluss Dana')
})

it.each(['period', 'from', 'to', 'of'])('takes anything for %s', async (name) => {
  await open('/statistics')
  for (const [what, value] of Object.entries(garbage))
    for (const path of ['/statistics', '/statistics/export']) {
      const { status } = await visitor.open(`${desk.url}${path}?${name}=${value}&${name}[]=x&from=2026-01-01`)
      expect(status, what).toBeLessThan(500)
    }
})
