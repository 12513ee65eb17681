import { expect, it } from 'vitest'
import { recentCount } from './recent-count.ts'

it('counts the last hour, and forgets what is older', () => {
  let time = 1_000_000_000
  const count = recentCount({ now: () => time })
  expect(count.read()).toBe(0)
  count.add()
  count.add()
  time += 30 * 60_000
  count.add()
  expect(count.read()).toBe(3)
  time += 31 * 60_000
  expect(count.read(), 'the first two are over an hour old').toBe(1)
  count.add()
  expect(count.read()).toBe(2)
  time += 24 * 60 * 60_000
  expect(count.read()).toBe(0)
})
