import { describe, expect, it } from 'vitest'
import { recordedPlatform } from '../../test/recorded-platform.ts'
import { startDeadline } from './deadline.ts'

describe('a deadline', () => {
  it('tells everyone once, and late comers at once', () => {
    const platform = recordedPlatform()
    const deadline = startDeadline(platform, 100, [])
    const told: number[] = []
    deadline.onStop(() => told.push(1))
    const forget = deadline.onStop(() => told.push(2))
    forget()
    platform.ring()
    platform.ring()
    deadline.onStop(() => told.push(3))
    expect(told).toEqual([1, 3])
    expect(deadline.stopped?.code).toBe('timeout')
    expect(deadline.signal().aborted).toBe(true)
  })

  it('keeps the first reason', () => {
    const platform = recordedPlatform()
    const stopper = new AbortController()
    const deadline = startDeadline(platform, 100, [undefined, stopper.signal])
    stopper.abort('gone')
    platform.ring()
    expect(deadline.stopped).toMatchObject({ code: 'aborted', cause: 'gone' })
    expect(deadline.signal().reason).toBe('gone')
  })

  it('sets no timer when a signal has already spoken', () => {
    const platform = recordedPlatform()
    const deadline = startDeadline(platform, 100, [AbortSignal.abort('early')])
    expect([deadline.stopped?.code, platform.limits]).toEqual(['aborted', []])
  })

  it('of one call is not another’s, though they share a signal', () => {
    const stopper = new AbortController()
    const first = startDeadline(recordedPlatform(), 100, [stopper.signal])
    const second = startDeadline(recordedPlatform(), 100, [stopper.signal])
    first.end()
    stopper.abort()
    expect([first.stopped?.code, second.stopped?.code]).toEqual([undefined, 'aborted'])
  })

  it('knows how much time is left', () => {
    let now = 1000
    const deadline = startDeadline(recordedPlatform({ now: () => now }), 100, [])
    now += 30
    expect(deadline.remaining()).toBe(70)
  })
})
