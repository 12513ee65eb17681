import type { Effect } from '@sipgate-kit/contract'
import { describe, expect, it } from 'vitest'
import { mustNotDouble, planRepeat, type AttemptOutcome, type RepeatQuestion } from './repeat.ts'

const effects: readonly Effect[] = ['none', 'idempotent', 'changes', 'costs-money']

function plan(outcome: AttemptOutcome, question: Partial<RepeatQuestion> = {}) {
  return planRepeat({
    effect: 'none',
    outcome,
    repeats: 0,
    retries: 2,
    remaining: 30_000,
    random: () => 0.5,
    ...question,
  })
}

/** The effects of operations that are sent again after this outcome. */
function repeated(outcome: AttemptOutcome): Effect[] {
  return effects.filter((effect) => plan(outcome, { effect }) !== undefined)
}

describe('an operation is sent again', () => {
  it('whatever it does, when not a byte of the request left', () => {
    expect(repeated({ sent: false })).toEqual(effects)
  })

  it('whatever it does, when sipgate refused it as one too many', () => {
    expect(repeated({ status: 429 })).toEqual(effects)
  })

  it('only when it may happen twice, after the connection broke', () => {
    expect(repeated({ sent: true })).toEqual(['none', 'idempotent'])
  })

  it.each([500, 502, 503, 504, 599])('only when it may happen twice, after status %i', (status) => {
    expect(repeated({ status, retryAfter: 1 })).toEqual(['none', 'idempotent'])
  })

  it.each([300, 302, 400, 401, 402, 403, 404, 405, 408, 409, 415, 600])('never after status %i', (status) => {
    expect(repeated({ status })).toEqual([])
  })

  it('not more often than allowed', () => {
    expect(plan({ status: 500 }, { repeats: 1 })).toBeDefined()
    expect(plan({ status: 500 }, { repeats: 2 })).toBeUndefined()
    expect(plan({ status: 500 }, { retries: 0 })).toBeUndefined()
  })
})

describe('the wait before it', () => {
  it('is a random part of a time that doubles up to a limit', () => {
    const ceilings = [0, 1, 2, 3, 4, 5, 6, 9].map((repeats) =>
      plan({ status: 500 }, { repeats, retries: 10, random: () => 0.999999 }),
    )
    expect(ceilings).toEqual([249, 499, 999, 1999, 3999, 7999, 7999, 7999])
    expect(plan({ status: 500 }, { random: () => 0 })).toBe(0)
  })

  it('is at least as long as sipgate asks for', () => {
    expect(plan({ status: 429, retryAfter: 3 }, { random: () => 0 })).toBe(3000)
    expect(plan({ status: 503, retryAfter: 3 })).toBe(3125)
    expect(plan({ status: 429, retryAfter: 0 }, { random: () => 0 })).toBe(0)
  })

  it('is not begun when it would be too long', () => {
    expect(plan({ status: 429, retryAfter: 30 }, { remaining: 60_000 })).toBe(30_125)
    expect(plan({ status: 429, retryAfter: 31 }, { remaining: 60_000 })).toBeUndefined()
    expect(plan({ status: 429, retryAfter: Number('9'.repeat(400)) })).toBeUndefined()
  })

  it('is not begun when the call would be over before it', () => {
    expect(plan({ status: 500 }, { remaining: 126 })).toBe(125)
    expect(plan({ status: 500 }, { remaining: 125 })).toBeUndefined()
  })
})

describe('what must not happen twice', () => {
  it('is what changes something each time, and what costs money', () => {
    expect(effects.filter(mustNotDouble)).toEqual(['changes', 'costs-money'])
  })
})
