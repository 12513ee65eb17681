import type { CallLeg, LiveCall } from '@sipgate-kit/webhooks'
import { describe, expect, it } from 'vitest'
import { callViewOf, isSeenBy, ringsForUser, sortViews, writeDuration } from './call-view.ts'
import { statesOf } from './colleagues.ts'

const dana = { name: 'Dana Sommer', fullUserId: '1000001w0' }
const ben = { name: 'Ben Winter', fullUserId: '1000001w1' }
const leg: CallLeg = {
  callId: 'A1',
  direction: 'in',
  from: '+492214710001',
  to: '+493023125010',
  people: [dana, ben],
  state: 'ringing',
  startedAt: 1_000,
}
const call: LiveCall = {
  id: 'A1',
  account: '1000001',
  direction: 'in',
  from: leg.from,
  to: leg.to,
  state: 'ringing',
  startedAt: 1_000,
  legs: [leg],
}
const talking: LiveCall = {
  ...call,
  state: 'talking',
  answeredAt: 2_000,
  legs: [{ ...leg, state: 'talking', answeredBy: ben, answeredAt: 2_000 }],
}

it('calls of others are seen with the scope for it only', () => {
  const stranger = '1000001w7'
  expect(isSeenBy(call, dana.fullUserId, [])).toBe(true)
  expect(isSeenBy(call, stranger, ['balance:read'])).toBe(false)
  expect(isSeenBy(call, stranger, ['rtcm:read'])).toBe(true)
})

describe('a call as a user sees it', () => {
  it('that rings for a group is everybody’s', () => {
    const view = callViewOf(call, dana.fullUserId, 5_000)
    expect(view).toMatchObject({
      isMine: true,
      controls: 'ringing',
      other: '+492214710001',
      seconds: undefined,
    })
    expect(ringsForUser(view)).toBe(true)
  })

  it('that a colleague has taken is the colleague’s', () => {
    expect(callViewOf(talking, dana.fullUserId, 5_000)).toMatchObject({ isMine: false, controls: 'none' })
    const own = callViewOf(talking, ben.fullUserId, 5_000)
    expect(own).toMatchObject({ isMine: true, controls: 'talking', seconds: 3, people: ['Ben Winter'] })
    expect(ringsForUser(own)).toBe(false)
  })

  it('is nobody’s for the same user id of another account', () => {
    expect(callViewOf(call, '1000002w0', 5_000).isMine).toBe(false)
  })

  it('that goes out leads to whoever is called, and no page tells the caller that it rings', () => {
    const out = { ...call, direction: 'out', legs: [{ ...leg, direction: 'out' }] } as LiveCall
    const view = callViewOf(out, dana.fullUserId, 5_000)
    expect(view.other).toBe('+493023125010')
    expect(ringsForUser(view)).toBe(false)
  })

  it('that was passed on rings for whoever gets it, and not for whoever passed it on', () => {
    const passed: LiveCall = {
      ...talking,
      state: 'ringing',
      legs: [
        { ...leg, state: 'ended', answeredBy: ben },
        { ...leg, callId: 'B2', people: [ben, dana] },
      ],
    }
    expect(ringsForUser(callViewOf(passed, ben.fullUserId, 5_000))).toBe(false)
    expect(ringsForUser(callViewOf(passed, dana.fullUserId, 5_000))).toBe(true)
  })

  it('of one’s own comes first', () => {
    const views = [talking, call].map((each, at) =>
      callViewOf({ ...each, id: String(at) }, dana.fullUserId, 5_000),
    )
    expect(sortViews(views).map(({ id }) => id)).toEqual(['1', '0'])
  })
})

it.each([
  [0, '0:00'],
  [65, '1:05'],
  [3_725, '1:02:05'],
])('%d seconds are %s', (seconds, written) => {
  expect(writeDuration(seconds)).toBe(written)
})

it('colleagues talk, are rung, or are free', () => {
  const eve = { name: 'Eve Adler', fullUserId: '1000001w2' }
  expect(statesOf([dana, ben, eve], [talking, call]).map(({ name, presence }) => [name, presence])).toEqual([
    ['Ben Winter', 'talking'],
    ['Dana Sommer', 'ringing'],
    ['Eve Adler', 'free'],
  ])
})
