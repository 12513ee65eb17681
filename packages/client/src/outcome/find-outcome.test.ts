import { describe, expect, it } from 'vitest'
import { answerRequests } from '../../test/answer-requests.ts'
import { recordedPlatform } from '../../test/recorded-platform.ts'
import { SipgateCore } from '../core.ts'
import { findOutcome, watchOutcome, type Attempted, type FindOutcomeOptions } from './find-outcome.ts'
import type { Platform } from '../platform.ts'
import { Sipgate } from '../sipgate.ts'

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

/** Each look sees the next history; the last one stays. A number is a status instead of one. */
function history(...looks: (readonly object[] | number)[]) {
  return historyAndCalls(looks, [])
}

function historyAndCalls(looks: (readonly object[] | number)[], calls: (readonly object[] | number)[]) {
  const asked: URLSearchParams[] = []
  const platform = recordedPlatform()
  const fetch = answerRequests((request) => {
    if (request.url.endsWith('/calls')) {
      const data = (calls.length > 1 ? calls.shift() : calls[0]) ?? []
      return typeof data === 'number' ? new Response(null, { status: data }) : Response.json({ data })
    }
    asked.push(new URL(request.url).searchParams)
    const items = looks.length > 1 ? looks.shift() : looks[0]
    return typeof items === 'number'
      ? new Response(null, { status: items })
      : Response.json({ items, totalCount: items?.length })
  })
  const sipgate = new Sipgate({ auth: { accessToken: 'token' }, fetch, platform, retries: 0 })
  return { asked, platform, sipgate }
}

describe('after an unknown outcome', () => {
  it('the message in the history is proof that it was sent', async () => {
    const { sipgate, asked } = history([sms])
    expect(await findOutcome(sipgate, attempted)).toMatchObject({ id: '1' })
    expect(Object.fromEntries(asked[0] ?? [])).toEqual({
      types: 'SMS',
      from: '2026-11-24T09:14:00Z',
      phonenumber: '+491713920001',
      limit: '1000',
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

  it.each(['0049 171 3920001', '0171/392 00-01', '+49 (0)171 3920001', '491713920001'])(
    'the number may be written %s, too',
    async (recipient) => {
      const { sipgate, asked } = history([sms])
      expect(await findOutcome(sipgate, { ...attempted, recipient })).toMatchObject({ id: '1' })
      expect(asked[0]?.get('phonenumber')).toBe('+491713920001')
    },
  )

  it.each<[string, object]>([
    ['a name', { recipient: 'Anna' }],
    ['no number', { recipient: undefined }],
    ['no text', { message: 5 }],
    ['an unknown type', { type: 'LETTER' }],
    ['no date', { since: '2026-11-24T09:15:00Z' }],
    ['a date that is none', { since: new Date('yesterday') }],
  ])('is not looked for with %s', async (_, change) => {
    const { sipgate, asked } = history([sms])
    const wrong = { ...attempted, ...change } as Attempted
    await expect(findOutcome(sipgate, wrong)).rejects.toMatchObject({ code: 'invalid_argument' })
    expect(asked).toEqual([])
  })

  it.each([
    { looks: Number.NaN },
    { looks: Number.POSITIVE_INFINITY },
    { looks: 0 },
    { looks: '5' },
    { interval: Number.NaN },
    { interval: 0 },
    { interval: -5 },
    null,
  ])('is not looked for with the options %j', async (options) => {
    const { sipgate, asked } = history([])
    const looking = findOutcome(sipgate, attempted, options as FindOutcomeOptions)
    await expect(looking).rejects.toMatchObject({ code: 'invalid_argument' })
    expect(asked).toEqual([])
  })

  it.each([null, undefined, 5])('is not looked for when what was asked is %j', async (nothing) => {
    const looking = findOutcome(history([]).sipgate, nothing as unknown as Attempted)
    await expect(looking).rejects.toMatchObject({ code: 'invalid_argument' })
  })

  it('a look that fails temporarily is followed by the next one', async () => {
    expect(await findOutcome(history(503, 429, [sms]).sipgate, attempted)).toMatchObject({ id: '1' })
    const refused = findOutcome(history(403).sipgate, attempted)
    await expect(refused).rejects.toMatchObject({ code: 'forbidden' })
    const gone = findOutcome(history(503).sipgate, attempted)
    await expect(gone).rejects.toMatchObject({ code: 'server_error' })
  })

  it('an answer that is no history is said to be broken, by a client without its table, too', async () => {
    const fetch = answerRequests(() => Response.json({}))
    const sipgate = new SipgateCore({ auth: { accessToken: 'token' }, fetch })
    await expect(findOutcome(sipgate, attempted)).rejects.toMatchObject({ code: 'malformed_response' })
  })

  it('the wait between two looks can be stopped', async () => {
    const stop = new AbortController()
    const sleep: Platform['sleep'] = (_milliseconds, signal) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new Error('aborted')))
        queueMicrotask(() => stop.abort())
      })
    const sipgate = new Sipgate({
      auth: { accessToken: 'token' },
      platform: { sleep },
      fetch: answerRequests(() => Response.json({ items: [] })),
    })
    const looking = findOutcome(sipgate, attempted, { signal: stop.signal })
    await expect(looking).rejects.toMatchObject({ code: 'aborted' })
  })
})

