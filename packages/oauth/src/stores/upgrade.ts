import type { Platform } from '../platform.ts'
import { OAuthError } from '../oauth-error.ts'
import type { EncryptionKeys } from './encryption-keys.ts'
import { checkKeys, type KeyCheck } from './key-check.ts'

/** What a database reports about itself when it is opened. */
export interface StoredSchema {
  /** How many migrations it has had; 0 for an empty database. */
  readonly version: number
  readonly keyChecks: readonly KeyCheck[]
}

/** What is left to do until the database can be used. */
export interface Upgrade {
  readonly from: number
  readonly migrations: readonly string[]
  readonly to: number
  /** To be stored, for a key that encrypts here for the first time. */
  readonly keyCheck: KeyCheck | undefined
}

/**
 * Plans how to bring a database to the newest schema, and checks the keys. It changes nothing, so a database plans twice: once to
 * look, before anything is written, and again under its write lock, because another process may have come first.
 * @param migrations SQL; each entry leads from the version of its index to the next. Entries are only ever added.
 * @throws OAuthError `encryption_key_wrong`, `encryption_key_missing`
 */
export function planUpgrade(
  { version, keyChecks }: StoredSchema,
  migrations: readonly string[],
  keys: EncryptionKeys,
  platform: Pick<Platform, 'randomBytes'>,
): Upgrade {
  const keyCheck = checkKeys(keys, keyChecks, platform)
  return { from: version, migrations: migrations.slice(version), to: migrations.length, keyCheck }
}

/**
 * A schema version as the database returned it.
 * @throws OAuthError `store_corrupt`, `store_too_new`
 */
export function readVersion(stored: unknown, newest: number): number {
  const version = Number(stored ?? Number.NaN)
  if (!Number.isInteger(version) || version < 0)
    throw new OAuthError('store_corrupt', { about: 'no schema version' })
  if (version > newest) throw new OAuthError('store_too_new', { about: `schema ${version}` })
  return version
}
