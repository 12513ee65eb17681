import type Postgres from 'pg'
import { hasFunctions, invalidOption } from '../../check-options.ts'
import { loadDriver } from '../load-driver.ts'

/** What a store needs of a connection: a part of what `pg` offers. */
export interface PostgresClient {
  query: (statement: PostgresStatement) => Promise<{ rows: unknown[]; rowCount: number | null }>
  /** Gives the connection back. With `true` it is closed instead. */
  release: (broken?: boolean) => void
  on: (event: 'error', listener: (error: Error) => void) => unknown
  removeListener: (event: 'error', listener: (error: Error) => void) => unknown
}

/** A statement as `pg` takes it. */
export interface PostgresStatement {
  text: string
  values: unknown[]
  /** Of the prepared statement, which a connection plans once. */
  name?: string
  /** How long to wait for the answer, in milliseconds, even if the server is gone. */
  query_timeout: number
}

/** What a store needs of a pool: a part of what `pg` offers, so that a pool of the same shape will do. */
export interface PostgresPool {
  connect: () => Promise<PostgresClient>
  on: (event: 'error', listener: (error: Error) => void) => unknown
  removeListener: (event: 'error', listener: (error: Error) => void) => unknown
}

/** A pool that the store made, and closes. */
export interface OwnPool extends PostgresPool {
  end: () => Promise<void>
}

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
