import { describe, expect, it } from 'vitest'
import { answerRequests } from '../../test/answer-requests.ts'
import { Sipgate } from '../sipgate.ts'
import { memorySpendStore } from './memory-spend-store.ts'
import { spendGuard, type SpendGuardOptions } from './spend-guard.ts'

const morning = Date.parse('2026-11-24T03:30:00Z')

function guarded(options: SpendGuardOptions, { statuses = [] as number[], masterSipId = '1000001' } = {}) {
  const sent: string[] = []
  let now = morning
  const fetch = answerRequests((request) => {
    const path = new URL(request.url).pathname.replace('/v2', '')
    if (path === '/authorization/userinfo') return Promise.resolve(Response.json({ sub: 'w0', masterSipId }))
    sent.push(path)
    const status = statuses.shift() ?? (path === '/sessions/sms' ? 204 : 200)
    return Promise.resolve(new Response(status === 204 ? null : '{"sessionId":"1"}', { status }))
  })
  const sipgate = new Sipgate({
    auth: { accessToken: 'token' },
    fetch,
    retries: 0,
    checks: [spendGuard({ platform: { now: () => now }, ...options })],
  })
  const send = (message = 'Hello', recipient = '+491713920001') =>
    sipgate.sms.send({ smsId: 's0', recipient, message })
  return { sipgate, sent, send, forward: (milliseconds: number) => (now += milliseconds) }
}

const refusal = (detail: string) => ({
  code: 'spend_refused',
  operation: 'POST /sessions/sms',
  detail: expect.stringContaining(detail) as string,
})

describe('a limit on SMS', () => {
  it('lets that many through in its window, then refuses before anything is sent', async () => {
    const { send, sent } = guarded({ limits: { sms: { perHour: 2 } } })
    await send()
    await send()
    await expect(send()).rejects.toMatchObject(refusal('limit of 2 sms a hour'))
    await expect(send()).rejects.toMatchObject(refusal('2026-11-24T04:00:00.000Z'))
    expect(sent).toHaveLength(2)
  })

  it('starts anew with the next hour, while the one for the day goes on', async () => {
    const { send, forward } = guarded({ limits: { sms: { perHour: 1, perDay: 2 } } })
    await send()
    await expect(send()).rejects.toMatchObject(refusal('a hour'))
    forward(30 * 60_000)
    await send()
    forward(60 * 60_000)
    await expect(send()).rejects.toMatchObject(refusal('a day'))
  })

  it('counts the parts of a long message', async () => {
    const { send } = guarded({ limits: { sms: { perDay: 3 } } })
    await expect(send('x'.repeat(153 * 3 + 1))).rejects.toMatchObject(refusal('counts as 4'))
    await send('x'.repeat(153 * 3))
  })

  it('takes back what sipgate refused, and keeps what may have been sent', async () => {
    const { send } = guarded({ limits: { sms: { perDay: 2 } } }, { statuses: [402, 500, 204] })
    await expect(send()).rejects.toMatchObject({ code: 'no_credit' })
    await expect(send()).rejects.toMatchObject({ code: 'server_error' })
    await send()
    await expect(send()).rejects.toMatchObject(refusal('2 sms'))
  })

  it('lets exactly that many of many at once through', async () => {
    const { send, sent } = guarded({ limits: { sms: { perMinute: 5 } } })
    const results = await Promise.allSettled(Array.from({ length: 40 }, () => send()))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(5)
    expect(sent).toHaveLength(5)
  })

  it('holds across clients that share a store, but account by account', async () => {
    const options = { limits: { sms: { perDay: 1 } }, store: memorySpendStore() }
    await guarded(options).send()
    await expect(guarded(options).send()).rejects.toMatchObject(refusal('1 sms'))
    await guarded(options, { masterSipId: '1000002' }).send()
  })

  it('of 0 forbids it, and touches nothing else', async () => {
    const { send, sipgate, sent } = guarded({ limits: { sms: { perDay: 0 } } })
    await expect(send()).rejects.toMatchObject(refusal('0 sms'))
    await sipgate.calls.start({ caller: 'e0', callee: '+493023125010' })
    expect(sent).toEqual(['/sessions/calls'])
  })

  it('asks nothing of calls that cost nothing', async () => {
    const { sipgate } = guarded({ limits: { sms: { perDay: 0 } } })
    await expect(sipgate.balance.get()).rejects.toMatchObject({ code: 'malformed_response' })
  })
})

describe('allowed countries', () => {
  it.each([
    ['+491713920001', ['DE'], true],
    ['+43171234', ['DE'], false],
    ['+12025550123', ['US'], true],
    ['+18765550123', ['US'], false],
    ['+18765550123', ['JM'], true],
    ['+77015550123', ['RU'], false],
    ['+999123456', ['DE'], false],
    ['+491713920001', [], false],
  ] as const)('%s with %j: %s', async (recipient, countries, passes) => {
    const { send } = guarded({ countries })
    const sending = send('Hello', recipient)
    if (passes) await sending
    else await expect(sending).rejects.toMatchObject(refusal('`recipient` is in'))
  })

  it.each(['017139200', '110', 'e0', '00491713920001', '+49 171 3920001', '', '+'])(
    'refuses %j, of which nobody can tell the country',
    async (recipient) => {
      await expect(guarded({ countries: ['DE'] }).send('Hello', recipient)).rejects.toMatchObject({
        message: expect.stringContaining('`recipient`') as string,
      })
    },
  )

  it.each(['+499001234567', '+4913712345', '+4190012345', '+4390012345'])(
    'refuses the premium number %s of an allowed country, unless told otherwise',
    async (number) => {
      await expect(guarded({ countries: ['DE', 'AT', 'CH'] }).send('Hello', number)).rejects.toMatchObject(
        refusal('premium'),
      )
      await guarded({ countries: ['DE', 'AT', 'CH'], premiumNumbers: true }).send('Hello', number)
    },
  )

  it('are not asked about the number in the message of the error', async () => {
    const { send } = guarded({ countries: ['AT'] })
    await expect(send()).rejects.not.toMatchObject({ message: expect.stringContaining('3920001') as string })
  })
})

describe('a dry run', () => {
  it('refuses all that costs money, and counts nothing', async () => {
    const store = memorySpendStore()
    const limits = { sms: { perDay: 1 } }
    const dry = guarded({ dryRun: true, limits, store })
    await expect(dry.send()).rejects.toMatchObject({ code: 'dry_run' })
    await expect(dry.sipgate.phonelines.create({ userId: 'w0' })).rejects.toMatchObject({ code: 'dry_run' })
    expect(dry.sent).toEqual([])
    await guarded({ limits, store }).send()
  })
})

describe('limits that cannot be right', () => {
  it.each([{ perHour: -1 }, { perHour: 1.5 }, { perHour: Number.NaN }, { perWeek: 1 }])('%j', (sms) => {
    expect(() => spendGuard({ limits: { sms } })).toThrow(
      expect.objectContaining({ code: 'invalid_argument' }),
    )
  })
})
