import type { Platform } from '../../platform.ts'

type Randomness = Pick<Platform, 'randomBytes'>

/** A UUID of version 4. */
export function randomUuid({ randomBytes }: Randomness): string {
  const bytes = Uint8Array.from(randomBytes(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Buffer.from(bytes).toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** 256 random bits in 43 characters that need no escaping in a URL, a header or a cookie. */
export function randomSecret({ randomBytes }: Randomness): string {
  return Buffer.from(randomBytes(32)).toString('base64url')
}
