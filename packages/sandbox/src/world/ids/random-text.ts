import type { Platform } from '../../platform.ts'

// 32 characters that are hard to confuse when read aloud; 32 of them, so that each byte gives one without bias.
const signs = 'abcdefghjkmnpqrstuvwxyz23456789ACD'.slice(0, 32)

/** Letters and digits by chance: passwords, codes. */
export function randomText(platform: Platform, length: number): string {
  return [...platform.randomBytes(length)].map((byte) => signs[byte % 32]).join('')
}
