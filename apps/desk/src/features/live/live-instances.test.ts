import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTwoDesks, type TwoDesks } from '../../../../../tests/support/two-desks.ts'
import { readEvents } from '../../../test/event-reader.ts'
import { Visitor } from '../../../test/visitor.ts'
import type { LiveMessage } from './live-message.ts'

let desks: TwoDesks

beforeAll(async () => {
  desks = await startTwoDesks()
}, 60_000)
afterAll(() => desks?.close())

it('a call that is reported to one instance is seen and ended at another, and never by another account', async () => {
  const [dana, stranger] = [new Visitor(), new Visitor()]
  await dana.logIn(desks.watched.url)
  await dana.passLogin(await dana.open(`${desks.watched.url}/live`))
  await stranger.logIn(desks.watched.url, 'other')
  const [danas, strangers] = await Promise.all(
    [dana, stranger].map((one) => readEvents<LiveMessage>(one, `${desks.watched.url}/live/events`)),
  )
  await Promise.all([danas, strangers].map(async (one) => one?.next(({ type }) => type === 'reset')))
  const call = desks.sandbox.calls.incoming({ from: '+492214710001', to: '+493023125000' })
  await danas?.next(({ calls }) => calls[0]?.id === call.id && calls[0].toast !== undefined)
  await call.answer()
  await danas?.next(({ calls }) => calls[0]?.row.includes('Hang up') === true)
  const page = await dana.open(`${desks.watched.url}/live`)
  await dana.submit(
    { ...page, text: page.text.slice(page.text.indexOf('class="call-buttons"') - 200) },
    { do: 'hangup' },
  )
  await call.ended()
  await danas?.next(({ calls }) => calls[0]?.isEnded === true)
  expect(strangers?.events.map(({ data }) => [data.type, data.calls])).toEqual([['reset', []]])
  danas?.close()
  strangers?.close()
})

it('a stream that breaks at one instance goes on at the other, without a loss', async () => {
  const dana = new Visitor()
  await dana.logIn(desks.watched.url)
  const before = await readEvents<LiveMessage>(dana, `${desks.watched.url}/live/events`)
  const { id } = await before.next(({ type }) => type === 'reset')
  before.close()
  const call = desks.sandbox.calls.incoming({ from: '+492214710001', to: '+493023125000' })
  await call.ringing()
  await call.hangUp()
  await desks.sandbox.idle()
  const after = await readEvents<LiveMessage>(dana, `${desks.asked.url}/live/events`, { 'last-event-id': id })
  await after.next(({ calls }) => calls[0]?.id === call.id && calls[0].isEnded)
  expect(after.events.map(({ data }) => data.type)).not.toContain('reset')
  after.close()
})
