import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { garbage } from '../../../../../tests/support/garbage.ts'
import { deskUnderTest, type DeskUnderTest } from '../../../test/running-desk.ts'
import { Visitor, type Page } from '../../../test/visitor.ts'

let desk: DeskUnderTest
let visitor: Visitor
beforeAll(async () => {
  desk = await deskUnderTest({ DAILY_LIMITS: 'sms=500' }, { apiTimeout: 1_500 })
  visitor = await loggedIn()
})
afterAll(() => desk?.close())
beforeEach(() => {
  desk.sandbox.faults.clear()
  desk.sandbox.forgetRequests()
})

async function loggedIn(username = 'demo'): Promise<Visitor> {
  const found = new Visitor()
  await found.logInAndAllow(desk.url, username)
  return found
}

let numbers = 0
/** A number that nothing was sent to yet. */
const newNumber = () => `+4917604069${String(++numbers).padStart(3, '0')}`

const write = async (to: string, text: string, more: Record<string, string> = {}) =>
  visitor.submit(await visitor.open(`${desk.url}/messages/new`), { to, text, ...more })

/** The fields of the page's form that sends. */
const fieldsOf = (page: Page) => {
  const form = page.text.match(/<form[\s\S]*?<\/form>/g)?.find((one) => one.includes('/messages/send')) ?? ''
  return new URLSearchParams(
    [...form.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  )
}
const send = (fields: URLSearchParams, who = visitor) =>
  who.open(`${desk.url}/messages/send`, { method: 'POST', headers: { origin: desk.url }, body: fields })
/** How often sipgate was asked to send since the test began. */
const sent = () => desk.sandbox.requests({ operation: 'POST /sessions/sms' }).length

describe('messages', () => {
  it('are shown as conversations, and as the thread of one', async () => {
    const list = await visitor.open(`${desk.url}/messages`)
    const path = /class="found" href="(\/messages\/with\/[^"]+)"/.exec(list.text)?.[1] ?? ''
    const thread = await visitor.open(desk.url + path)
    expect(thread.status).toBe(200)
    expect(thread.text).toMatch(/<p class="bubble">[^<]+<\/p>/)
  })

  it('have the name that sipgate gives the other side, where no contact has the number', async () => {
    const list = await visitor.open(`${desk.url}/messages`)
    const [, path = ''] = /class="found" href="([^"]+)">Paweł Kowalski</.exec(list.text) ?? []
    expect((await visitor.open(desk.url + path)).text).toContain('<h1>Messages with Paweł Kowalski</h1>')
  })

  it('show where they go, their parts and their price before they are sent, and then go once', async () => {
    const to = newNumber()
    const review = await write(to, 'a'.repeat(161))
    expect(review.text).toMatch(/<dt>Parts<\/dt><dd>2<\/dd>/)
    expect(review.text).toMatch(/<dt>Price<\/dt><dd>€0\.1176<\/dd>|<dt>Price<\/dt><dd>€0\.12<\/dd>/)
    expect(sent()).toBe(0)
    const fields = fieldsOf(review)
    const pages = await Promise.all([send(fields), send(fields), send(fields)])
    for (const page of pages) expect(page.text).toMatch(/The message (was|is being) sent\./)
    expect((await send(fields)).text).toContain('The message was sent.')
    expect(sent()).toBe(1)
  })

  it('can be addressed by the name of a contact', async () => {
    const review = await write('Ada Beispiel', 'Hello')
    expect(review.text).toContain('<span class="name">Ada Beispiel</span>')
  })

  it('go later, when that is asked for in the user’s time zone', async () => {
    const to = newNumber()
    const at = Math.ceil((desk.sandbox.clock.now() + 3 * 86_400_000) / 60_000) * 60_000
    const when = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Berlin',
      dateStyle: 'short',
      timeStyle: 'short',
    })
      .format(at)
      .replace(' ', 'T')
    const review = await write(to, 'Later', { when })
    await send(fieldsOf(review))
    const { body } = desk.sandbox.requests.last('POST /sessions/sms') ?? {}
    expect(JSON.stringify(body)).toContain(String(at / 1000))
  })

  it.each([
    ['nobody', { to: 'nobody at all', text: 'x' }, 'Nobody can be reached'],
    ['no text', { to: '+4917604069099', text: '  ' }, 'Write something.'],
    ['a novel', { to: '+4917604069099', text: 'ü😀'.repeat(700) }, 'more than 10 parts'],
    ['yesterday', { to: '+4917604069099', text: 'x', when: '2020-01-01T10:00' }, 'Choose a time from now on'],
    ['the 30th of February', { to: '+4917604069099', text: 'x', when: '2027-02-30T10:00' }, 'Choose a time'],
  ])('ask again, and keep what was typed, for %s', async (_, { to, text, ...more }, error) => {
    const page = await write(to, text, more)
    expect(page.status).toBe(422)
    expect(page.text).toMatch(new RegExp(error))
    expect(page.text).toContain(`value="${to}"`)
  })

  it('cannot be sent with an extension of others', async () => {
    const fields = fieldsOf(await write(newNumber(), 'Hello'))
    fields.set('smsId', 's99')
    expect((await send(fields)).status).toBe(422)
  })

  it('to other countries need a confirmation', async () => {
    const fields = fieldsOf(await write('+12025550123', 'Hello'))
    fields.delete('confirmed')
    const refused = await send(fields)
    expect([refused.status, refused.text.includes('Confirm that you want to send it.')]).toEqual([422, true])
    fields.set('confirmed', 'yes')
    expect((await send(fields)).text).toContain('The message was sent.')
  })

  it('may be unknown to have gone, and the history tells', async () => {
    const to = newNumber()
    const fields = fieldsOf(await write(to, 'Lost,\r\nperhaps'))
    desk.sandbox.faults.next('POST /sessions/sms', { lost: true })
    const page = await send(fields)
    expect(page.text).toContain('Whether it was is not known yet')
    expect((await send(fields)).text).toContain('Whether it was is not known yet')
    expect(sent(), 'it is not sent again').toBe(1)
    const id = page.url.split('/').at(-1) ?? ''
    desk.sandbox.clock.advance('1m')
    const looked = await visitor.submit(page, { id })
    expect(looked.text).toContain('The message was sent.')
  })

  it('that certainly were not sent are not said to be, whatever else went to the number', async () => {
    const to = newNumber()
    await send(fieldsOf(await write(to, 'Another one')))
    await send(fieldsOf(await write(to, 'Never')))
    const fields = fieldsOf(await write(to, 'Never'))
    fields.set('confirmed', 'yes')
    desk.sandbox.faults.next('POST /sessions/sms', { reset: true })
    const page = await send(fields)
    const looked = await visitor.submit(page, { id: page.url.split('/').at(-1) ?? '' })
    expect(looked.text).toContain('The history does not show it.')
  })

  it('that sipgate refuses say why, and cost nothing', async () => {
    const fields = fieldsOf(await write(newNumber(), 'Refused'))
    desk.sandbox.faults.next('POST /sessions/sms', { status: 403 })
    expect((await send(fields)).text).toContain('The message was not sent.')
  })

  it('of one user are nobody else’s to see or to send', async () => {
    const fields = fieldsOf(await write(newNumber(), 'Mine'))
    const sent = await send(fields)
    const stranger = await loggedIn('other')
    expect((await stranger.open(sent.url)).status).toBe(404)
    expect((await send(fields, stranger)).status).toBe(403)
    expect((await stranger.open(`${desk.url}/messages`)).text).not.toContain('/messages/with/%2B4917604069')
  })

  it('can be written from templates', async () => {
    const page = await visitor.open(`${desk.url}/messages/new`)
    const saved = await visitor.submit(page, { name: 'On my way', template: 'I am on my way.' })
    const use = /href="(\/messages\/new\?template=[^"]+)"/.exec(saved.text)?.[1] ?? ''
    expect((await visitor.open(desk.url + use)).text).toMatch(/<textarea[^>]*>I am on my way\.<\/textarea>/)
    const stranger = await loggedIn('other')
    expect((await stranger.open(desk.url + use)).text).not.toContain('on my way')
  })

  it.each(Object.entries(garbage))('survive %s everywhere', async (_, text) => {
    for (const page of [
      await write(text, text, { when: text }),
      await visitor.open(
        `${desk.url}/messages/new?to=${encodeURIComponent(text)}&template=${encodeURIComponent(text)}`,
      ),
      await visitor.open(`${desk.url}/messages/with/${encodeURIComponent(text)}`),
      await visitor.open(`${desk.url}/messages/sent/${encodeURIComponent(text)}`),
    ]) {
      expect(page.status, page.url).toBeLessThan(500)
      expect(page.text).not.toMatch(/<script>|<img src=x/)
    }
  })
})
