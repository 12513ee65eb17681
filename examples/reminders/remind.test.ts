import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Sipgate } from '@sipgate-kit/client'
import { startSandbox, type RunningSandbox } from '@sipgate-kit/sandbox'
import { remind, type Appointment } from './remind.ts'

const now = new Date('2026-01-05T09:00:00Z')
const appointments: Appointment[] = [
  { id: 'a', name: 'Frau Wagner', telephone: '+491713920031', time: new Date('2026-01-05T13:30:00Z') },
  { id: 'b', name: 'Herr Kaya', telephone: '+491713920032', time: new Date('2026-01-05T15:00:00Z') },
  { id: 'c', name: 'Frau Sommer', telephone: '+491713920033', time: new Date('2026-01-09T08:00:00Z') },
]

let sandbox: RunningSandbox
let sipgate: Sipgate
let done: Set<string>

// One sandbox for the file; a reset takes it back to where it began in a few milliseconds.
beforeAll(async () => {
  sandbox = await startSandbox({ now })
})
afterAll(() => sandbox.close())
beforeEach(() => {
  sandbox.reset()
  const [admin] = sandbox.accounts.list({ reveal: true })[0]?.personalAccessTokens ?? []
  if (!admin) throw new Error('The seed has a token for the first user.')
  sipgate = new Sipgate({ baseUrl: sandbox.apiUrl, auth: { tokenId: admin.tokenId, token: admin.token } })
  done = new Set()
})

describe('reminders', () => {
  it('go to everybody whose appointment is within a day', async () => {
    expect(await remind(sipgate, appointments, done, now)).toMatchObject({ sent: ['a', 'b'] })
    sandbox.clock.advance('6m')
    expect(sandbox.sms.sent.map(({ to, text }) => [to, text])).toEqual([
      ['+491713920031', 'Guten Tag Frau Wagner, wir erwarten Sie um 14:30 Uhr.'],
      ['+491713920032', 'Guten Tag Herr Kaya, wir erwarten Sie um 16:00 Uhr.'],
    ])
    expect(sandbox.requests.last('POST /sessions/sms')).toMatchObject({ status: 204, user: 'w0' })
  })

  it('go out once', async () => {
    await remind(sipgate, appointments, done, now)
    expect(await remind(sipgate, appointments, done, now)).toMatchObject({ sent: [] })
    sandbox.clock.advance('6m')
    expect(sandbox.sms.sent).toHaveLength(2)
  })

  it('one failure does not affect the others, and it is tried again the next time', async () => {
    sandbox.faults.next('POST /sessions/sms', { status: 402 })
    expect(await remind(sipgate, appointments, done, now)).toMatchObject({
      sent: ['b'],
      failed: [{ id: 'a', code: 'no_credit' }],
    })
    expect(await remind(sipgate, appointments, done, now)).toMatchObject({ sent: ['a'] })
  })

  it('that may have been sent are not sent again', async () => {
    sandbox.faults.next('POST /sessions/sms', { reset: true })
    expect(await remind(sipgate, appointments, done, now)).toMatchObject({ sent: ['b'], unclear: ['a'] })
    expect(await remind(sipgate, appointments, done, now)).toMatchObject({ sent: [], unclear: [] })
  })

  it('cost what messages cost, and an account without money sends none', async () => {
    const before = await sipgate.balance.get()
    await remind(sipgate, appointments, done, now)
    sandbox.clock.advance('6m')
    expect((await sipgate.balance.get()).amount).toBeLessThan(before.amount)

    sandbox.accounts.update('1000001', { balance: { amount: 0 } })
    const result = await remind(sipgate, appointments, new Set(), now)
    expect(result.failed.map(({ code }) => code)).toEqual(['no_credit', 'no_credit'])
  })
})
