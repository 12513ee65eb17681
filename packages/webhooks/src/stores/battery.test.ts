import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Libsql from 'libsql'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { startPostgres, type TestPostgres } from '../../../database/test/postgres.ts'
import { memoryStore } from './memory-store.ts'
import { postgresStore } from './postgres/postgres-store.ts'
import { sqliteStore } from './sqlite/sqlite-store.ts'
import type { CallStore } from './store.ts'
import { storeTests, type OpenStores } from './test/store-tests.ts'

const folder = mkdtempSync(join(tmpdir(), 'webhooks-store-'))
const path = join(folder, 'test.db')
let postgres: TestPostgres
let files: CallStore[]
beforeAll(async () => {
  postgres = await startPostgres()
  files = await Promise.all([sqliteStore(path), sqliteStore(path)])
})
afterAll(async () => {
  for (const store of [...files, postgres]) await store.close()
  rmSync(folder, { recursive: true })
})

/** The same stores each time, because a thread takes a second to start. */
function emptied(stores: readonly CallStore[]): CallStore[] {
  const database = new Libsql(path, { timeout: 5000 })
  for (const table of ['pushes', 'accounts', 'calls', 'call_ids', 'changes'])
    database.exec(`delete from webhooks_${table}`)
  database.close()
  return stores.map((store) => ({ ...store, close: async () => {} }))
}

/** Every kind of store; each function opens two instances on a new, empty one. */
const stores: [name: string, open: OpenStores][] = [
  [
    'memory',
    async () => {
      const store = memoryStore()
      return [store, store]
    },
  ],
  ['an SQLite file', async () => emptied(files)],
  [
    'PostgreSQL',
    async () => {
      const url = await postgres.newDatabase()
      return Promise.all([postgresStore(url), postgresStore(url)])
    },
  ],
]

describe.each(stores)('a store of calls in %s', (_, open) => {
  for (const { name, run } of storeTests) it(name, () => run(open))
})
