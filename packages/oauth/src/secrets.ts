import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { Platform } from './platform.ts'

/** 256 random bits as 43 url-safe characters. */
export const randomSecret = (platform: Platform): string =>
  Buffer.from(platform.randomBytes(32)).toString('base64url')

/** Whether `text` has the shape of `randomSecret()`. */
export const looksLikeSecret = (text: string | undefined): text is string =>
  text !== undefined && /^[A-Za-z0-9_-]{43}$/.test(text)

/** What the store keeps instead of a secret. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('base64url')

/** Compares in constant time, even if the lengths differ. */
export function equalSecrets(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(one), digest(other))
}

/** The token in the forms of a session. It is derived from the session's id, so nothing has to be stored. */
export const csrfTokenOf = (sessionId: string): string =>
  createHmac('sha256', sessionId).update('sipgate-kit csrf token').digest('base64url')

/** A proof that this app made a text, on any of its instances. `purpose` keeps proofs of one kind from passing as another's. */
export const proofOf = (clientSecret: string, purpose: string, ...parts: readonly string[]): string =>
  createHmac('sha256', clientSecret)
    .update(JSON.stringify([`sipgate-kit ${purpose}`, ...parts]))
    .digest('base64url')
