import type { Platform } from '../../platform.ts'

// 32 signs that nobody mistakes for another when reading them out, so that each byte gives one without a bias.
const signs = 'abcdefghjkmnpqrstuvwxyz23456789ACD'.slice(0, 32)

/** Letters and digits by chance: passwords, codes. */
export function randomText(platform: Platform, length: number): string {
  return [...platform.randomBytes(length)].map((byte) => signs[byte % 32]).join('')
}
