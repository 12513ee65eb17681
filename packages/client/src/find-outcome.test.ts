import { describe, expect, it } from 'vitest'
import { answerRequests } from '../test/answer-requests.ts'
import { recordedPlatform } from '../test/recorded-platform.ts'
import { findOutcome, type Attempted } from './find-outcome.ts'
import { Sipgate } from './sipgate.ts'

const sms = {
  id: '1',
  type: 'SMS',
  direction: 'OUTGOING',
  incoming: false,
  target: '+491713920001',
  smsContent: 'On my way',
  connectionIds: ['s0'],
}
const attempted: Attempted = {
  type: 'SMS',
  recipient: '+491713920001',
  message: 'On my way',
  smsId: 's0',
  since: new Date('2026-11-24T09:15:00Z'),
}

/** Each look sees the next history; the last one stays. */
function history(...looks: (readonly object[])[]) {
  const asked: URLSearchParams[] = []
  const platform = recordedPlatform()
  const fetch = answerRequests((request) => {
    asked.push(new URL(request.url).searchParams)
    const items = looks.length > 1 ? looks.shift() : looks[0]
    return Promise.resolve(Response.json({ items, totalCount: items?.length }))
  })
  return { asked, platform, sipgate: new Sipgate({ auth: { accessToken: 'token' }, fetch, platform }) }
}

describe('after an unknown outcome', () => {
  it('the message in the history is proof that it was sent', async () => {
    const { sipgate, asked } = history([sms])
    expect(await findOutcome(sipgate, attempted)).toMatchObject({ id: '1' })
    expect(Object.fromEntries(asked[0] ?? [])).toEqual({
      types: 'SMS',
      from: '2026-11-24T09:14:00Z',
      phonenumber: '+491713920001',
      limit: '100',
    })
  })

  it('the history is looked at a few times, since entries come late', async () => {
    const { sipgate, platform } = history([], [], [sms])
    expect(await findOutcome(sipgate, attempted)).toMatchObject({ id: '1' })
    expect(platform.sleeps).toEqual([3000, 3000])
  })

  it('nothing found stays nothing', async () => {
    const { sipgate, asked } = history([])
    expect(await findOutcome(sipgate, attempted, { looks: 3 })).toBeUndefined()
    expect(asked).toHaveLength(3)
  })

  it.each([
    ['another text', { smsContent: 'Later' }],
    ['another recipient', { target: '+491713920002' }],
    ['another extension', { connectionIds: ['s1'] }],
    ['the other direction', { incoming: true }],
  ])('a message with %s is another one', async (_, other) => {
    const { sipgate } = history([{ ...sms, ...other }])
    expect(await findOutcome(sipgate, attempted, { looks: 1 })).toBeUndefined()
  })

  it('a fax and a call are found by their number', async () => {
    const since = attempted.since
    const fax = { id: '2', type: 'FAX', target: '+493023125010', connectionIds: ['f0'] }
    const call = { id: '3', type: 'CALL', target: '+493023125010', connectionIds: ['p0'] }
    expect(
      await findOutcome(history([fax]).sipgate, {
        type: 'FAX',
        recipient: '+493023125010',
        faxlineId: 'f0',
        since,
      }),
    ).toMatchObject({ id: '2' })
    expect(
      await findOutcome(history([call]).sipgate, { type: 'CALL', callee: '+493023125010', since }),
    ).toMatchObject({ id: '3' })
  })
})