describe('an outcome that is watched from before', () => {
  it('is not an equal message from before', async () => {
    const { sipgate } = history([sms])
    const watch = await watchOutcome(sipgate, attempted)
    expect(await watch.find({ looks: 2 })).toBeUndefined()
  })

  it('is what came since', async () => {
    const { sipgate, asked } = history([sms], [{ ...sms, id: '2' }, sms])
    const watch = await watchOutcome(sipgate, {
      type: 'SMS',
      recipient: '0171 3920001',
      message: 'On my way',
    })
    expect(await watch.find()).toMatchObject({ id: '2' })
    expect(asked.map((query) => query.get('from'))).toEqual(['2026-11-02T09:00:00Z', '2026-11-02T09:00:00Z'])
  })

  it('is refused before anything is sent where it cannot be looked for', async () => {
    const watching = watchOutcome(history(403).sipgate, attempted)
    await expect(watching).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('a call', () => {
  const call = { type: 'CALL', callee: '+493023125010' } as const
  const running = {
    callId: 'A1',
    participants: [{ phoneNumber: '+493023125001', owner: true }, { phoneNumber: '+493023125010' }],
  }

  it('that is still spoken on is found, and said to run', async () => {
    const { sipgate } = historyAndCalls([[]], [[], [running]])
    const watch = await watchOutcome(sipgate, call)
    const found = await watch.find()
    expect(found).toEqual({ ...running, running: true })
    if (found && 'running' in found) expect(found.callId satisfies string).toBe('A1')
  })

  it('that ran before is not taken for it, nor is its entry when it is over', async () => {
    const entry = { id: '3', type: 'CALL', callId: 'A1', target: '+493023125010' }
    const { sipgate } = historyAndCalls([[], [], [entry]], [[running], [running], []])
    const watch = await watchOutcome(sipgate, call)
    expect(await watch.find({ looks: 3 })).toBeUndefined()
  })

  it('to somebody else, or of the callee themselves, is another one', async () => {
    const other = { callId: 'A2', participants: [{ phoneNumber: '+493023125011' }] }
    const theirs = { callId: 'A3', participants: [{ phoneNumber: '+493023125010', owner: true }] }
    const { sipgate } = historyAndCalls([[]], [[other, theirs, { callId: 'A4' }]])
    expect(await findOutcome(sipgate, { ...call, since: new Date() }, { looks: 1 })).toBeUndefined()
  })

  it('is looked for in the history alone where running calls may not be seen', async () => {
    const entry = { id: '3', type: 'CALL', target: '+493023125010' }
    const { sipgate } = historyAndCalls([[entry]], [403])
    expect(await findOutcome(sipgate, { ...call, since: new Date() })).toMatchObject({ id: '3' })
  })
})
