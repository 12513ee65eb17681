import { postgresStore as openLogins } from '@sipgate-kit/oauth/postgres'
import { postgresStore as openCalls } from '@sipgate-kit/webhooks/postgres'
import { StartError } from '../start-error.ts'
import type { OpenStores } from './open-stores.ts'
import { deepestCode } from './deepest-code.ts'
import { knownProblem, type Problems } from './known-problem.ts'
import { openAll } from './open-all.ts'
import { postgresRefusal } from './postgres-refusal.ts'
import { openPostgresTables } from './tables/postgres-tables.ts'
import type { TableSchema } from './tables/tables.ts'

/**
 * Opens everything that desk keeps, in one PostgreSQL database, and creates the tables that are missing.
 * @throws StartError `keys_unusable`, `database_unusable`; no message contains the password
 */
export async function openPostgres(
  url: string,
  encryptionKeys: string,
  schemas: readonly TableSchema[],
): Promise<OpenStores> {
  try {
    return await openAll({
      logins: () => openLogins(url, { encryptionKeys }),
      calls: () => openCalls(url, { poolSize: 5 }),
      tables: () => openPostgresTables(url, schemas),
    })
  } catch (cause) {
    throw startErrorOf(cause, url)
  }
}

const keysFrom = 'the ENCRYPTION_KEYS it was written with, the same for all instances'

const problems: Problems = {
  encryption_key_wrong: `was written with another key: start with ${keysFrom}. Nothing was changed.`,
  encryption_key_missing: `needs a key that was not given: start with ${keysFrom}. Nothing was changed.`,
  store_foreign:
    'has tables of another program: choose another database with DATABASE_URL. Nothing was changed.',
  store_corrupt:
    'has damaged tables: restore them from a backup, or choose an empty database with DATABASE_URL. Nothing was changed.',
  store_too_new: 'was written by a newer version of desk: start that version. Nothing was changed.',
}

function startErrorOf(cause: unknown, url: string): StartError {
  const known = knownProblem(cause, nameOf(url), problems)
  if (known) return known
  return new StartError('database_unusable', `${nameOf(url)} ${postgresRefusal(cause, deepestCode(cause))}`, {
    cause,
  })
}

/** Without user and password. */
function nameOf(url: string): string {
  const { hostname, port, pathname } = new URL(url)
  return `The database ${decodeURIComponent(pathname.slice(1))} at ${decodeURIComponent(hostname)}:${port || '5432'}`
}
