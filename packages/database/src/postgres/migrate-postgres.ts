import { DatabaseError } from '../database-error.ts'
import { readVersion } from '../read-version.ts'
import type { PostgresDatabase, Send } from './postgres-database.ts'

/** The tables of one package. Several packages may have theirs in one database. */
export interface PostgresSchema {
  /** The name of the table that holds the version, such as `oauth_schema`. */
  readonly versionTable: string
  /** A table of the first migration. If it is there and the version is not, another program made it. */
  readonly firstTable: string
  /**
   * SQL; each entry leads from the version of its index to the next. Entries are only added, never changed. It is split at each `;`.
   * Every statement may meet its own work, for databases that do not undo it with the transaction.
   */
  readonly migrations: readonly string[]
}

/**
 * What else must be right before the tables are used. Called with the version of the database, first before anything is written
 * and then under the lock, since another instance may have come first. It throws if the database cannot be used, and returns
 * what is to be written after the migrations, in the same transaction, if anything.
 */
export type PostgresStep = (
  send: Send,
  version: number,
) => Promise<((send: Send) => Promise<unknown>) | undefined>

/** How long an instance waits for another one that migrates, in milliseconds. */
const migrationTimeout = 60_000

/**
 * Brings the database to the newest schema. It checks before it writes, and writes only if something is due. Of several instances
 * that start at once, one migrates while the others wait for the row with the version.
 * @throws DatabaseError `database_unavailable`, `database_corrupt`, `database_foreign`, `database_too_new`, and what `step` throws;
 * in each case nothing was changed
 */
export async function migratePostgres(
  database: PostgresDatabase,
  schema: PostgresSchema,
  step: PostgresStep = async () => undefined,
): Promise<void> {
  const { versionTable, migrations } = schema
  const version = await storedVersion(database.repeat, schema)
  const due = await step(database.repeat, version)
  if (version === migrations.length && !due) return
  if (version === 0) await createVersion(database, versionTable)
  await database.transaction(async (send) => {
    for (const limit of ['lock_timeout', 'statement_timeout'])
      await send(`set local ${limit} = ${migrationTimeout}`)
    await send(`select version from ${versionTable} where id = 1 for update`)
    const found = await storedVersion(send, schema)
    const last = await step(send, found)
    for (const migration of migrations.slice(found))
      for (const statement of migration.split(';')) if (statement.trim() !== '') await send(statement)
    if (found < migrations.length)
      await send(`update ${versionTable} set version = $1 where id = 1`, [migrations.length])
    await last?.(send)
  }, migrationTimeout + 1000)
}

/**
 * In one transaction, because others take a table without its row for a damaged one. Twice, because `if not exists` does not see
 * what another instance creates in the same moment, and fails when that is there.
 */
async function createVersion({ transaction }: PostgresDatabase, table: string): Promise<void> {
  const create = () =>
    transaction(async (send) => {
      await send(`create table if not exists ${table} (id integer primary key, version integer not null)`)
      await send(`insert into ${table} (id, version) values (1, 0) on conflict (id) do nothing`)
    })
  await create().catch(create)
}

async function storedVersion(send: Send, schema: PostgresSchema): Promise<number> {
  const { versionTable, firstTable, migrations } = schema
  const there = async (table: string) =>
    (await send('select to_regclass($1) is not null as there', [table])).rows[0]?.['there'] === true
  if (!(await there(versionTable))) {
    if (await there(firstTable))
      throw new DatabaseError('database_foreign', { about: `it has a table ${firstTable}` })
    return 0
  }
  return readVersion(
    (await send(`select version from ${versionTable}`)).rows[0]?.['version'],
    migrations.length,
  )
}
