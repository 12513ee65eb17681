import { startSandbox } from '@sipgate-kit/sandbox'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startApplication } from '../call-tests/application.ts'
import { afterHours } from './after-hours.ts'
import { isOpen, type OpeningHours } from './opening-hours.ts'

const hours: OpeningHours = {
  timeZone: 'Europe/Berlin',
  week: {
    Mon: [
      ['09:00', '12:30'],
      ['13:30', '17:00'],
    ],
    Fri: [['09:00', '13:00']],
    Sun: [['00:00', '24:00']],
  },
  holidays: ['2026-12-25'],
}

describe('opening hours', () => {
  it.each([
    ['Monday, a minute too early', '2026-01-05T07:59:59Z', false],
    ['Monday at nine in winter', '2026-01-05T08:00:00Z', true],
    ['Monday at nine in summer', '2026-07-06T07:00:00Z', true],
    ['the pause', '2026-01-05T11:30:00Z', false],
    ['after the pause', '2026-01-05T12:30:00Z', true],
    ['the end of the day', '2026-01-05T16:00:00Z', false],
    ['Tuesday', '2026-01-06T09:00:00Z', false],
    ['the Friday before summer time begins', '2026-03-27T08:00:00Z', true],
    ['the Monday after it, at eight', '2026-03-30T06:30:00Z', false],
    ['the Monday after it, at nine', '2026-03-30T07:00:00Z', true],
    ['the first minute of a day that is open all day', '2026-01-03T23:00:00Z', true],
    ['the last one', '2026-01-04T22:59:59Z', true],
    ['the midnight after it', '2026-01-04T23:00:00Z', false],
    ['Christmas on a Friday', '2026-12-25T09:00:00Z', false],
  ])('%s', (_what, time, open) => {
    expect(isOpen(hours, Date.parse(time))).toBe(open)
  })
})

it('a call rings while it is open, and goes to the voicemail when it is not', async () => {
  const sandbox = await startSandbox({ now: '2026-01-05T15:59:00Z' })
  onTestFinished(() => sandbox.close())
  const application = await startApplication(
    sandbox,
    afterHours(hours, () => sandbox.clock.now()),
  )
  onTestFinished(() => application.close())
  const call = () => sandbox.calls.incoming({ from: '+492214710001', to: '+493023125000' })

  const early = call()
  await early.ringing()
  await early.hangUp()
  sandbox.clock.advance('1m')
  const late = call()
  await sandbox.idle()
  expect(late.state()).toMatchObject({ phase: 'voicemail', answeredBy: 'v0' })
})
