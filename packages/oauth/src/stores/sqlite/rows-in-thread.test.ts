import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Libsql from 'libsql'
import { describe, expect, it, onTestFinished } from 'vitest'
import { sqliteStore } from './sqlite-store.ts'

const encryptionKeys = `k1:${'A'.repeat(43)}=`

function newPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'oauth-thread-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'logins.db')
}
async function open(path: string) {
  const store = await sqliteStore(path, { encryptionKeys })
  onTestFinished(() => store.close())
  return store
}

describe('a store whose file somebody else has locked', () => {
  it('reads at once, and writes as soon as the lock is free', async () => {
    const path = newPath()
    const store = await open(path)
    await store.takeLease('task', 'a', 1000, 2000)
    const other = new Libsql(path)
    onTestFinished(() => void other.close())
    other.exec('begin immediate')
    const writing = store.countUse('k', 1000, 2000)
    for (let reads = 0; reads < 20; reads++) expect(await store.findGrant('x')).toBeUndefined()
    other.exec('commit')
    expect(await writing).toEqual({ count: 1, until: 2000 })
  })

  it('is opened by several at once, and made by one of them', async () => {
    const path = newPath()
    const all = await Promise.all([open(path), open(path), open(path)])
    const counts = await Promise.all(all.map((store) => store.countUse('k', 1000, 2000)))
    expect(counts.map(({ count }) => count).sort()).toEqual([1, 2, 3])
  })
})

it('a store in an SQLite file lets a program end, but not before its writes are acknowledged', async () => {
  const program = `
    import { sqliteStore } from '@sipgate-kit/oauth/sqlite'
    const store = await sqliteStore(${JSON.stringify(newPath())}, { encryptionKeys: '${encryptionKeys}' })
    for (let uses = 0; uses < 10; uses++) console.log((await store.countUse('k', 1, 2)).count)
    store.countUse('k', 1, 2).then(({ count }) => console.log(count))`
  const tsx = import.meta.resolve('tsx')
  const flags = ['--conditions=@sipgate-kit/source', '--import', tsx, '--input-type=module', '-e', program]
  const ran = { encoding: 'utf8', cwd: import.meta.dirname, timeout: 20_000 } as const
  const { status, stdout } = spawnSync(process.execPath, flags, ran)
  expect([status, stdout.trim().split('\n').at(-1)]).toEqual([0, '11'])
})
