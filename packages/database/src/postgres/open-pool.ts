import type Postgres from 'pg'
import { invalidOption } from '../database-error.ts'
import { loadDriver } from '../load-driver.ts'
import type { PostgresSettings } from './postgres-options.ts'
import type { OwnPool, PostgresPool } from './postgres-pool.ts'

/** As `npm install` takes it. */
export const wantedDriver = 'pg@^8.23.1'

/** @throws DatabaseError `driver_missing` */
export async function loadPostgres(
  load: () => Promise<{ default: typeof Postgres }> = () => import('pg'),
): Promise<typeof Postgres> {
  return (await loadDriver(wantedDriver, load)).default
}

/**
 * The pool that was passed in, or undefined for a URL. The URL holds a password, so no message repeats it.
 * @throws DatabaseError `invalid_option`
 */
export function givenPool(given: string | PostgresPool): PostgresPool | undefined {
  if (typeof given !== 'string') {
    if (isPool(given)) return given
    throw invalidOption('Pass a URL such as postgres://user:password@host/database, or a pool of pg.')
  }
  if (!/^postgres(ql)?:\/\//.test(given) || !URL.canParse(given)) {
    throw invalidOption('The URL of the database must look like postgres://user:password@host/database.')
  }
  return undefined
}

function isPool(given: unknown): given is PostgresPool {
  if (typeof given !== 'object' || given === null) return false
  const methods = given as Record<string, unknown>
  return ['connect', 'on', 'removeListener'].every((name) => typeof methods[name] === 'function')
}

export function openPool(driver: typeof Postgres, url: string, settings: PostgresSettings): OwnPool {
  const { ssl } = settings
  return new driver.Pool({
    connectionString: url,
    max: settings.poolSize,
    connectionTimeoutMillis: settings.connectionTimeout,
    statement_timeout: settings.statementTimeout,
    lock_timeout: settings.lockTimeout,
    // A process that was stopped in the middle of a transaction must not keep its locks.
    idle_in_transaction_session_timeout: 2 * settings.statementTimeout,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    // A program without anything else to do may end.
    allowExitOnIdle: true,
    fallback_application_name: 'sipgate-kit',
    ...(ssl !== undefined && { ssl }),
  })
}
