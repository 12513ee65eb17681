import { Worker } from 'node:worker_threads'
import { databasePath, openInThread } from '@sipgate-kit/database/sqlite'
import { checkOptions } from '../../check-options.ts'
import { readPlatform, type Platform } from '../../platform.ts'
import { tableMethods, type CallTables } from '../call-tables.ts'
import { databaseStore } from '../database-store.ts'
import { storeOnTables } from '../store-on-tables.ts'
import type { CallStore } from '../store.ts'

/** Options of `sqliteStore()`. */
export interface SqliteStoreOptions {
  /** Time. Default: the machine's. */
  platform?: Partial<Platform> | undefined
}

const optionNames = Object.keys({ platform: true } satisfies Record<keyof SqliteStoreOptions, true>)

/**
 * Keeps pushes and live calls in an SQLite file, in tables whose names begin with `webhooks_`. It may be the file of
 * `@sipgate-kit/oauth`'s store. A missing file is created with mode 0600, a missing folder with mode 0700. Several processes may share
 * a file; open it once per process. They learn of each other's changes within a second.
 *
 * SQLite runs in a worker thread, so that neither a slow disk nor another process's lock holds up the program. The thread's program
 * is the file `sqlite-worker.js` of this package: leave the package out of bundles (`external`), unless your bundler follows
 * `new Worker(new URL(…, import.meta.url))`. Needs the package `libsql`.
 * @throws WebhookError `invalid_option`, `driver_missing`, `store_unavailable`, `store_corrupt`, `store_foreign`, `store_too_new`; in
 * each case nothing was changed
 */
export async function sqliteStore(path: string, options: SqliteStoreOptions = {}): Promise<CallStore> {
  checkOptions('sqliteStore', options, optionNames)
  const platform = readPlatform(options.platform)
  return databaseStore(path !== ':memory:', async () =>
    storeOnTables(await openFile(databasePath(path)), platform),
  )
}

const openFile = (path: string): Promise<CallTables> =>
  openInThread<CallTables>(tableMethods, {
    // The program's preloads and flags are not for the thread.
    start: () =>
      new Worker(new URL('./sqlite-worker.js', import.meta.url), { workerData: path, execArgv: [] }),
    // A new schema takes as long as there are rows.
    prepare: async (call) => void (await call('migrate', [], Infinity)),
  })
