import { isOAuthError, type OAuthErrorCode, type Store } from '@sipgate-kit/oauth'
import { sqliteStore } from '@sipgate-kit/oauth/sqlite'
import { StartError } from '../start-error.ts'
import { deepestCode } from './deepest-code.ts'

/**
 * Opens the logins in an SQLite file.
 * @throws StartError `keys_unusable`, `database_unusable`
 */
export async function openSqlite(path: string, encryptionKeys: string): Promise<Store> {
  try {
    return await sqliteStore(path, { encryptionKeys })
  } catch (cause) {
    throw startErrorOf(cause, path)
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
  const reason = deepestCode(cause)
  const why = reason === undefined ? '' : ` (${reason})`
  return new StartError(
    'database_unusable',
    `The database ${path} cannot be opened${why}: check that desk may write the file and its folder, and that the disk is not full.`,
    { cause },
  )
}
