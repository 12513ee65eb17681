import { systemPlatform, type Platform } from '../platform.ts'
import { givenPool, loadPostgres, openPool } from './open-pool.ts'
import { postgresDatabase, type PostgresDatabase } from './postgres-database.ts'
import { readPostgresOptions, type PostgresOptions } from './postgres-options.ts'
import type { PostgresPool } from './postgres-pool.ts'

/**
 * Opens a PostgreSQL database by its URL, or on a pool of `pg`, which stays its owner's to close. Nothing is sent yet: the first
 * statement says whether the database is there. Needs the package `pg`, unless a pool is passed.
 * @throws DatabaseError `invalid_option`, `driver_missing`
 */
export async function openPostgres(
  database: string | PostgresPool,
  options: PostgresOptions = {},
  platform: Pick<Platform, 'randomBytes' | 'sleep'> = systemPlatform,
): Promise<PostgresDatabase> {
  const given = givenPool(database)
  const settings = readPostgresOptions(options, given !== undefined)
  const patience = settings.statementTimeout + 1000
  if (given) return postgresDatabase(given, patience, platform)
  const own = openPool(await loadPostgres(), database as string, settings)
  return postgresDatabase(own, patience, platform, () => own.end())
}
