import type { TableRow } from '@sipgate-kit/database'
import { migrateFile, openFileService } from '@sipgate-kit/database/sqlite'
import { versionTable, type Statement, type TableSchema, type TableValue } from './tables.ts'

/** Desk's tables in an SQLite file, as they are called from another thread. */
export interface TablesService {
  /** To be called before anything else is. */
  migrate(schemas: readonly TableSchema[]): Promise<void>
  all(sql: string, values: readonly TableValue[]): Promise<TableRow[]>
  run(sql: string, values: readonly TableValue[]): Promise<number>
  batch(statements: readonly Statement[]): Promise<number[]>
  close(): Promise<void>
}

/** @throws DatabaseError `driver_missing`, `database_unavailable`, `database_corrupt` */
export const openService = (path: string): Promise<TablesService> =>
  openFileService<TablesService>(
    path,
    { migrate: 'writes', all: 'reads', run: 'writes', batch: 'writes', close: 'writes' },
    ({ all, run, transaction, ...database }) => ({
      async migrate(schemas) {
        for (const schema of schemas)
          migrateFile({ all, run, transaction, ...database }, path, {
            versionTable: versionTable(schema),
            migrations: schema.migrations,
          })
      },
      all: async (sql, values) => all(sql, values),
      run: async (sql, values) => run(sql, values),
      batch: async (statements) =>
        transaction(() => statements.map(({ sql, values = [] }) => run(sql, values))),
      close: async () => database.close(),
    }),
  )
