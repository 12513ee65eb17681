import { checkOptions, invalidOption } from '../../check-options.ts'
import { readPlatform, type Platform } from '../../platform.ts'
import { parseEncryptionKeys, type EncryptionKey } from '../encryption-keys.ts'
import { sealedStore } from '../sealed-store.ts'
import type { Store } from '../store.ts'
import { postgresDatabase } from './postgres-database.ts'
import { givenPool, loadPostgres, openPool } from './open-pool.ts'
import type { PostgresPool } from './postgres-pool.ts'
import { postgresRows } from './postgres-rows.ts'
import { prepareSchema } from './postgres-schema.ts'

export type { PostgresClient, PostgresPool, PostgresStatement } from './postgres-pool.ts'

/** Options of `postgresStore()`. Times are milliseconds. */
export interface PostgresStoreOptions {
  /** `id:base64(32 bytes)[,…]` or parsed: the first key encrypts, all of them decrypt. */
  encryptionKeys: string | readonly EncryptionKey[]
  /** The most connections at once. Default: 10. */
  poolSize?: number | undefined
  /** TLS, as `pg` takes it. What the URL says, such as `?sslmode=verify-full`, goes first. Default: what the URL says. */
  ssl?: boolean | object | undefined
  /** How long to wait for a connection. Default: 3000. */
  connectionTimeout?: number | undefined
  /** How long a statement may take. The store waits a second longer for its answer, in case the server is gone. Default: 4000. */
  statementTimeout?: number | undefined
  /** How long a statement may wait for another transaction. Default: 2000. */
  lockTimeout?: number | undefined
  /** Randomness, and pauses before something is tried again. Default: the machine's. */
  platform?: Partial<Platform> | undefined
}

const limits = { poolSize: 10, connectionTimeout: 3000, statementTimeout: 4000, lockTimeout: 2000 }
const ofOwnPool = ['poolSize', 'ssl', 'connectionTimeout', 'lockTimeout'] as const

const optionNames = Object.keys({
  encryptionKeys: true,
  poolSize: true,
  ssl: true,
  connectionTimeout: true,
  statementTimeout: true,
  lockTimeout: true,
  platform: true,
} satisfies Record<keyof PostgresStoreOptions, true>)

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
  checkOptions('postgresStore', options, optionNames, 'postgresStore(url, { encryptionKeys })')
  const keys = parseEncryptionKeys(options.encryptionKeys)
  const platform = readPlatform(options.platform)
  const settings = readLimits(options)
  const given = givenPool(database)
  if (given) refuseOptionsOfPool(options)
  const pool = given ?? openPool(await loadPostgres(), database as string, { ...settings, ssl: options.ssl })
  const end = 'end' in pool && !given ? () => (pool as { end: () => Promise<void> }).end() : undefined
  const opened = postgresDatabase(pool, settings.statementTimeout + 1000, platform, end)
  try {
    await prepareSchema(opened, keys, platform)
  } catch (error) {
    await opened.close()
    throw error
  }
  return sealedStore(postgresRows(opened), keys, platform)
}

function readLimits(options: PostgresStoreOptions): typeof limits {
  const read = { ...limits }
  for (const name of Object.keys(limits) as (keyof typeof limits)[]) {
    const value: unknown = options[name]
    if (value === undefined) continue
    if (!Number.isInteger(value) || (value as number) < 1)
      throw invalidOption(`${name} must be a whole number greater than 0`)
    read[name] = value as number
  }
  return read
}

function refuseOptionsOfPool(options: PostgresStoreOptions): void {
  for (const name of ofOwnPool)
    if (options[name] !== undefined)
      throw invalidOption(`${name} belongs to the pool that you pass to postgresStore(). Set it there`)
}
