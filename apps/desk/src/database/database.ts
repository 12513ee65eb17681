import { parseEncryptionKeys, type Store } from '@sipgate-kit/oauth'
import type { CallStore } from '@sipgate-kit/webhooks'
import type { Config } from '../config/config.ts'
import type { Platform } from '../platform.ts'
import { StartError } from '../start-error.ts'
import { keysBesideDatabase } from './key-file.ts'
import { openPostgres } from './open-postgres.ts'
import { openSqlite } from './open-sqlite.ts'
import type { OpenStores } from './open-stores.ts'
import type { Tables, TableSchema } from './tables/tables.ts'

/** Desk's only database: opened at the start and passed to everything that stores data in it. */
export interface Database {
  /** Where the logins are. */
  readonly logins: Store
  /** Where live calls and handled pushes are. */
  readonly calls: CallStore
  /** Desk's own tables. */
  readonly tables: Tables
  /** The ids of the encryption keys. The first encrypts, all of them decrypt. */
  readonly keyIds: readonly string[]
  /** The keys themselves, for what else has to be sealed. */
  readonly encryptionKeys: string
  /** Whether the database answers at the moment. */
  isReachable(): Promise<boolean>
  close(): Promise<void>
}

/**
 * Opens the configured database, and creates the tables that are missing.
 * @param schemas desk's own tables
 * @throws StartError `folder_not_writable`, `keys_unusable`, `database_unusable`
 */
export async function openDatabase(
  config: Pick<Config, 'database' | 'encryptionKeys'>,
  platform: Pick<Platform, 'randomBytes'>,
  schemas: readonly TableSchema[] = [],
): Promise<Database> {
  const { database } = config
  const keys = keysOf(config, platform)
  const stores =
    database.kind === 'sqlite'
      ? await openSqlite(database.path, keys, schemas)
      : await openPostgres(database.url, keys, schemas)
  return databaseOf(stores, keys)
}

function keysOf(
  { database, encryptionKeys }: Pick<Config, 'database' | 'encryptionKeys'>,
  platform: Pick<Platform, 'randomBytes'>,
): string {
  if (encryptionKeys !== undefined) return encryptionKeys
  if (database.kind === 'sqlite') return keysBesideDatabase(database.path, platform)
  throw new StartError('keys_unusable', 'ENCRYPTION_KEYS is missing: a PostgreSQL database requires it.')
}

function databaseOf({ logins, calls, tables }: OpenStores, encryptionKeys: string): Database {
  return {
    logins,
    calls,
    tables,
    keyIds: parseEncryptionKeys(encryptionKeys).map(({ id }) => id),
    encryptionKeys,
    isReachable: () => isReachable(logins),
    async close() {
      await Promise.all([logins.close(), calls.close(), tables.close()])
    },
  }
}

export async function isReachable(logins: Pick<Store, 'findSession'>): Promise<boolean> {
  try {
    // A session that does not exist: the store has to look it up.
    await logins.findSession('readiness')
    return true
  } catch {
    return false
  }
}
