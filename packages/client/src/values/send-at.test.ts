import { describe, expect, it } from 'vitest'
import { sendAt } from '../index.ts'

describe('the time of a scheduled message', () => {
  const now = Date.parse('2026-11-24T09:15:00Z')
  const at = (milliseconds: number) => new Date(now + milliseconds)
  const month = 30 * 24 * 60 * 60 * 1000

  it('is in Unix seconds, never earlier than asked for', () => {
    expect(sendAt(at(60_000), now)).toBe(now / 1000 + 60)
    expect(sendAt(at(1), now)).toBe(now / 1000 + 1)
    expect(sendAt(at(month), now)).toBe(now / 1000 + 30 * 86_400)
  })

  it('is reckoned from the machine’s clock', () => {
    const soon = Math.ceil(Date.now() / 1000) + 3600
    expect(sendAt(new Date(soon * 1000))).toBe(soon)
    expect(() => sendAt(new Date(0))).toThrow('has passed')
  })

  it.each<[string, unknown]>([
    ['over', at(0)],
    ['more than 30 days ahead', at(month + 1)],
    ['no time', new Date('tomorrow')],
    ['a number', now],
    ['missing', undefined],
  ])('is refused when it is %s', (_, date) => {
    expect(() => sendAt(date as Date, now)).toThrow(expect.objectContaining({ code: 'invalid_argument' }))
  })
})
