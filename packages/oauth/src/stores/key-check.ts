import { createSealer, type Sealer } from './seal.ts'
import type { EncryptionKeys } from './encryption-keys.ts'
import { isOAuthError, OAuthError } from '../oauth-error.ts'
import type { Platform } from '../platform.ts'

/** A known text, sealed with a key that encrypts here, so that a wrong key is noticed at the start and not at a user's login. */
export interface KeyCheck {
  readonly keyId: string
  readonly sealed: string
}

const knownText = 'sipgate-kit'
const place = (keyId: string) => ({ table: 'key-check', row: keyId, field: 'sealed' }) as const

/**
 * Checks the given keys against the stored checks. Returns the check of the first key if it is not stored yet.
 * @throws OAuthError `encryption_key_wrong`, `encryption_key_missing`, naming the key's id
 */
export function checkKeys(
  keys: EncryptionKeys,
  stored: readonly KeyCheck[],
  platform: Pick<Platform, 'randomBytes'>,
): KeyCheck | undefined {
  const sealer = createSealer(keys, platform)
  for (const { keyId, sealed } of stored) {
    try {
      sealer.open(place(keyId), sealed)
    } catch (error) {
      const code = isOAuthError(error, 'encryption_key_missing') ? error.code : 'encryption_key_wrong'
      throw new OAuthError(code, { about: `key ${keyId}` })
    }
  }
  if (stored.some(({ keyId }) => keyId === sealer.currentKeyId)) return undefined
  return newKeyCheck(sealer)
}

const newKeyCheck = (sealer: Sealer): KeyCheck => ({
  keyId: sealer.currentKeyId,
  sealed: sealer.seal(place(sealer.currentKeyId), knownText),
})
