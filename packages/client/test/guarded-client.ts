import { expect } from 'vitest'
import { Sipgate } from '../src/sipgate.ts'
import { spendGuard, type SpendGuardOptions } from '../src/spend-guard/index.ts'
import { answerRequests } from './answer-requests.ts'

const morning = Date.parse('2026-11-24T03:30:00Z')

export interface GuardedSettings {
  /** The statuses that the next requests are answered with; then success. */
  readonly statuses?: number[]
  readonly masterSipId?: string
  /** Answers userinfo, in place of the account. */
  readonly userinfo?: () => Response | Promise<Response>
}

/** A client with a spending guard, what it sends, and a clock that can be moved. */
export function guardedClient(
  options: SpendGuardOptions,
  { statuses = [], masterSipId = '1000001', userinfo }: GuardedSettings = {},
) {
  const sent: string[] = []
  let asked = 0
  let now = morning
  const fetch = answerRequests(async (request) => {
    const path = new URL(request.url).pathname.replace('/v2', '')
    if (path === '/authorization/userinfo') {
      asked += 1
      return userinfo?.() ?? Response.json({ sub: 'w0', masterSipId })
    }
    sent.push(path)
    const status = statuses.shift() ?? (path === '/sessions/sms' ? 204 : 200)
    return new Response(status === 204 ? null : '{"sessionId":"1","callId":"1"}', { status })
  })
  const sipgate = new Sipgate({
    auth: { accessToken: 'token' },
    fetch,
    retries: 0,
    checks: [spendGuard({ platform: { now: () => now }, ...options })],
  })
  return {
    sipgate,
    sent,
    /** How often sipgate was asked for the account. */
    asked: () => asked,
    send: (message = 'Hello', recipient = '+491713920001', view: Sipgate = sipgate) =>
      view.sms.send({ smsId: 's0', recipient, message }),
    forward: (milliseconds: number) => (now += milliseconds),
  }
}

/** What a refused message says, for `toMatchObject`. */
export function refusal(detail: string) {
  return {
    code: 'spend_refused',
    operation: 'POST /sessions/sms',
    detail: expect.stringContaining(detail) as string,
  }
}
