import { migrateFile, openFileService } from '@sipgate-kit/database/sqlite'
import type { CallTables } from '../call-tables.ts'
import { schema } from './sqlite-schema.ts'
import { sqliteTables } from './sqlite-tables.ts'

/** An SQLite file, as it is called from another thread. */
export interface SqliteService extends CallTables {
  /** To be called before anything else is. */
  migrate(): Promise<void>
}

/**
 * Opens a file. A missing one is created; one that exists stays as it is until `migrate()`.
 * @throws DatabaseError `driver_missing`, `database_unavailable`, `database_corrupt`
 */
export const openService = (path: string): Promise<SqliteService> =>
  openFileService<SqliteService>(
    path,
    {
      migrate: 'writes',
      claimPush: 'writes',
      answerPush: 'writes',
      accountOfCall: 'reads',
      readAccount: 'reads',
      accountsWithCalls: 'reads',
      writeCalls: 'writes',
      readChanges: 'reads',
      changesKept: 'reads',
      sweep: 'writes',
      close: 'writes',
    },
    (database) => ({
      ...sqliteTables(database),
      migrate: async () => void migrateFile(database, path, schema),
    }),
  )
