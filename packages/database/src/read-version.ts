import { DatabaseError } from './database-error.ts'

/**
 * A schema version as the database returned it: how many migrations it has had.
 * @param newest how many migrations there are
 * @throws DatabaseError `database_corrupt`, `database_too_new`
 */
export function readVersion(stored: unknown, newest: number): number {
  const version = Number(stored ?? Number.NaN)
  if (!Number.isInteger(version) || version < 0)
    throw new DatabaseError('database_corrupt', { about: 'no schema version' })
  if (version > newest) throw new DatabaseError('database_too_new', { about: `schema ${version}` })
  return version
}
