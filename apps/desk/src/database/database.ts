import type { Store } from '@sipgate-kit/oauth'
import type { Config } from '../config/config.ts'
import type { Platform } from '../platform.ts'
import { openPostgres } from './open-postgres.ts'
import { openSqlite } from './open-sqlite.ts'

/** Desk's only database: opened at the start and passed to everything that stores data in it. */
export interface Database {
  /** Where the logins are. */
  readonly logins: Store
  /** Whether the database answers at the moment. */
  isReachable(): Promise<boolean>
  close(): Promise<void>
}

/**
 * Opens the configured database.
 * @throws StartError `folder_not_writable`, `keys_unusable`, `database_unusable`
 */
export async function openDatabase(
  { database, encryptionKeys }: Pick<Config, 'database' | 'encryptionKeys'>,
  platform: Pick<Platform, 'randomBytes'>,
): Promise<Database> {
  return databaseOf(
    database.kind === 'sqlite'
      ? await openSqlite(database.path, encryptionKeys, platform)
      : await openPostgres(database.url, encryptionKeys),
  )
}

export function databaseOf(logins: Store): Database {
  return {
    logins,
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
