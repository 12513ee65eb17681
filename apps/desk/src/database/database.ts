import { parseEncryptionKeys, type Store } from '@sipgate-kit/oauth'
import type { Config } from '../config/config.ts'
import type { Platform } from '../platform.ts'
import { StartError } from '../start-error.ts'
import { keysBesideDatabase } from './key-file.ts'
import { openPostgres } from './open-postgres.ts'
import { openSqlite } from './open-sqlite.ts'

/** Desk's only database: opened at the start and passed to everything that stores data in it. */
export interface Database {
  /** Where the logins are. */
  readonly logins: Store
  /** The ids of the encryption keys. The first encrypts, all of them decrypt. */
  readonly keyIds: readonly string[]
  /** Whether the database answers at the moment. */
  isReachable(): Promise<boolean>
  close(): Promise<void>
}

/**
 * Opens the configured database.
 * @throws StartError `folder_not_writable`, `keys_unusable`, `database_unusable`
 */
export async function openDatabase(
  config: Pick<Config, 'database' | 'encryptionKeys'>,
  platform: Pick<Platform, 'randomBytes'>,
): Promise<Database> {
  const { database } = config
  const keys = keysOf(config, platform)
  const logins =
    database.kind === 'sqlite'
      ? await openSqlite(database.path, keys)
      : await openPostgres(database.url, keys)
  return databaseOf(
    logins,
    parseEncryptionKeys(keys).map(({ id }) => id),
  )
}

function keysOf(
  { database, encryptionKeys }: Pick<Config, 'database' | 'encryptionKeys'>,
  platform: Pick<Platform, 'randomBytes'>,
): string {
  if (encryptionKeys !== undefined) return encryptionKeys
  if (database.kind === 'sqlite') return keysBesideDatabase(database.path, platform)
  throw new StartError('keys_unusable', 'ENCRYPTION_KEYS is missing: a PostgreSQL database requires it.')
}

export function databaseOf(logins: Store, keyIds: readonly string[] = []): Database {
  return {
    logins,
    keyIds,
    async isReachable() {
      try {
        // A session that does not exist: the store has to look it up.
        await logins.findSession('readiness')
        return true
      } catch {
        return false
      }
    },
    close: () => logins.close(),
  }
}
