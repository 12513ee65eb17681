import { OAuthError } from './oauth-error.ts'

/** A key of AES-256-GCM. */
export interface EncryptionKey {
  /** Stored beside what it encrypted: letters, digits, `-` and `_`, at most 32. */
  readonly id: string
  /** 32 bytes. */
  readonly key: Uint8Array
}

/** The first one encrypts, all of them decrypt. */
export type EncryptionKeys = readonly [EncryptionKey, ...EncryptionKey[]]

/**
 * Reads `id:base64(32 bytes)[,…]`.
 * @throws OAuthError `invalid_encryption_keys`, naming the position but never the key
 */
export function parseEncryptionKeys(given: string | readonly EncryptionKey[]): EncryptionKeys {
  const keys = typeof given === 'string' ? given.split(',').map(parseKey) : given.map(checkKey)
  const ids = new Set(keys.map(({ id }) => id))
  if (ids.size !== keys.length)
    throw new OAuthError('invalid_encryption_keys', { about: 'an id occurs twice' })
  const [first, ...rest] = keys
  if (!first) throw new OAuthError('invalid_encryption_keys', { about: 'there is none' })
  return [first, ...rest]
}

function parseKey(text: string, index: number): EncryptionKey {
  const [, id, encoded] = /^\s*([^:]*):([A-Za-z0-9+/_-]+={0,2})\s*$/.exec(text) ?? []
  if (id === undefined || encoded === undefined) {
    throw new OAuthError('invalid_encryption_keys', { about: `key ${index + 1} is not id:base64` })
  }
  return checkKey({ id, key: Buffer.from(encoded, 'base64') }, index)
}

function checkKey({ id, key }: EncryptionKey, index: number): EncryptionKey {
  if (!/^[\w-]{1,32}$/.test(id)) {
    throw new OAuthError('invalid_encryption_keys', { about: `the id of key ${index + 1}` })
  }
  if (key.length !== 32) {
    throw new OAuthError('invalid_encryption_keys', { about: `key ${index + 1} has ${key.length} bytes` })
  }
  return { id, key: Uint8Array.from(key) }
}
