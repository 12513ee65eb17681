import type { Platform } from '../../platform.ts'

// 32 signs that nobody mistakes for another when reading them out, so that each byte gives one without a bias.
const signs = 'abcdefghjkmnpqrstuvwxyz23456789ACD'.slice(0, 32)

/** Letters and digits by chance: passwords, codes. */
export function randomText(platform: Platform, length: number): string {
  return [...platform.randomBytes(length)].map((byte) => signs[byte % 32]).join('')
}

/** A UUID of version 4. */
export function randomUuid(platform: Platform): string {
  const bytes = platform.randomBytes(16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return Buffer.from(bytes)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
