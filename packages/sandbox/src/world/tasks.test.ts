import { describe, expect, it } from 'vitest'
import { createSandbox } from '../create-sandbox.ts'
import { testBed } from '../../test/telephony-bed.ts'

const task = { kind: 'give up', masterSipId: '1000001', ref: 'nothing' } as const

describe('scheduled tasks', () => {
  it('are kept soonest first, and those of one time in the order they were planned', () => {
    const { kernel } = testBed()
    for (const [ref, at] of Object.entries({ a: 3, b: 1, c: 2, d: 1, e: 3 }))
      kernel.tasks.schedule({ ...task, ref, at })
    expect(kernel.state.tasks.map(({ ref }) => ref).join('')).toBe('bdcae')
    expect(new Set(kernel.state.tasks.map(({ id }) => id)).size).toBe(5)
  })

  it('can be called off', () => {
    const { kernel } = testBed()
    for (const ref of ['a', 'b']) kernel.tasks.schedule({ ...task, ref, at: 1 })
    kernel.tasks.cancel(({ ref }) => ref === 'a')
    expect(kernel.state.tasks.map(({ ref }) => ref)).toEqual(['b'])
  })

  it('wait for the clock, or for the time to come', () => {
    const rings: (() => void)[] = []
    let now = Date.UTC(2026, 0, 5)
    const startTimer = (_milliseconds: number, ring: () => void) => {
      rings.push(ring)
      return () => undefined
    }
    const sandbox = createSandbox({ platform: { now: () => now, startTimer } })
    const call = sandbox.calls.incoming({ from: '+492214710001', to: '+493023125000' })
    now += 30_000
    rings.at(-1)?.()
    expect(call.state().phase).toBe('voicemail')
  })

  it('of a state that was kept happen after the next start', () => {
    const now = Date.UTC(2026, 0, 5)
    const sandbox = createSandbox({ platform: { now: () => now } })
    const { id } = sandbox.calls.incoming({ from: '+492214710001', to: '+493023125000' })
    const waits: number[] = []
    const again = createSandbox({
      state: sandbox.snapshot(),
      platform: {
        now: () => now,
        startTimer: (milliseconds) => {
          waits.push(milliseconds)
          return () => undefined
        },
      },
    })
    expect(waits).toEqual([30_000])
    again.clock.advance('30s')
    expect(again.calls.get(id).state().phase).toBe('voicemail')
  })
})
