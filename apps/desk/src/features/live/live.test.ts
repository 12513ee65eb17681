import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { Sipgate } from '@sipgate-kit/client'
import { garbage } from '../../../../../tests/support/garbage.ts'
import { readEvents, type EventReader } from '../../../test/event-reader.ts'
import { reportCalls } from '../../../../../scripts/report-calls.ts'
import { deskUnderTest, type DeskUnderTest } from '../../../test/running-desk.ts'
import { Visitor, type Page } from '../../../test/visitor.ts'
import type { LiveMessage } from './live-message.ts'

const from = '+492214710001'
const to = '+493023125000'
const group = '+493023125010'

let desk: DeskUnderTest
let dana: Visitor
let ben: Visitor
let other: Visitor
/** Timers that desk has started and that have not run: a minute passes by calling them. */
let timers: { milliseconds: number; run: () => void }[] = []
/** How far desk's clock is ahead, in milliseconds. */
let ahead = 0

beforeAll(async () => {
  desk = await deskUnderTest(
    {},
    {
      platform: {
        now: () => Date.now() + ahead,
        startTimer(milliseconds, run) {
          const timer = { milliseconds, run }
          timers.push(timer)
          return () => void (timers = timers.filter((one) => one !== timer))
        },
      },
    },
  )
  await reportCalls(desk.sandbox, desk.url)
  const visitors = []
  for (const name of ['demo', 'demo2', 'other']) {
    const visitor = new Visitor()
    await visitor.logIn(desk.url, name)
    await visitor.passLogin(await visitor.open(`${desk.url}/live`), name)
    visitors.push(visitor)
  }
  ;[dana, ben, other] = visitors as [Visitor, Visitor, Visitor]
})
afterAll(() => desk?.close())

const readers: EventReader<LiveMessage>[] = []
afterEach(async () => {
  for (const reader of readers.splice(0)) reader.close()
  desk.sandbox.faults.clear()
  // Whoever hangs up while desk is still being asked leaves a call whose end is never reported.
  await desk.sandbox.idle()
  for (const { callId } of desk.sandbox.calls.list()) await desk.sandbox.calls.get(callId).hangUp()
  await desk.sandbox.idle()
})

const live = (visitor: Visitor, query = '') => visitor.open(`${desk.url}/live${query}`)
async function stream(
  visitor: Pick<Visitor, 'cookieHeader'>,
  headers: Record<string, string> = {},
  query = '',
) {
  const reader = await readEvents<LiveMessage>(visitor, `${desk.url}/live/events${query}`, headers)
  readers.push(reader)
  return reader
}
async function ring(number = to, caller = from) {
  const call = desk.sandbox.calls.incoming({ from: caller, to: number })
  await call.ringing()
  await desk.sandbox.idle()
  return call
}
async function talk(number = to) {
  const call = await ring(number)
  await call.answer()
  await desk.sandbox.idle()
  return call
}
/** Presses a button of a call on the page. */
async function press(visitor: Visitor, page: Page, action: string, more: Record<string, string> = {}) {
  const form = page.text
    .match(/<form[\s\S]*?<\/form>/g)
    ?.find((one) => one.includes('action="/live/control"') && one.includes(`value="${action}"`))
  return visitor.submit({ ...page, text: form ?? '' }, { do: action, ...more })
}

describe('the calls in progress', () => {
  it('say that there are none, and how to begin one', async () => {
    const page = await live(dana)
    expect(page.text).toContain('Nobody is on the telephone.')
    expect(page.text).toContain('href="/dial"')
  })

  it('have who calls by name, whose call it is, and how it stands', async () => {
    const call = await ring()
    const ringing = await live(dana)
    expect(ringing.text).toContain('+49 221 4710001')
    expect(ringing.text).toContain('Your call')
    expect(ringing.text).toContain('Decline')
    await call.answer()
    await desk.sandbox.idle()
    const talking = await live(dana)
    expect(talking.text).toContain('in progress')
    expect(talking.text).toMatch(/data-ticks[^>]*>0:0\d</)
    expect(talking.text).toContain('Hang up')
  })

  it('of colleagues are seen and not controlled, and colleagues are seen to talk', async () => {
    await talk()
    const page = await live(ben)
    expect(page.text).toContain('+49 221 4710001')
    expect(page.text).not.toContain('Hang up')
    expect((await live(dana)).text).toMatch(
      /<li class="talking"[^>]*><span class="colleague">Dana Sommer \(you\)/,
    )
  })

  it('of another account are not there', async () => {
    const call = await talk()
    const page = await live(other)
    expect(page.text).not.toContain('4710001')
    expect((await live(other, `?call=${call.id}`)).text).not.toContain('You are talking')
    expect((await other.send(`${desk.url}/live/last?call=${call.id}`)).status).toBe(404)
    expect((await other.send(`${desk.url}/live/transfer?call=${call.id}&to=${from.slice(1)}`)).status).toBe(
      404,
    )
  })

  it('are on the start page', async () => {
    expect((await dana.open(desk.url)).text).toContain('No calls at the moment.')
    await ring()
    expect((await dana.open(desk.url)).text).toMatch(/data-live-card[\s\S]*4710001/)
  })
})

