import type { Store } from '@sipgate-kit/oauth'
import { postgresStore } from '@sipgate-kit/oauth/postgres'
import { StartError } from '../start-error.ts'
import { deepestCode } from './deepest-code.ts'
import { knownProblem, type Problems } from './known-problem.ts'
import { postgresRefusal } from './postgres-refusal.ts'

/**
 * Opens the logins in a PostgreSQL database, and makes their tables if they are missing.
 * @throws StartError `keys_unusable`, `database_unusable`; no message contains the password
 */
export async function openPostgres(url: string, encryptionKeys: string): Promise<Store> {
  try {
    return await postgresStore(url, { encryptionKeys })
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
