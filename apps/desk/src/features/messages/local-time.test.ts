import { describe, expect, it } from 'vitest'
import { localTime } from './local-time.ts'

describe('a time that a user chooses', () => {
  it.each([
    ['in winter', '2026-11-27T15:30', '2026-11-27T14:30:00Z'],
    ['in summer', '2026-07-01T00:00', '2026-06-30T22:00:00Z'],
    ['just before summer time begins', '2026-03-29T01:59', '2026-03-29T00:59:00Z'],
    ['just after it began', '2026-03-29T03:00', '2026-03-29T01:00:00Z'],
    ['after it ended', '2026-10-25T03:00', '2026-10-25T02:00:00Z'],
  ])('%s', (_, text, utc) => {
    expect(localTime(text, 'Europe/Berlin')).toBe(Date.parse(utc))
  })

  it.each([
    '',
    '2026-02-30T10:00',
    '2026-13-01T10:00',
    '2026-11-27',
    '2026-11-27T24:30',
    'now',
    '2026-11-27T1:00',
  ])('%j is none', (text) => expect(localTime(text, 'Europe/Berlin')).toBeUndefined())
})
