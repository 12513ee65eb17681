import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, it, onTestFinished } from 'vitest'
import { startPostgres, type TestPostgres } from '../../../database/test/postgres.ts'
import { memoryStore } from './memory/memory-store.ts'
import { postgresStore } from './postgres/postgres-store.ts'
import { sqliteStore } from './sqlite/sqlite-store.ts'
import type { Store } from './store.ts'
import { storeTests } from './test/store-tests.ts'

const encryptionKeys = `k1:${'A'.repeat(43)}=`
let postgres: TestPostgres
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres.close())

/** Every kind of store; each function opens a new, empty one. */
const stores: [name: string, open: () => Promise<Store>][] = [
  ['memory', async () => memoryStore()],
  [
    'an SQLite file',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'oauth-store-'))
      onTestFinished(() => rmSync(folder, { recursive: true }))
      return sqliteStore(join(folder, 'test.db'), { encryptionKeys })
    },
  ],
  [
    'PostgreSQL',
    async () => {
      const client = new pg.Client({ connectionString: postgres.url })
      await client.connect()
      await client.query('drop schema public cascade; create schema public')
      await client.end()
      return postgresStore(postgres.url, { encryptionKeys })
    },
  ],
]

describe.each(stores)('a store in %s', (_, open) => {
  for (const { name, run } of storeTests) it(name, () => run(open))
})
