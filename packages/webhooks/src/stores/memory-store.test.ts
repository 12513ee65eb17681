import { describe, expect, it } from 'vitest'
import { memoryStore } from '../index.ts'

describe('the store in memory', () => {
  it('T49: forgets the oldest pushes where there are too many, and never the newest', async () => {
    const store = memoryStore({ mostPushes: 100 })
    const claim = async (key: number) =>
      (await store.claimPush(String(key), { now: 0, leaseUntil: 10, keepUntil: 1000 })).outcome
    for (let key = 0; key < 1000; key++) expect(await claim(key)).toBe('mine')
    for (let key = 920; key < 1000; key++) expect([key, await claim(key)]).toEqual([key, 'busy'])
    expect(await claim(890)).toBe('mine')
    expect(await claim(0)).toBe('mine')
  })
})
