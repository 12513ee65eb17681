import { describe, expect, it } from 'vitest'
import { bodiesOnTheirWay } from './bodies-on-their-way.ts'
import { late } from './in-time.ts'

const never = () => new Promise<string>(() => undefined)
const stillWaits = (body: Promise<unknown>) =>
  Promise.race([body, new Promise((resolve) => void setImmediate(resolve, 'waits'))])

describe('bodies on their way', () => {
  it('T49: give way in the order in which they are waited for, one for each that comes too many', async () => {
    const waitFor = bodiesOnTheirWay(2, { startTimer: () => () => undefined })
    const bodies = [never(), never(), never(), never()].map((body) => waitFor(body, 10_000))
    expect(await Promise.all(bodies.slice(0, 2))).toEqual([late, late])
    expect(await stillWaits(Promise.race(bodies.slice(2)))).toBe('waits')
  })

  it('T49: do not give way to those that have come, however many they were', async () => {
    const waitFor = bodiesOnTheirWay(2, { startTimer: () => () => undefined })
    const slow = waitFor(never(), 10_000)
    for (let count = 0; count < 10; count++)
      expect(await waitFor(Promise.resolve('body'), 10_000)).toBe('body')
    await expect(waitFor(Promise.reject(new Error('broken off')), 10_000)).rejects.toThrow('broken off')
    expect(await stillWaits(slow)).toBe('waits')
  })

  it('T49: that were given up hold no place', async () => {
    const timers: (() => void)[] = []
    const waitFor = bodiesOnTheirWay(2, {
      startTimer: (_milliseconds, done) => (timers.push(done), () => undefined),
    })
    const first = waitFor(never(), 10_000)
    timers[0]?.()
    expect(await first).toBe(late)
    const [second, third] = [waitFor(never(), 10_000), waitFor(never(), 10_000)]
    expect(await stillWaits(Promise.race([second, third]))).toBe('waits')
  })
})
