import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { smsParts } from './sms-parts.ts'

describe('a message', () => {
  it.each([
    ['nothing', '', 1],
    ['160 GSM characters', 'x'.repeat(160), 1],
    ['161 GSM characters', 'x'.repeat(161), 2],
    ['306 GSM characters', 'ä'.repeat(306), 2],
    ['307 GSM characters', 'ä'.repeat(307), 3],
    ['80 euro signs, which count twice', '€'.repeat(80), 1],
    ['81 euro signs', '€'.repeat(81), 2],
    ['70 Cyrillic letters', 'ж'.repeat(70), 1],
    ['71 Cyrillic letters', 'ж'.repeat(71), 2],
    ['35 emoji, two units each', '😀'.repeat(35), 1],
    ['36 emoji', '😀'.repeat(36), 2],
    ['a euro sign where a part ends', `${'a'.repeat(152)}€${'a'.repeat(152)}`, 3],
    ['an emoji where a part ends', `${'x'.repeat(66)}🙂${'ж'.repeat(66)}`, 3],
  ])('of %s counts right', (_, message, parts) => {
    expect(smsParts(message)).toBe(parts)
  })

  it('has never fewer parts than its length asks for, and gets at most one more with each character', () => {
    const character = fc.constantFrom('a', 'ä', '€', '\n', 'ж', '🙂')
    const message = fc.string({ unit: character, minLength: 60, maxLength: 700 })
    fc.assert(
      fc.property(message, character, (text, more) => {
        const isGsm = !/[ж🙂]/u.test(text)
        const length = isGsm ? text.length + (text.match(/€/g)?.length ?? 0) : text.length
        const parts = smsParts(text)
        expect(parts).toBeGreaterThanOrEqual(Math.ceil(length / (isGsm ? 160 : 70)))
        // Cut anywhere but in a character, a part wastes one unit at most.
        expect(parts).toBeLessThanOrEqual(Math.ceil(length / (isGsm ? 152 : 66)))
        if (isGsm === !/[ж🙂]/u.test(text + more)) {
          expect([0, 1, 2]).toContain(smsParts(text + more) - parts)
        }
      }),
    )
  })
})
