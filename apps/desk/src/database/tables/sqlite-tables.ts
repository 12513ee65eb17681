import { Worker } from 'node:worker_threads'
import { openInThread } from '@sipgate-kit/database/sqlite'
import type { TablesService } from './sqlite-service.ts'
import type { OpenTables, TableSchema } from './tables.ts'

const methods = ['all', 'run', 'batch', 'close'] as const

/**
 * Opens desk's tables in the SQLite file that the logins are in, in a thread of their own, and creates those that are missing.
 * @throws DatabaseError
 */
export async function openSqliteTables(path: string, schemas: readonly TableSchema[]): Promise<OpenTables> {
  const service = await openInThread<Omit<TablesService, 'migrate'>>(methods, {
    // The program's preloads and flags are not for the thread.
    start: () =>
      new Worker(new URL('./sqlite-worker.js', import.meta.url), { workerData: path, execArgv: [] }),
    prepare: async (call) => void (await call('migrate', [schemas], Infinity)),
  })
  return {
    all: (sql, values = []) => service.all(sql, values),
    get: async (sql, values = []) => (await service.all(sql, values))[0],
    run: (sql, values = []) => service.run(sql, values),
    batch: (statements) => service.batch(statements),
    close: () => service.close(),
  }
}
