import { Sipgate } from '@sipgate-kit/client'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { garbage } from '../../../../../tests/support/garbage.ts'
import { acting } from '../../../test/acting.ts'
import { deskUnderTest, type DeskUnderTest } from '../../../test/running-desk.ts'
import { Visitor, type Page } from '../../../test/visitor.ts'
import { features } from '../features.ts'
import { readPosition, writePosition } from './position.ts'

let desk: DeskUnderTest
/** The administrator of the account, a user of it, and the administrator of another account. */
let admin: Visitor
let member: Visitor
let stranger: Visitor

const open = (visitor: Visitor, path: string): Promise<Page> => visitor.open(`${desk.url}${path}`)
const rowsOf = (page: Page): string[] =>
  (page.text.match(/<tr role="row"><td[^>]*><time[\s\S]*?<\/tr>/g) ?? []).map((row) =>
    row.replace(/<[^>]+>/g, ' '),
  )

beforeAll(async () => {
  desk = await deskUnderTest({}, { features: [...features, acting], apiTimeout: 2_000 })
  ;[admin, member, stranger] = [new Visitor(), new Visitor(), new Visitor()]
  await admin.logIn(desk.url)
  await member.logIn(desk.url, 'demo2')
  await stranger.logIn(desk.url, 'other')
  await open(admin, '/act?kind=sms&to=%2B491713920031')
  await open(member, '/act?kind=fax&to=%2B493023125100')
  await open(member, '/act?kind=fax&to=%2B493023125101&fail=yes')
  await open(member, '/act?kind=contact.deleted&to=77')
  await open(stranger, '/act?kind=call&to=%2B498999998011')
})
afterAll(() => desk?.close())
beforeEach(() => desk.sandbox.faults.clear())

describe('the administration', () => {
  it('is in the menu of administrators only', async () => {
    expect((await open(admin, '/')).text).toContain('href="/administration"')
    expect((await open(member, '/')).text).not.toContain('href="/administration"')
  })

  it.each(['/administration', '/administration/log', '/administration/log/export'])(
    'does not exist at %s for others',
    async (path) => {
      const page = await open(member, path)
      expect(page.status).toBe(404)
      expect(page.text).not.toMatch(/Dana Sommer|25100/)
    },
  )

  it('ends as soon as the role is taken away, even while sipgate is down', async () => {
    const other = new Visitor()
    await other.logIn(desk.url, 'demo2')
    const [token] = desk.sandbox.accounts.get('1000001', { reveal: true }).personalAccessTokens
    const sipgate = new Sipgate({ baseUrl: desk.sandbox.apiUrl, auth: token! })
    await sipgate.users.setRole({ userId: 'w1', admin: true })
    expect((await open(other, '/administration')).status).toBe(200)
    await sipgate.users.setRole({ userId: 'w1', admin: false })
    expect((await open(other, '/administration')).status).toBe(404)
    desk.sandbox.faults.next('GET /users', { status: 503, times: 5 })
    expect((await open(other, '/administration')).status).not.toBe(200)
  })

  it('lists the users of the account, and what desk has of them in numbers', async () => {
    const page = await open(admin, '/administration')
    expect(page.text).toMatch(/Dana Sommer<\/a><\/th><td>Administrator/)
    expect(page.text).toMatch(/Ben Winter<\/a><\/th><td>User<\/td><td><time[^>]*>[^<]*<\/time><\/td><td>3</)
    expect(page.text).toContain('<code>desk_actions</code>: 3')
    expect(page.text).not.toContain('Olga')
  })

  it('adds up what was spent, without what failed', async () => {
    const { text } = await open(admin, '/administration')
    expect(text).toMatch(/Ben Winter<\/th><td>Fax<\/td><td>1<\/td><td>1<\/td><td>€0\.079/)
    expect(text).toMatch(/Total<\/th><td>€0\.1378/)
  })

  it('is known from before while sipgate does not answer', async () => {
    await open(admin, '/administration')
    desk.sandbox.faults.next('GET /users', { status: 503, times: 5 })
    const page = await open(admin, '/administration')
    expect([page.status, page.text.includes('sipgate does not answer at the moment')]).toEqual([200, true])
  })

  it('survives users that make no sense', async () => {
    const body = JSON.stringify({
      items: [{ id: 'w0', firstname: 7, lastname: {}, admin: true }, { id: 'w9' }],
    })
    desk.sandbox.faults.next('GET /users', { body })
    const page = await open(admin, '/administration')
    expect(page.status).toBe(200)
    expect(page.text).toContain('No longer in the account')
  })
})

