import { isOAuthError, type OAuthErrorCode, type Store } from '@sipgate-kit/oauth'
import { sqliteStore } from '@sipgate-kit/oauth/sqlite'
import type { Config } from '../config/config.ts'
import type { Platform } from '../platform.ts'
import { StartError } from '../start-error.ts'
import { keysBesideDatabase } from './key-file.ts'

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
  config: Pick<Config, 'databasePath' | 'encryptionKeys'>,
  platform: Pick<Platform, 'randomBytes'>,
): Promise<Database> {
  const { databasePath } = config
  const encryptionKeys = config.encryptionKeys ?? keysBesideDatabase(databasePath, platform)
  try {
    return databaseOf(await sqliteStore(databasePath, { encryptionKeys }))
  } catch (cause) {
    throw startErrorOf(cause, databasePath)
  }
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

const keysFrom = 'the key it was written with (ENCRYPTION_KEYS, or the .keys file beside the database)'

/** What is wrong with the database, and how to fix it. Each sentence begins with the database's path. */
const problems: Partial<Record<OAuthErrorCode, string>> = {
  encryption_key_wrong: `was written with another key: start with ${keysFrom}. Nothing was changed.`,
  encryption_key_missing: `needs a key that was not given: start with ${keysFrom}. Nothing was changed.`,
  store_corrupt:
    'is not a readable SQLite database: restore it from a backup, or move it away to start with an empty one. Nothing was changed.',
  store_foreign: 'belongs to another program: choose another file with DATABASE_URL. Nothing was changed.',
  store_too_new: 'was written by a newer version of desk: start that version. Nothing was changed.',
}

function startErrorOf(cause: unknown, path: string): StartError {
  const problem = isOAuthError(cause) ? problems[cause.code] : undefined
  if (problem !== undefined && isOAuthError(cause)) {
    const code = cause.code.startsWith('encryption_key') ? 'keys_unusable' : 'database_unusable'
    return new StartError(code, `The database ${path} ${problem}`, { cause })
  }
  const reason = errorCode((cause as Error).cause) ?? errorCode(cause)
  const why = reason === undefined ? '' : ` (${reason})`
  return new StartError(
    'database_unusable',
    `The database ${path} cannot be opened${why}: check that desk may write the file and its folder, and that the disk is not full.`,
    { cause },
  )
}

function errorCode(error: unknown): string | undefined {
  const { code } = (error ?? {}) as { code?: unknown }
  return typeof code === 'string' ? code : undefined
}
