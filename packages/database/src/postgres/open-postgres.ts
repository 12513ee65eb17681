import { systemPlatform, type Platform } from '../platform.ts'
import { givenPool, loadPostgres, openPool } from './open-pool.ts'
import { postgresDatabase, type PostgresDatabase } from './postgres-database.ts'
import { readPostgresOptions, type PostgresOptions } from './postgres-options.ts'
import type { PostgresPool } from './postgres-pool.ts'

/** How to open a database. */
export interface OpenOptions {
  /** Makes the database ready. If it fails, the database is closed. Default: nothing is sent yet. */
  readonly prepare?: (database: PostgresDatabase) => Promise<void>
  /** Default: the machine's. */
  readonly platform?: Pick<Platform, 'randomBytes' | 'sleep'>
}

/**
 * Opens a PostgreSQL database by its URL, or on a pool of `pg`, which stays its owner's to close. The first statement says whether the
 * database is there. Needs the package `pg`, unless a pool is passed.
 * @throws DatabaseError `invalid_option`, `driver_missing`, and what `prepare` throws
 */
export async function openPostgres(
  database: string | PostgresPool,
  options: PostgresOptions = {},
  { prepare, platform = systemPlatform }: OpenOptions = {},
): Promise<PostgresDatabase> {
  const opened = await connect(database, options, platform)
  try {
    await prepare?.(opened)
    return opened
  } catch (error) {
    await opened.close()
    throw error
  }
}

async function connect(
  database: string | PostgresPool,
  options: PostgresOptions,
  platform: Pick<Platform, 'randomBytes' | 'sleep'>,
): Promise<PostgresDatabase> {
  const given = givenPool(database)
  const settings = readPostgresOptions(options, given !== undefined)
  const patience = settings.statementTimeout + 1000
  if (given) return postgresDatabase(given, patience, platform)
  const own = openPool(await loadPostgres(), database as string, settings)
  return postgresDatabase(own, patience, platform, () => own.end())
}