describe('a call of one’s own', () => {
  it('is muted, held and taken back, without a script', async () => {
    const call = await talk()
    let page = await press(dana, await live(dana), 'mute')
    expect(page.text).toContain('The others do not hear you now.')
    expect(page.text).toContain('Muted')
    page = await press(dana, page, 'unmute')
    page = await press(dana, page, 'hold')
    expect(page.text).toContain('On hold')
    expect(call.state().phase).toBe('talking')
    page = await press(dana, page, 'resume')
    expect(page.text).not.toContain('On hold')
  })

  it('is recorded with an announcement, after a hint that all must agree', async () => {
    await talk()
    const page = await live(dana)
    expect(page.text).toContain('Everybody in the call must agree')
    const recorded = await press(dana, page, 'record', { announce: 'yes' })
    expect(recorded.text).toContain('Stop recording')
    expect(sentTo('PUT /calls/{callId}/recording')).toEqual({
      value: true,
      announcement: true,
    })
  })

  it('gets keys, and says which keys there are', async () => {
    await talk()
    const page = await live(dana)
    expect((await press(dana, page, 'digits', { digits: '12#' })).text).toContain('The keys were sent.')
    expect(sentTo('POST /calls/{callId}/dtmf')).toEqual({ sequence: '12#' })
    expect((await press(dana, page, 'digits', { digits: 'xyz' })).text).toContain('Only 0 to 9')
  })

  it('ends here and there', async () => {
    const call = await talk()
    const page = await press(dana, await live(dana), 'hangup')
    expect(page.text).toContain('The call has ended.')
    expect((await call.ended()).cause).toBe('normalClearing')
    await desk.sandbox.idle()
    expect((await live(dana)).text).toContain('Nobody is on the telephone.')
  })

  it('is turned away while it rings', async () => {
    const call = await ring()
    await press(dana, await live(dana), 'hangup')
    await call.ended()
  })

  it('that has ended meanwhile says so', async () => {
    const call = await talk()
    const page = await live(dana)
    await call.hangUp()
    await desk.sandbox.idle()
    const late = await press(dana, page, 'mute')
    expect([late.status, late.text.includes('The call has ended')]).toEqual([409, true])
  })

  it('is not controlled by a colleague who forges the form', async () => {
    const call = await talk()
    const page = await live(dana)
    const own = await live(ben)
    const [danas, bens] = [page, own].map(({ text }) => /name="csrf" value="([^"]+)"/.exec(text)?.[1] ?? '')
    const forged = page.text.replaceAll(danas ?? '', bens ?? '').replaceAll('1000001w0', '1000001w1')
    const answer = await press(ben, { ...page, text: forged }, 'hangup')
    expect(answer.status).toBe(403)
    expect(call.state().phase).toBe('talking')
  })

  it('is passed on once, after its price was shown', async () => {
    const call = await talk()
    const path = `/live/transfer?call=${call.id}&to=${encodeURIComponent('+492214710007')}`
    const page = await dana.open(desk.url + path)
    expect(page.text).toContain('€0.015')
    const done = await dana.submit(page, { ...idOf(page) })
    expect(done.text).toContain('The call was passed on.')
    expect(sentTo('POST /calls/{callId}/transfer')).toMatchObject({
      phoneNumber: '+4922•••07',
      attended: false,
    })
  })

  it('shows what was spoken of last, if history may be read, with one request', async () => {
    const call = await talk()
    expect((await live(dana, `?call=${call.id}`)).text).toContain('You are talking.')
    const part = await dana.send(`${desk.url}/live/last?call=${call.id}`)
    expect(part.status).toBe(200)
  })
})

