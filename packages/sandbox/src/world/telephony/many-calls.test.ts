import { expect, it } from 'vitest'
import { testBed } from '../../../test/telephony-bed.ts'

it(
  '1,000 calls at once run to their end, and each sends its pushes in order',
  { timeout: 20_000 },
  async () => {
    const { calls, kernel, clock, account, pushes, idle } = testBed()
    const begun = Array.from({ length: 1000 }, (_, at) =>
      calls.incoming({ from: `+496990009${String(at).padStart(3, '0')}`, to: '+493023125000' }),
    )
    await Promise.all(begun.map((call) => call.answer()))
    clock.advance('1m')
    await Promise.all(begun.map((call) => call.hangUp()))
    await idle()
    expect(account.calls).toEqual([])
    expect(kernel.state.tasks).toEqual([])
    expect(account.history).toHaveLength(1000)
    const told = new Map<string, string[]>()
    for (const { event } of pushes) told.set(event.callId, [...(told.get(event.callId) ?? []), event.event])
    expect(told.size).toBe(1000)
    for (const events of told.values()) expect(events).toEqual(['newCall', 'answer', 'hangup'])
  },
)
