import { sqliteStore as openLogins } from '@sipgate-kit/oauth/sqlite'
import { sqliteStore as openCalls } from '@sipgate-kit/webhooks/sqlite'
import { StartError } from '../start-error.ts'
import type { OpenStores } from './open-stores.ts'
import { deepestCode } from './deepest-code.ts'
import { knownProblem, type Problems } from './known-problem.ts'
import { openAll } from './open-all.ts'
import { openSqliteTables } from './tables/sqlite-tables.ts'
import type { TableSchema } from './tables/tables.ts'

/**
 * Opens everything that desk keeps, in one SQLite file.
 * @throws StartError `keys_unusable`, `database_unusable`
 */
export async function openSqlite(
  path: string,
  encryptionKeys: string,
  schemas: readonly TableSchema[],
): Promise<OpenStores> {
  try {
    return await openAll({
      logins: () => openLogins(path, { encryptionKeys }),
      calls: () => openCalls(path),
      tables: () => openSqliteTables(path, schemas),
    })
  } catch (cause) {
    throw startErrorOf(cause, path)
  }
}

const keysFrom = 'the key it was written with (ENCRYPTION_KEYS, or the .keys file beside the database)'

const problems: Problems = {
  encryption_key_wrong: `was written with another key: start with ${keysFrom}. Nothing was changed.`,
  encryption_key_missing: `needs a key that was not given: start with ${keysFrom}. Nothing was changed.`,
  store_corrupt:
    'is not a readable SQLite database: restore it from a backup, or move it away to start with an empty one. Nothing was changed.',
  store_foreign: 'belongs to another program: choose another file with DATABASE_URL. Nothing was changed.',
  store_too_new: 'was written by a newer version of desk: start that version. Nothing was changed.',
}

function startErrorOf(cause: unknown, path: string): StartError {
  const known = knownProblem(cause, `The database ${path}`, problems)
  if (known) return known
  const reason = deepestCode(cause)
  const why = reason === undefined ? '' : ` (${reason})`
  return new StartError(
    'database_unusable',
    `The database ${path} cannot be opened${why}: check that desk may write the file and its folder, and that the disk is not full.`,
    { cause },
  )
}
