import type Postgres from 'pg'
import { hasFunctions, invalidOption } from '../../check-options.ts'
import { loadDriver } from '../load-driver.ts'
import type { OwnPool, PostgresPool } from './postgres-pool.ts'

/** What to open a pool with. Times are milliseconds. */
export interface PoolSettings {
  readonly poolSize: number
  readonly connectionTimeout: number
  readonly statementTimeout: number
  readonly lockTimeout: number
  readonly ssl: boolean | object | undefined
}

/** As `npm install` takes it. */
export const wantedDriver = 'pg@^8.23.1'

/** @throws OAuthError `driver_missing` */
export async function loadPostgres(
  load: () => Promise<{ default: typeof Postgres }> = () => import('pg'),
): Promise<typeof Postgres> {
  return (await loadDriver(wantedDriver, load)).default
}

/**
 * The pool that was passed in, or undefined for a URL. The URL holds a password, so no message repeats it.
 * @throws OAuthError `invalid_option`
 */
export function givenPool(given: string | PostgresPool): PostgresPool | undefined {
  if (typeof given !== 'string') {
    if (hasFunctions(given, ['connect', 'on', 'removeListener'])) return given
    throw invalidOption(
      'postgresStore() takes a URL such as postgres://user:password@host/database, or a pool of pg',
    )
  }
  if (!/^postgres(ql)?:\/\//.test(given) || !URL.canParse(given)) {
    throw invalidOption('the URL of the database must look like postgres://user:password@host/database')
  }
  return undefined
}

export function openPool(driver: typeof Postgres, url: string, settings: PoolSettings): OwnPool {
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
