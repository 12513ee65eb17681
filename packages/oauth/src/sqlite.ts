import { checkOptions } from './check-options.ts'
import { parseEncryptionKeys, type EncryptionKey } from './encryption-keys.ts'
import { readPlatform, type Platform } from './platform.ts'
import { sealedStore } from './sealed-store.ts'
import { sqliteRows } from './sqlite-rows.ts'
import { openDatabase } from './sqlite-schema.ts'
import type { Store } from './store.ts'

/** Options of `sqliteStore()`. */
export interface SqliteStoreOptions {
  /** `id:base64(32 bytes)[,…]` or parsed: the first key encrypts, all of them decrypt. */
  encryptionKeys: string | readonly EncryptionKey[]
  /** Randomness. Default: the machine's. */
  platform?: Partial<Platform> | undefined
}

const optionNames = Object.keys({
  encryptionKeys: true,
  platform: true,
} satisfies Record<keyof SqliteStoreOptions, true>)

/**
 * A store in an SQLite file, which is made with mode 0600 if it is missing (its folder with 0700). Several processes may use one file.
 * Open it once a process: SQLite works synchronously, on transactions of a few rows.
 * @throws OAuthError `invalid_option`, `invalid_encryption_keys`, `encryption_key_wrong`, `encryption_key_missing`,
 * `store_unavailable`, `store_corrupt`, `store_foreign`, `store_too_new`; in each case nothing was changed
 */
export function sqliteStore(path: string, options: SqliteStoreOptions): Store {
  checkOptions('sqliteStore', options, optionNames, 'sqliteStore(path, { encryptionKeys })')
  const keys = parseEncryptionKeys(options.encryptionKeys)
  const platform = readPlatform(options.platform)
  const database = openDatabase(path, keys, platform)
  return sealedStore(sqliteRows(database), keys, platform)
}