/** What sipgate got. */
const sentTo = (operation: Parameters<DeskUnderTest['sandbox']['requests']['last']>[0]): unknown =>
  JSON.parse(desk.sandbox.requests.last(operation)?.body ?? '')

const idOf = ({ text }: Page) => ({ id: /name="id" value="([^"]+)"/.exec(text)?.[1] ?? '' })

describe('the stream', () => {
  it('begins with what is in progress, and has each change with its position', async () => {
    const call = await ring()
    const reader = await stream(dana)
    expect(reader.headers.get('content-type')).toContain('text/event-stream')
    const first = await reader.next(({ type }) => type === 'reset')
    expect(first.data.calls.find(({ id }) => id === call.id)).toMatchObject({
      isMine: true,
      toast: { body: '+49 221 4710001' },
    })
    await call.answer()
    const answered = await reader.next(({ type, calls }) => type === 'call' && calls[0]?.toast === undefined)
    expect(answered.data.calls[0]?.row).toContain('Hang up')
    expect(Number(answered.id)).toBeGreaterThan(Number(first.id))
    await call.hangUp()
    const ended = await reader.next(({ calls }) => calls[0]?.isEnded === true)
    expect(ended.data.card).toContain('No calls at the moment.')
  })

  it('goes on after a break without a loss', async () => {
    const before = await stream(dana)
    const { id } = await before.next(({ type }) => type === 'reset')
    before.close()
    await before.ended
    const call = await talk()
    await call.hangUp()
    await desk.sandbox.idle()
    const after = await stream(dana, { 'last-event-id': id })
    await after.next(({ calls }) => calls[0]?.isEnded === true)
    expect(after.events.every(({ data }) => data.type === 'call')).toBe(true)
    expect(after.events.length).toBeGreaterThanOrEqual(3)
  })

  it('has a toast for those whose telephone rings, and for nobody else', async () => {
    const [danas, bens] = [await stream(dana), await stream(ben)]
    for (const one of [danas, bens]) await one.next(({ type }) => type === 'reset')
    await ring()
    const seen = await danas.next(({ type, calls }) => type === 'call' && calls.length > 0)
    expect(seen.data.calls[0]?.toast?.html).toContain('Incoming call')
    const same = await bens.next(({ type, calls }) => type === 'call' && calls.length > 0)
    expect(same.data.calls[0]?.toast).toBeUndefined()
    const both = await ring(group)
    await bens.next(({ calls }) => calls[0]?.id === both.id && calls[0].toast !== undefined)
  })

  it('T41: has the names that each user knows, in the words of each browser, and no token of anybody else', async () => {
    const [alsoDana, alsoBen] = [new Visitor(), new Visitor()]
    await alsoDana.logInAndAllow(desk.url)
    await alsoBen.logInAndAllow(desk.url, 'demo2')
    // Only Ben has a contact with this number, and nobody is asked to answer it: all see the same call.
    const bikes = '+491713920013'
    const call = await ring(group, bikes)
    await call.answer({ device: 'e1' })
    await desk.sandbox.idle()
    const all = [
      await stream(alsoDana),
      await stream(alsoDana, { 'accept-language': 'de' }),
      await stream(alsoBen),
      await stream(alsoDana),
    ]
    const seen = await Promise.all(all.map((one) => one.next(({ type }) => type === 'reset')))
    const [danas, german, bens, again] = seen.map(({ data }) => data)
    expect(danas?.card).toContain('+49 171 3920013')
    expect(danas?.card).not.toContain('Fahrrad')
    expect(bens?.card).toContain('Fahrrad Werkstatt')
    expect(german?.card).toContain('im Gespräch')
    expect(german?.calls[0]?.row).toContain('im Gespräch')
    expect(again?.calls[0]?.row).toBe(danas?.calls[0]?.row)
    const tokenOf = async (visitor: Visitor) =>
      /name="csrf" value="([^"]+)"/.exec((await live(visitor)).text)?.[1] ?? 'none'
    expect(JSON.stringify(bens)).toContain(await tokenOf(alsoBen))
    expect(JSON.stringify([danas, german, again])).not.toContain('name="csrf"')
  })

  it('says which colleagues are on the telephone, to those who may know', async () => {
    const [danas, bens] = [await stream(dana), await stream(ben)]
    await ring()
    const rung = await danas.next(({ calls }) => calls[0]?.toast !== undefined)
    expect(rung.data.busy).toEqual({ '1000001w0': 'ringing' })
    await bens.next(({ type, calls }) => type === 'call' && calls.length > 0)
    expect(bens.events.at(-1)?.data.busy).toEqual({})
  })

  it('asks sipgate for names when something happens, and after ten minutes only', async () => {
    const alsoBen = new Visitor()
    await alsoBen.logInAndAllow(desk.url, 'demo2')
    const asked = () => desk.sandbox.requests({ operation: 'GET /contacts' }).length
    const before = new Set(timers)
    const reader = await stream(alsoBen)
    await reader.next(({ type }) => type === 'reset')
    const atFirst = asked()
    const [, token] = desk.sandbox.accounts.get('1000001', { reveal: true }).personalAccessTokens
    const sipgate = new Sipgate({ baseUrl: desk.sandbox.apiUrl, auth: token })
    await sipgate.contacts.create({
      name: 'Neue Kundin',
      scope: 'SHARED',
      numbers: [{ number: '+492214710007', type: ['work'] }],
    })
    for (const timer of timers.filter((one) => !before.has(one) && one.milliseconds === 60_000)) timer.run()
    ahead = 9 * 60_000
    await (await ring(group, '+492214710007')).hangUp()
    await reader.next(({ calls }) => calls[0]?.isEnded === true)
    expect(asked()).toBe(atFirst)
    ahead = 11 * 60_000
    await ring(group, '+492214710007')
    const told = await reader.next(({ calls }) => calls[0]?.toast?.body === 'Neue Kundin')
    expect(told.data.card).toContain('Neue Kundin')
    expect(asked()).toBe(atFirst + 1)
    ahead = 0
  })

  it('never has calls of another account', async () => {
    const [danas, others] = [await stream(dana), await stream(other)]
    await talk()
    await danas.next(({ calls }) => calls.some(({ row }) => row.includes('Hang up')))
    expect(others.events.map(({ data }) => [data.type, data.calls])).toEqual([['reset', []]])
  })

  it('is as a page for those who are not logged in: closed', async () => {
    expect((await stream(new Visitor())).status).toBe(401)
  })

  it('gives a sign of life, and ends within a minute after the login has', async () => {
    const leaving = new Visitor()
    const page = await leaving.logIn(desk.url, 'demo2')
    const before = new Set(timers)
    const reader = await stream(leaving)
    await reader.next(({ type }) => type === 'reset')
    const own = timers.filter((timer) => !before.has(timer))
    expect(own.map(({ milliseconds }) => milliseconds)).toEqual(expect.arrayContaining([25_000, 60_000]))
    await leaving.submit(page, {})
    for (const { milliseconds, run } of own) if (milliseconds === 60_000) run()
    await reader.ended
  })

  it('is open twenty times for a user, not more', async () => {
    const open = []
    for (let count = 0; count < 20; count += 1) open.push(await stream(dana))
    expect((await stream(dana)).status).toBe(429)
    expect((await stream(ben)).status).toBe(200)
    open[0]?.close()
    await expect.poll(async () => (await stream(dana)).status).toBe(200)
  })
})

describe('garbage', () => {
  it.each(Object.entries(garbage))('in addresses does no harm: %s', async (_, value) => {
    for (const path of [
      `/live?call=${value}&done=${value}&wrong=${value}`,
      `/live/last?call=${value}`,
      `/live/transfer?call=${value}&to=${value}`,
    ])
      expect((await dana.send(desk.url + path)).status, path).toBeLessThan(500)
    const reader = await stream(dana, {}, `?since=${value}`)
    expect(reader.status).toBeLessThan(500)
    reader.close()
  })

  it('in forms does no harm', async () => {
    await talk()
    const page = await live(dana)
    for (const value of Object.values(garbage))
      for (const fields of [{ do: value }, { do: 'mute', call: value }, { do: 'digits', digits: value }])
        expect((await press(dana, page, 'mute', fields)).status).toBeLessThan(500)
  })
})
