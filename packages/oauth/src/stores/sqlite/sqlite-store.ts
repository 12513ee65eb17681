import { databasePath } from '@sipgate-kit/database/sqlite'
import { checkOptions } from '../../check-options.ts'
import { databaseRows } from '../database-rows.ts'
import { parseEncryptionKeys, type EncryptionKey } from '../encryption-keys.ts'
import { readPlatform, type Platform } from '../../platform.ts'
import { sealedStore } from '../sealed-store.ts'
import { openRows } from './rows-in-thread.ts'
import type { Store } from '../store.ts'

export { makePrivateFolder } from '@sipgate-kit/database/sqlite'

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
 * Opens a store in an SQLite file. A missing file is created with mode 0600, a missing folder with mode 0700. Several processes may
 * share a file; open it once per process.
 *
 * SQLite runs in a worker thread, so that neither a slow disk nor another process's lock holds up the program. A write waits up to
 * five seconds for that lock, reads do not wait. The thread's program is the file `sqlite-worker.js` of this package: leave the
 * package out of bundles (`external`), unless your bundler follows `new Worker(new URL(…, import.meta.url))`.
 *
 * `createLogin({ store })` takes the promise or what it resolves to. Needs the package `libsql`.
 * @throws OAuthError `invalid_option`, `invalid_encryption_keys`, `driver_missing`, `encryption_key_wrong`,
 * `encryption_key_missing`, `store_unavailable`, `store_corrupt`, `store_foreign`, `store_too_new`; in each case nothing was changed
 */
export async function sqliteStore(path: string, options: SqliteStoreOptions): Promise<Store> {
  checkOptions('sqliteStore', options, optionNames, 'sqliteStore(path, { encryptionKeys })')
  const keys = parseEncryptionKeys(options.encryptionKeys)
  const platform = readPlatform(options.platform)
  const rows = await databaseRows(async () => openRows(databasePath(path), keys, platform))
  return sealedStore(rows, keys, platform)
}
