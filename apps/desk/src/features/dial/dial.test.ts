import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { garbage } from '../../../../../tests/support/garbage.ts'
import { deskUnderTest, type DeskUnderTest } from '../../../test/running-desk.ts'
import { Visitor, type Page } from '../../../test/visitor.ts'

const callee = '+492214710007'
const addressOf = (to: string) => `/dial?to=${encodeURIComponent(to)}`

let desk: DeskUnderTest
let visitor: Visitor
beforeAll(async () => {
  desk = await deskUnderTest()
  visitor = new Visitor()
  await visitor.logIn(desk.url)
  await open('/dial')
})
afterAll(() => desk?.close())
beforeEach(() => desk.sandbox.faults.clear())

const open = async (path: string): Promise<Page> => visitor.passLogin(await visitor.open(desk.url + path))
const started = () => desk.sandbox.requests({ operation: 'POST /sessions/calls' })

describe('the form', () => {
  it('asks whom to call first, and calls nobody', async () => {
    const before = started().length
    const page = await open('/dial')
    expect(page.text).toContain('name="to"')
    expect(page.text).not.toContain('name="device"')
    const next = await visitor.open(`${desk.url}${addressOf('0221 4710007')}`)
    expect(next.text).toContain('+49 221 4710007')
    expect(started()).toHaveLength(before)
  })

  it('says what a call costs, how many are left, and which telephone rings, the default one first', async () => {
    const page = await open(addressOf(callee))
    expect(page.text).toContain('€0.015')
    expect(page.text).toMatch(/\d+ of \d+/)
    expect(page.text).toMatch(/<option value="e0" selected[^>]*>Tischtelefon Dana/)
    expect(page.text).toContain('+49 30 23125000')
  })

  it.each([
    ['+33199001234', 'abroad'],
    ['+979123456789', 'very expensive'],
  ])('warns of %s, and calls only when that is confirmed', async (to, warning) => {
    const page = await open(addressOf(to))
    expect(page.text).toContain(warning)
    const before = started().length
    const refused = await visitor.submit(page, { device: 'e0', callerId: '' })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Confirm that you want to call this number.')
    expect(started()).toHaveLength(before)
    const done = await visitor.submit(refused, { device: 'e0', callerId: '', confirmed: 'yes' })
    expect(done.url).toContain('/live?call=')
    expect(started()).toHaveLength(before + 1)
  })

  it.each(Object.entries(garbage))('survives %s', async (_, value) => {
    const page = await open(`/dial?to=${value}`)
    expect(page.status).toBeLessThan(500)
  })
})

describe('a call', () => {
  it('begins at the chosen telephone, shows the chosen number, and is followed', async () => {
    const page = await open(addressOf(callee))
    const next = await visitor.submit(page, { device: 'e2', callerId: '+493023125000' })
    expect(next.url).toMatch(/\/live\?call=[0-9A-F]+$/)
    expect(next.text).toContain('Your telephone rings first')
    expect(JSON.parse(started().at(-1)?.body ?? '')).toEqual({
      caller: 'e2',
      // The sandbox's journal keeps no whole numbers.
      callee: '+4922•••07',
      callerId: '+4930•••00',
    })
  })

  it('is offered with the telephone of the last one', async () => {
    await visitor.submit(await open(addressOf(callee)), { device: 'e2', callerId: '' })
    expect((await open(addressOf(callee))).text).toMatch(/<option value="e2" selected/)
    await visitor.submit(await open(addressOf(callee)), { device: 'e0', callerId: '' })
    expect((await open(addressOf(callee))).text).toMatch(/<option value="e0" selected/)
  })

  it('is started once, however often the form is sent', async () => {
    const page = await open(addressOf(callee))
    const before = started().length
    const [first, second] = [
      await visitor.submit(page, { device: 'e0', callerId: '' }),
      await visitor.submit(page, { device: 'e0', callerId: '' }),
    ]
    expect(started()).toHaveLength(before + 1)
    expect(second.url).toBe(first.url)
  })

  it('of which nobody knows whether it was started is not started again', async () => {
    const page = await open(addressOf(callee))
    desk.sandbox.faults.next('POST /sessions/calls', { reset: true })
    const next = await visitor.submit(page, { device: 'e0', callerId: '' })
    expect(next.text).toContain('Desk does not try again')
    const before = started().length
    await visitor.submit(page, { device: 'e0', callerId: '' })
    expect(started()).toHaveLength(before)
  })

  it('that sipgate refuses was not started, and the page says why', async () => {
    const page = await open(addressOf(callee))
    desk.sandbox.faults.next('POST /sessions/calls', { status: 403 })
    const next = await visitor.submit(page, { device: 'e0', callerId: '' })
    expect(next.text).toContain('The call was not started.')
    expect(next.status).toBe(200)
  })

  it.each([
    [{ device: 'e1', callerId: '' }, 'Choose one of your telephones.'],
    [{ device: 'e0', callerId: '+493023125001' }, 'Choose one of your numbers.'],
  ])('with what belongs to somebody else is refused: %j', async (fields, sentence) => {
    const before = started().length
    const refused = await visitor.submit(await open(addressOf(callee)), fields)
    expect(refused.status).toBe(422)
    expect(refused.text).toContain(sentence)
    expect(started()).toHaveLength(before)
  })

  it.each(Object.entries(garbage))('is refused with %s', async (_, value) => {
    const page = await open(addressOf(callee))
    const before = started().length
    for (const name of ['id', 'to', 'device', 'callerId']) {
      const fields: Record<string, string> = { device: 'e0', callerId: '', id: 'x'.repeat(22), to: callee }
      fields[name] = value || 'x'
      expect((await visitor.submit(page, fields)).status).toBeLessThan(500)
    }
    expect(started().length - before).toBeLessThanOrEqual(1)
  })

  it('of somebody else has no page', async () => {
    const page = await open(addressOf(callee))
    desk.sandbox.faults.next('POST /sessions/calls', { status: 403 })
    const { url } = await visitor.submit(page, { device: 'e0', callerId: '' })
    const other = new Visitor()
    await other.logIn(desk.url, 'other')
    const seen = await other.passLogin(await other.open(url), 'other')
    expect(seen.status).toBe(404)
  })
})

it('is on the start page as a field', async () => {
  await open('/dial')
  expect((await open('/')).text).toMatch(/<form class="quick-dial" action="\/dial">/)
})

it('shows what is known of telephones while sipgate does not answer, in place of an error', async () => {
  await open(addressOf(callee))
  desk.sandbox.faults.next('GET /{userId}/devices', { status: 503, times: 9 })
  const page = await open(addressOf(callee))
  expect(page.text).toContain('sipgate does not answer at the moment')
  expect(page.text).toContain('Tischtelefon Dana')
})
