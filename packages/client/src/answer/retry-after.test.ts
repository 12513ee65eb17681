import { describe, expect, it } from 'vitest'
import { readRetryAfter } from './retry-after.ts'

const now = Date.parse('2026-11-02T10:00:00Z')

describe('Retry-After', () => {
  it.each([
    ['0', 0],
    ['120', 120],
    [' 7 ', 7],
    ['Mon, 02 Nov 2026 10:00:05 GMT', 5],
    ['Mon, 02 Nov 2026 09:00:00 GMT', 0],
    ['9'.repeat(400), Infinity],
  ])('%s is %d seconds', (value, seconds) => {
    expect(readRetryAfter(value, now)).toBe(seconds)
  })

  it.each([undefined, '', '-1', '1.5', '1e3', 'soon', '0x10', 'Mon, 99 Nov', '2026-11-02'])(
    '%s says nothing',
    (value) => {
      expect(readRetryAfter(value, now)).toBeUndefined()
    },
  )
})
