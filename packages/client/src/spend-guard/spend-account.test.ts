import { describe, expect, it } from 'vitest'
import { guardedClient } from '../../test/guarded-client.ts'
import type { PlannedCall } from '../call/check-call.ts'
import { accountOfToken } from './spend-account.ts'
import type { SpendGuardOptions } from './spend-options.ts'

const limits = { sms: { perDay: 100 } }

describe('the account', () => {
  it('is asked for once, however many messages are sent and however the token is given', async () => {
    const { send, asked, sipgate, sent } = guardedClient({ limits })
    await Promise.all(Array.from({ length: 10 }, () => send()))
    await send('Hello', '+491713920001', sipgate.as('token'))
    await send(
      'Hello',
      '+491713920001',
      sipgate.as(() => 'token'),
    )
    expect(asked()).toBe(1)
    expect(sent).toHaveLength(12)
  })

  it('is asked for again for another token, of the same function too', async () => {
    const tokens = ['first', 'second']
    const { send, asked, sipgate } = guardedClient({ limits })
    const view = sipgate.as(() => tokens.shift() ?? 'second')
    await send('Hello', '+491713920001', view)
    await send('Hello', '+491713920001', view)
    expect(asked()).toBe(2)
  })

  it('is remembered for the last 10,000 tokens', async () => {
    const find = accountOfToken()
    const asked: string[] = []
    const ask = (token: string) =>
      find({
        credentialsKey: async () => token,
        request: async () => (asked.push(token), { masterSipId: '1000001' }),
      } as unknown as PlannedCall)
    for (let token = 0; token <= 10_000; token++) await ask(String(token))
    await ask('1')
    await ask('10000')
    expect(asked).toHaveLength(10_001)
    await ask('0')
    expect(asked.at(-1)).toBe('0')
  })

  it('is asked for again when that failed', async () => {
    let status = 503
    const userinfo = () =>
      status === 200
        ? Response.json({ sub: 'w0', masterSipId: '1000001' })
        : new Response(null, { status: status })
    const { send, asked } = guardedClient({ limits }, { userinfo })
    await expect(send()).rejects.toMatchObject({ code: 'spend_refused' })
    status = 200
    await send()
    expect(asked()).toBe(2)
  })

  it.each([
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [429, 'rate_limited'],
    // Of a message these would say that it may have been sent, or was.
    [500, 'spend_refused'],
    [200, 'spend_refused'],
  ])('that sipgate does not tell, with status %i, is explained as %s of the call', async (status, code) => {
    const { send, sent } = guardedClient({ limits }, { userinfo: () => new Response('{}', { status }) })
    const sending = send()
    await expect(sending).rejects.toMatchObject({
      code,
      operation: 'POST /sessions/sms',
      cause: { operation: 'GET /authorization/userinfo' },
    })
    await expect(sending).rejects.toThrow(/spending guard asked sipgate.*takes any valid token.*`account`/)
    await expect(sending).rejects.not.toHaveProperty('status')
    expect(sent).toEqual([])
  })

  it.each([undefined, '', ' ', 1000001, null])('of a function must not be %j', async (account) => {
    const options = { limits, account: () => account } as unknown as SpendGuardOptions
    const { send, sent } = guardedClient(options)
    await expect(send()).rejects.toMatchObject({
      code: 'invalid_argument',
      detail: expect.stringContaining('`account`') as string,
    })
    expect(sent).toEqual([])
  })
})
