import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { describeStore } from '../test/store-suite.ts'
import { memoryStore } from './memory-store.ts'
import { sqliteStore } from './sqlite.ts'

describeStore('memory', () => memoryStore())

describeStore('an SQLite file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'oauth-store-'))
  const store = sqliteStore(join(folder, 'test.db'), { encryptionKeys: `k1:${'A'.repeat(43)}=` })
  onTestFinished(async () => {
    await store.close()
    rmSync(folder, { recursive: true })
  })
  return store
})
