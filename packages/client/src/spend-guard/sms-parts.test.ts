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
  ])('of %s counts right', (_, message, parts) => {
    expect(smsParts(message)).toBe(parts)
  })
})
