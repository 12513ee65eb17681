import { describe, expect, it } from 'vitest'
import { plainAddress } from './client-address.ts'

describe('an address that is counted and logged', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['::FFFF:203.0.113.7', '203.0.113.7'],
    ['203.0.113.7:50123', '203.0.113.7'],
    ['2001:db8::1', '2001:db8::1'],
    ['[2001:db8::1]:50123', '2001:db8::1'],
  ])('%s is %s', (text, address) => {
    expect(plainAddress(text)).toBe(address)
  })

  it.each([undefined, '', 'unknown', '__proto__', '203.0.113.256', '203.0.113.7:x', '[203.0.113.7', '::g'])(
    '%s is none',
    (text) => {
      expect(plainAddress(text)).toBeUndefined()
    },
  )
})
