import { isRecord } from '../check-options.ts'
import { OAuthError } from '../oauth-error.ts'

/** An AES-256-GCM key. */
export interface EncryptionKey {
  /** Stored with everything it encrypts: at most 32 letters, digits, `-` and `_`. */
  readonly id: string
  /** 32 bytes. */
  readonly key: Uint8Array
}

/** The first key encrypts, all of them decrypt. */
export type EncryptionKeys = readonly [EncryptionKey, ...EncryptionKey[]]

/**
 * Reads `id:base64(32 bytes)[,…]`.
 * @throws OAuthError `invalid_encryption_keys`, naming the position but never the key
 */
export function parseEncryptionKeys(given: string | readonly EncryptionKey[]): EncryptionKeys {
  const keys = listOf(given).map((each, index) =>
    typeof given === 'string' ? parseKey(each as string, index) : checkKey(each, index),
  )
  const ids = new Set(keys.map(({ id }) => id))
  if (ids.size !== keys.length) throw invalid('an id occurs twice')
  const [first, ...rest] = keys
  if (!first) throw missing()
  return [first, ...rest]
}

/** A program in plain JavaScript may pass anything. */
function listOf(given: unknown): readonly unknown[] {
  if (typeof given === 'string' && given.trim() !== '') return given.split(',')
  if (given === undefined || given === null || typeof given === 'string') throw missing()
  if (!Array.isArray(given)) throw invalid('it is neither a string nor a list of keys')
  return Array.from(given as unknown[])
}

function parseKey(text: string, index: number): EncryptionKey {
  const [, id, encoded] = /^\s*([^:]*):([A-Za-z0-9+/_-]+={0,2})\s*$/.exec(text) ?? []
  if (id === undefined || encoded === undefined) throw invalid(`key ${index + 1} is not id:base64`)
  return checkKey({ id, key: Buffer.from(encoded, 'base64') }, index)
}

function checkKey(given: unknown, index: number): EncryptionKey {
  if (!isRecord(given)) throw invalid(`key ${index + 1} is not { id, key }`)
  const { id, key } = given
  if (typeof id !== 'string' || !/^[\w-]{1,32}$/.test(id))
    throw invalid(`the id of key ${index + 1} must be letters, digits, - and _, at most 32`)
  if (!isBytes(key)) throw invalid(`key ${index + 1} is not a Uint8Array`)
  if (key.length !== 32) throw invalid(`key ${index + 1} has ${key.length} bytes instead of 32`)
  return { id, key: Uint8Array.from(key) }
}

/** Test runners have their own Uint8Array, which `instanceof` does not recognise. */
function isBytes(value: unknown): value is Uint8Array {
  return Object.prototype.toString.call(value) === '[object Uint8Array]'
}

const invalid = (about: string) => new OAuthError('invalid_encryption_keys', { about })

const missing = () =>
  invalid('there is none; if it comes from an environment variable, the variable is not set')
