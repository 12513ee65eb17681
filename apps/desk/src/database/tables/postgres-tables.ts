import { migratePostgres, openPostgres, type PostgresDatabase } from '@sipgate-kit/database/postgres'
import { versionTable, type OpenTables, type TableSchema } from './tables.ts'

/** Desk's statements are short and few. */
const poolSize = 5

/**
 * Opens desk's tables in a PostgreSQL database, and creates those that are missing. Any number of instances may do so at once.
 * @throws DatabaseError
 */
export async function openPostgresTables(url: string, schemas: readonly TableSchema[]): Promise<OpenTables> {
  const database = await openPostgres(url, { poolSize }, { prepare: (opened) => migrate(opened, schemas) })
  const { repeat, once, transaction } = database
  const all: OpenTables['all'] = async (sql, values) => (await repeat(numbered(sql), values)).rows
  return {
    all,
    get: async (sql, values) => (await all(sql, values))[0],
    run: async (sql, values) => (await once(numbered(sql), values)).count,
    batch: (statements) =>
      transaction(async (send) => {
        const counts = []
        for (const { sql, values } of statements) counts.push((await send(numbered(sql), values)).count)
        return counts
      }),
    close: () => database.close(),
  }
}

async function migrate(database: PostgresDatabase, schemas: readonly TableSchema[]): Promise<void> {
  for (const schema of schemas)
    await migratePostgres(database, {
      versionTable: versionTable(schema),
      firstTable: `desk_${schema.name}`,
      migrations: schema.migrations,
    })
}

const written = new Map<string, string>()

/** PostgreSQL's parameters have numbers. */
function numbered(sql: string): string {
  let index = 0
  const known = written.get(sql) ?? sql.replace(/\?/g, () => `$${++index}`)
  written.set(sql, known)
  return known
}
