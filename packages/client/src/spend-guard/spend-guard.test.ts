import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guardedClient as guarded, refusal } from '../../test/guarded-client.ts'
import { SipgateError } from '../errors/sipgate-error.ts'
import { memorySpendStore } from './memory-spend-store.ts'
import type { Count, SpendStore } from './spend-store.ts'
import { spendWindows, windowAt, type SpendWindow } from './spend-window.ts'

describe('a limit on SMS', () => {
  it('T54: lets that many through in its window, then refuses before anything is sent', async () => {
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

  it('T54: holds when the clock goes back by less than a day', async () => {
    for (const minutes of [2, 24 * 60 - 2]) {
      const { send, sent, forward } = guarded({ limits: { sms: { perHour: 1 } } })
      forward(29 * 60_000)
      await send()
      forward(minutes * 60_000)
      await send()
      forward(-minutes * 60_000)
      await expect(send()).rejects.toMatchObject(refusal('starts again at 2026-11-24T04:00:00.000Z'))
      expect(sent).toHaveLength(2)
    }
  })

  it('keeps its counters a day longer than their windows, and no longer', async () => {
    const kept: Count[] = []
    const take = async (counts: readonly Count[]) => void kept.push(...counts)
    const store: SpendStore = { take, giveBack: async () => {} }
    await guarded({ limits: { sms: { perHour: 1, perDay: 1 } }, store }).send()
    expect(kept.map(({ key, expiresAt }) => [key, new Date(expiresAt).toISOString()])).toEqual([
      ['1000001/sms/hour/2026-11-24T03', '2026-11-25T04:00:00.000Z'],
      ['1000001/sms/day/2026-11-24', '2026-11-26T00:00:00.000Z'],
    ])
  })

  it('T54: counts the parts of a long message', async () => {
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

  it('T54: lets exactly that many of many at once through', async () => {
    const { send, sent } = guarded({ limits: { sms: { perMinute: 5 } } })
    const results = await Promise.allSettled(Array.from({ length: 40 }, () => send()))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(5)
    expect(sent).toHaveLength(5)
  })

  it('T54: holds across clients that share a store, but account by account', async () => {
    const options = { limits: { sms: { perDay: 1 } }, store: memorySpendStore() }
    await guarded(options).send()
    await expect(guarded(options).send()).rejects.toMatchObject(refusal('1 sms'))
    await guarded(options, { masterSipId: '1000002' }).send()
  })

  it('T54: of 0 forbids it, and touches nothing else', async () => {
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

  it('comes last: what would be refused is refused', async () => {
    const { send } = guarded({ dryRun: true, limits: { sms: { perDay: 0 } }, countries: ['DE'] })
    await expect(send('Hello', '+43171234')).rejects.toMatchObject(refusal('is in AT'))
    await expect(send()).rejects.toMatchObject(refusal('0 sms'))
  })

  it('asks nobody for a new password, although that costs nothing', async () => {
    const dry = guarded({ dryRun: true })
    const asking = dry.sipgate.passwordReset.request({ username: 'anna@example.com' })
    await expect(asking).rejects.toMatchObject({ code: 'dry_run' })
    expect(dry.sent).toEqual([])
  })
})

describe('a limit on orders', () => {
  it('T54: holds for the activation of a SIM card, and not for a new password', async () => {
    const { sipgate, sent } = guarded({ limits: { orders: { perDay: 0 } } })
    const activation = { userId: 'w0', deviceId: 'y0', simId: '1234567' }
    await expect(sipgate.devices.sim.activate(activation)).rejects.toMatchObject({ code: 'spend_refused' })
    await sipgate.passwordReset.request({ username: 'anna@example.com' })
    expect(sent).toEqual(['/passwordreset'])
  })
})

describe('a store', () => {
  const limits = { sms: { perDay: 2 } }

  it.each<[string, Partial<SpendStore>]>([
    ['fails', { take: () => Promise.reject(new RangeError('down')) }],
    [
      'throws',
      {
        take: () => {
          throw new RangeError('down')
        },
      },
    ],
    ['fails to give back', { giveBack: () => Promise.reject(new RangeError('down')) }],
  ])('T54: that %s lets nothing through', async (_, broken) => {
    const { send, sent } = guarded({ limits, dryRun: true, store: { ...memorySpendStore(), ...broken } })
    const sending = send()
    await expect(sending).rejects.toMatchObject(refusal('The store of the spending guard failed'))
    await expect(sending).rejects.toMatchObject({ cause: expect.any(RangeError) as RangeError })
    expect(sent).toEqual([])
  })

  it('may say what is full with an object of its own, and null when nothing is', async () => {
    let full: object | null = null
    const take: (counts: readonly Count[]) => Promise<unknown> = async ([count]) =>
      full && { ...count, ...full }
    const store = { take, giveBack: async () => {} } as SpendStore
    const { send } = guarded({ limits, store })
    await send()
    full = { amount: 99 }
    await expect(send()).rejects.toMatchObject(refusal('limit of 2 sms a day'))
    full = { key: 'unknown' }
    await expect(send()).rejects.toMatchObject(refusal('not one of the counters'))
  })

  it('that is slow gets back what it gave to a call whose time was over', async () => {
    const memory = memorySpendStore()
    const steps: string[] = []
    const waiting: (() => void)[] = []
    const store: SpendStore = {
      async take(counts, now) {
        await new Promise<void>((resolve) => waiting.push(resolve))
        steps.push('taken')
        return memory.take(counts, now)
      },
      async giveBack(counts) {
        await memory.giveBack(counts)
        steps.push('given back')
      },
    }
    const { sipgate, send, sent } = guarded({ limits: { sms: { perDay: 1 } }, store, account: '1000001' })
    const stop = new AbortController()
    const message = { smsId: 's0', recipient: '+491713920001', message: 'Hello' }
    const stopped = sipgate.sms.send(message, { signal: stop.signal })
    await expect.poll(() => waiting).toHaveLength(1)
    stop.abort()
    await expect(stopped).rejects.toMatchObject({ code: 'aborted' })
    waiting[0]?.()
    await expect.poll(() => steps).toEqual(['taken', 'given back'])

    const sending = send()
    await expect.poll(() => waiting).toHaveLength(2)
    waiting[1]?.()
    await sending
    expect(sent).toHaveLength(1)
  })

  it('is not asked for a call that had to stop before', async () => {
    let taken = 0
    const stop = new AbortController()
    const store: SpendStore = { take: async () => void (taken += 1), giveBack: async () => {} }
    const account = async () => {
      stop.abort()
      return '1000001'
    }
    const { sipgate } = guarded({ limits, store, account })
    const message = { smsId: 's0', recipient: '+491713920001', message: 'Hello' }
    const sending = sipgate.sms.send(message, { signal: stop.signal })
    await expect(sending).rejects.toBeInstanceOf(SipgateError)
    await Promise.resolve()
    expect(taken).toBe(0)
  })
})

describe('a window of time', () => {
  const windows = Object.keys(spendWindows) as SpendWindow[]
  // Years beyond 9999 are written otherwise.
  const moment = fc.integer({ min: 0, max: Date.UTC(9999, 0) })

  it.each(windows)('%s is the same up to its end and another one from there on', (window) => {
    fc.assert(
      fc.property(moment, (now) => {
        const { label, endsAt } = windowAt(window, now)
        expect(endsAt).toBeGreaterThan(now)
        expect(windowAt(window, endsAt - 1)).toEqual({ label, endsAt })
        expect(windowAt(window, endsAt).label).not.toBe(label)
      }),
    )
  })

  it('T54: lets no more through than its limit, whatever is sent and refused', async () => {
    const step = fc.record({ status: fc.constantFrom(204, 402, 500), wait: fc.nat(20 * 60_000) })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), fc.nat(4), async (steps, most) => {
        const statuses = [204]
        const client = guarded({ limits: { sms: { perHour: most } } }, { statuses })
        // The clock begins half way through an hour.
        let time = 30 * 60_000
        const charged = new Map<number, number>()
        for (const { status, wait } of steps) {
          client.forward(wait)
          time += wait
          statuses[0] = status
          const error = await client.send().then(
            () => undefined,
            (problem: unknown) => problem as SipgateError,
          )
          const hour = Math.floor(time / 3_600_000)
          const before = charged.get(hour) ?? 0
          expect(error?.code === 'spend_refused').toBe(before >= most)
          if (before < most && status !== 402) charged.set(hour, before + 1)
        }
      }),
      { numRuns: 30 },
    )
  })
})
