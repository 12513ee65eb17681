import { DatabaseError } from '../database-error.ts'
import { readVersion } from '../read-version.ts'
import type { SqliteDatabase } from './sqlite-database.ts'
import { keepPrivate } from './sqlite-file.ts'

/** Marks a file as ours in SQLite's header field for that purpose: "sgk1". */
const applicationId = 0x73676b31

const whatIsThere = `
  select (select application_id from pragma_application_id) as id,
    (select count(*) from sqlite_schema) as tables,
    (select count(*) from sqlite_schema where name = ?) as ours`

/** The tables of one package. Several packages may have theirs in one file. */
export interface SqliteSchema {
  /** The name of the table that holds the version, such as `oauth_schema`. */
  readonly versionTable: string
  /** SQL; each entry leads from the version of its index to the next. Entries are only added, never changed. */
  readonly migrations: readonly string[]
}

/**
 * What else belongs into the transaction of the migrations. Called with the version under the write lock, before anything is
 * written; it returns what is to be written after the migrations, if anything, or false to leave the file as it is.
 */
export type SqliteStep = (version: number) => (() => void) | false | undefined

/**
 * How many migrations the file has had; 0 for an empty one, and for one with the tables of others of our packages only. Nothing
 * is written.
 * @throws DatabaseError `database_foreign`, `database_corrupt`, `database_too_new`
 */
export function storedVersion(database: SqliteDatabase, { versionTable, migrations }: SqliteSchema): number {
  // In one statement, because another process may make the tables between two.
  const { id, tables, ours } = database.get(whatIsThere, [versionTable]) ?? {}
  if (id === 0 && tables === 0) return 0
  if (id !== applicationId) throw new DatabaseError('database_foreign')
  if (ours === 0) return 0
  return readVersion(database.get(`select version from ${versionTable}`)?.['version'], migrations.length)
}

/**
 * Brings the file to the newest schema, and makes it private. It checks before it writes. Returns false if `step` did.
 * @throws DatabaseError like `storedVersion()`, and `database_unavailable`; in each case nothing was changed
 */
export function migrateFile(
  database: SqliteDatabase,
  path: string,
  schema: SqliteSchema,
  step: SqliteStep = () => undefined,
): boolean {
  const { versionTable, migrations } = schema
  storedVersion(database, schema)
  keepPrivate(path)
  database.get('pragma journal_mode = wal')
  database.execute('pragma synchronous = full')
  return database.transaction(() => {
    const version = storedVersion(database, schema)
    const last = step(version)
    if (last === false) return false
    if (version === 0) {
      database.execute(`pragma application_id = ${applicationId}`)
      database.execute(`create table ${versionTable} (version integer not null) strict`)
      database.run(`insert into ${versionTable} (version) values (0)`)
    }
    for (const migration of migrations.slice(version)) database.execute(migration)
    if (version < migrations.length)
      database.run(`update ${versionTable} set version = ?`, [migrations.length])
    last?.()
    return true
  })
}
