import { isOAuthError, type OAuthErrorCode, type Store } from '@sipgate-kit/oauth'
import { sqliteStore } from '@sipgate-kit/oauth/sqlite'
import type { Config } from './config.ts'
import { keysBesideDatabase } from './encryption-keys.ts'
import type { Platform } from './platform.ts'
import { StartError } from './start-error.ts'

/**
 * Opens the database that desk keeps logins in.
 * @throws StartError `folder_not_writable`, `keys_unusable`, `database_unusable`
 */
export async function openStore(config: Config, platform: Platform): Promise<Store> {
  const { databasePath } = config
  const encryptionKeys = config.encryptionKeys ?? keysBesideDatabase(databasePath, platform)
  try {
    return await sqliteStore(databasePath, { encryptionKeys })
  } catch (cause) {
    throw startErrorOf(cause, databasePath)
  }
}

const keysFrom = 'the keys it was written with (ENCRYPTION_KEYS, or the .keys file beside it)'

const mends: Partial<Record<OAuthErrorCode, string>> = {
  encryption_key_wrong: `was written with another key: start with ${keysFrom}. Nothing was changed.`,
  encryption_key_missing: `needs a key that is not given: start with ${keysFrom}. Nothing was changed.`,
  store_corrupt:
    'is no readable SQLite database: restore it from a copy, or move it away to start anew. Nothing was changed.',
  store_foreign: 'belongs to another program: let DATABASE_URL name another file. Nothing was changed.',
  store_too_new: 'was written by a newer version of desk: start that version. Nothing was changed.',
}

function startErrorOf(cause: unknown, path: string): StartError {
  const known = isOAuthError(cause) ? mends[cause.code] : undefined
  if (known !== undefined && isOAuthError(cause)) {
    const code = cause.code.startsWith('encryption_key') ? 'keys_unusable' : 'database_unusable'
    return new StartError(code, `The database ${path} ${known}`, { cause })
  }
  const reason = (cause as { code?: unknown }).code
  const why = typeof reason === 'string' ? ` (${reason})` : ''
  return new StartError(
    'database_unusable',
    `The database ${path} cannot be opened${why}: check that this user may write the file and its folder, and that the disk is not full.`,
    { cause },
  )
}