describe('the audit log', () => {
  it('has everything of the account, newest first, and nothing of another', async () => {
    const rows = rowsOf(await open(admin, '/administration/log'))
    expect(rows).toHaveLength(4)
    expect(rows[0]).toMatch(/Ben Winter.*Contact deleted.*77.*Done/)
    expect(rows[1]).toMatch(/Fax.*\+49 30 23125101.*Failed.*internal/)
    expect(rows[3]).toMatch(/Dana Sommer.*Text message.*\+49 171 3920031.*€0\.0588.*Done/)
    const others = rowsOf(await open(stranger, '/administration/log'))
    expect(others).toHaveLength(1)
  })

  it.each([
    ['user=w1', 3],
    ['kind=fax', 2],
    ['state=failed', 1],
    ['kind=fax&state=done', 1],
    ['from=2001-01-01', 4],
    ['to=2001-01-01', 0],
    // A user of another account cannot be named.
    ['user=1000002w0', 4],
  ])('with %s has %d entries', async (query, count) => {
    const page = await open(admin, `/administration/log?${query}`)
    expect(rowsOf(page)).toHaveLength(count)
    if (count === 0) expect(page.text).toContain('Nothing happened that fits this filter.')
  })

  it('has pages', async () => {
    for (let index = 0; index < 50; index += 1) await open(stranger, `/act?kind=thing.deleted&to=${index}`)
    const first = await open(stranger, '/administration/log')
    expect(rowsOf(first)).toHaveLength(50)
    const older = /href="([^"]*after=[^"]*)"/.exec(first.text)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const second = await open(stranger, older)
    expect(rowsOf(second)).toHaveLength(1)
    expect(second.text).toContain('>Newest</a>')
  })

  it('is exported, and a spreadsheet calculates nothing of it', async () => {
    await open(stranger, `/act?kind=thing.deleted&to=${encodeURIComponent('=HYPERLINK("x")')}`)
    const file = await open(stranger, '/administration/log/export?kind=thing.deleted')
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="audit-log.csv"')
    expect(file.text).toContain(`"'=HYPERLINK(""x"")"`)
    expect(file.text.trimEnd().split('\r\n')).toHaveLength(52)
  })

  it('shows what was done as text, never as markup', async () => {
    await open(stranger, `/act?kind=thing.deleted&to=${encodeURIComponent('<script>alert(1)</script>')}`)
    expect((await open(stranger, '/administration/log')).text).not.toContain('<script>alert')
  })

  it('takes anything for its parameters', async () => {
    for (const name of ['user', 'kind', 'state', 'from', 'to', 'after'])
      for (const [what, value] of Object.entries(garbage))
        expect(
          (await open(admin, `/administration/log?${name}=${value}`)).status,
          `${name}: ${what}`,
        ).toBeLessThan(500)
  })
})

it('writes positions that it can read', () => {
  const position = { at: 1_795_000_000_000, id: 'aB-_9' }
  expect(readPosition(writePosition(position))).toEqual(position)
  for (const text of ['', '1', '.x', '1.', '-1.x', '1e5.x', `1.${'x'.repeat(65)}`])
    expect(readPosition(text)).toBeUndefined()
})
