import {
  openPostgres,
  postgresOptionNames,
  type PostgresOptions,
  type PostgresPool,
} from '@sipgate-kit/database/postgres'
import { checkOptions } from '../../check-options.ts'
import { readPlatform, type Platform } from '../../platform.ts'
import { databaseRows } from '../database-rows.ts'
import { parseEncryptionKeys, type EncryptionKey } from '../encryption-keys.ts'
import type { Rows } from '../rows.ts'
import { sealedStore } from '../sealed-store.ts'
import type { Store } from '../store.ts'
import { postgresRows } from './postgres-rows.ts'
import { prepareSchema } from './postgres-schema.ts'

export type { PostgresClient, PostgresPool, PostgresStatement } from '@sipgate-kit/database/postgres'

/** Options of `postgresStore()`. Times are milliseconds. */
export interface PostgresStoreOptions extends PostgresOptions {
  /** `id:base64(32 bytes)[,…]` or parsed: the first key encrypts, all of them decrypt. */
  encryptionKeys: string | readonly EncryptionKey[]
  /** Randomness, and pauses before something is tried again. Default: the machine's. */
  platform?: Partial<Platform> | undefined
}

const optionNames = Object.keys({
  encryptionKeys: true,
  platform: true,
} satisfies Record<Exclude<keyof PostgresStoreOptions, keyof PostgresOptions>, true>)

/**
 * Opens a store in a PostgreSQL database, and creates its tables, whose names begin with `oauth_`, if they are missing. Any number
 * of instances may share it and may start at once. When the database restarts or fails over, calls fail with `store_unavailable`
 * until it is back, and then work again.
 *
 * Pass a URL, or a pool of `pg`, which stays yours to close. Needs the package `pg`.
 *
 * Tested with PostgreSQL 18, with READ COMMITTED and SERIALIZABLE as the default isolation. It uses plain SQL, without
 * advisory locks, `LISTEN` or sequences, so that it should work with Aurora, CockroachDB and YugabyteDB, which are not tested.
 * @throws OAuthError `invalid_option`, `invalid_encryption_keys`, `driver_missing`, `encryption_key_wrong`,
 * `encryption_key_missing`, `store_unavailable`, `store_corrupt`, `store_foreign`, `store_too_new`; in each case nothing was changed
 */
export async function postgresStore(
  database: string | PostgresPool,
  options: PostgresStoreOptions,
): Promise<Store> {
  const known = [...optionNames, ...postgresOptionNames]
  checkOptions('postgresStore', options, known, 'postgresStore(url, { encryptionKeys })')
  const keys = parseEncryptionKeys(options.encryptionKeys)
  const platform = readPlatform(options.platform)
  const open = async (): Promise<Rows> =>
    postgresRows(
      await openPostgres(database, options, {
        prepare: (opened) => prepareSchema(opened, keys, platform),
        platform,
      }),
    )
  return sealedStore(await databaseRows(open), keys, platform)
}
