import { describe, expect, it } from 'vitest'
import { redact } from './redact.ts'

describe('a secret', () => {
  it('that is short leaves words whole which contain it, and goes where it stands alone', () => {
    expect(redact('getaddrinfo ENOTFOUND: add, [add] Bearer add.', ['add'])).toBe(
      'getaddrinfo ENOTFOUND: [redacted], [[redacted]] Bearer [redacted].',
    )
  })

  it('that is long goes wherever it stands', () => {
    const secret = 'canary-7c1f/access+token'
    expect(redact(`x${secret}y ${encodeURIComponent(secret)}`, [secret])).toBe('x[redacted]y [redacted]')
  })

  it('is not looked for in the place of another', () => {
    expect(redact('token and redacted', ['token', 'redacted'])).toBe('[redacted] and [redacted]')
    expect(redact('nothing', [])).toBe('nothing')
  })
})
