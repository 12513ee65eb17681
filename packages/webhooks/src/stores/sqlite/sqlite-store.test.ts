import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Libsql from 'libsql'
import { describe, expect, it, onTestFinished } from 'vitest'
import { sqliteStore as loginStore } from '../../../../oauth/src/stores/sqlite/sqlite-store.ts'
import { ended, newCall, write } from '../test/new-calls.ts'
import { sqliteStore, type SqliteStoreOptions } from './sqlite-store.ts'

function newPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'webhooks-sqlite-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'calls.db')
}
async function open(path: string, options?: SqliteStoreOptions) {
  const store = await sqliteStore(path, options)
  onTestFinished(() => store.close())
  return store
}
function raw(path: string) {
  const database = new Libsql(path, { timeout: 5000 })
  onTestFinished(() => void database.close())
  return database
}
const refusal = (code: string) => expect.objectContaining({ name: 'WebhookError', code }) as Error

describe('a store of calls in an SQLite file', () => {
  it('knows its calls and pushes after a restart', async () => {
    const path = newPath()
    const [call, over] = [newCall(), newCall()]
    const first = await open(path)
    const position = await write(first, 'a', call, ended(over, 4000))
    await first.claimPush('k', { now: 1000, leaseUntil: 2000, keepUntil: 9000 })
    await first.answerPush('k', 'x')
    await first.close()
    const second = await open(path)
    expect(second.shared).toBe(true)
    expect(await second.accountOfCall([call.legs[0]!.callId])).toBe('a')
    expect(await second.changesKept()).toEqual({ oldest: position - 1, newest: position })
    expect(await second.claimPush('k', { now: 1000, leaseUntil: 2000, keepUntil: 9000 })).toEqual({
      outcome: 'answered',
      answer: 'x',
    })
  })

  it('shares the file with logins, whoever comes first', async () => {
    const encryptionKeys = `k1:${'A'.repeat(43)}=`
    for (const callsFirst of [true, false]) {
      const path = newPath()
      const openers = [() => open(path), () => loginStore(path, { encryptionKeys })]
      const opened = []
      for (const opener of callsFirst ? openers : openers.reverse()) opened.push(await opener())
      const calls = await open(path)
      const logins = await loginStore(path, { encryptionKeys })
      await Promise.all(
        Array.from({ length: 10 }, async (_, index) => {
          await write(calls, 'a', newCall())
          await logins.countUse(`key-${index}`, 1000, 2000)
        }),
      )
      expect((await calls.readAccount('a')).calls).toHaveLength(10)
      await logins.close()
      for (const store of opened) await store.close()
    }
  })

  it('is readable by its owner only', async () => {
    const path = newPath()
    await open(path)
    for (const file of [path, `${path}-wal`]) expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('wakes who watches what another process writes, within a second', async () => {
    const path = newPath()
    const timers: (() => void)[] = []
    const startTimer = (_: number, done: () => void) => {
      timers.push(done)
      return () => {}
    }
    const watcher = await open(path, { platform: { startTimer } })
    let wake = () => {}
    await watcher.watch(() => wake())
    const woken = () => new Promise<void>((resolve) => (wake = resolve))
    const first = woken()
    timers.shift()?.()
    await first
    await write(await open(path), 'a', newCall())
    const second = woken()
    while (timers.length === 0) await new Promise<void>((resolve) => setImmediate(resolve))
    timers.shift()?.()
    await second
  })

  it('keeps nothing of what was swept', async () => {
    const path = newPath()
    const store = await open(path)
    await write(store, 'a', ended(newCall(), 4000))
    await store.claimPush('k', { now: 1000, leaseUntil: 2000, keepUntil: 3000 })
    await store.sweep(3000, 9000)
    for (const table of ['pushes', 'accounts', 'calls', 'call_ids', 'changes'])
      expect(raw(path).prepare(`select 1 from webhooks_${table}`).all([]), table).toEqual([])
  })

  it('can be kept in memory, for this process only', async () => {
    const store = await open(':memory:')
    await write(store, 'a', newCall())
    expect(store.shared).toBe(false)
    expect(await store.accountsWithCalls()).toEqual(['a'])
  })

  it('lets a program end that has nothing else to do, even if it watches', () => {
    const program = `
      import { sqliteStore } from '@sipgate-kit/webhooks/sqlite'
      const store = await sqliteStore(${JSON.stringify(newPath())})
      await store.watch(() => {})
      store.claimPush('k', { now: 1, leaseUntil: 2, keepUntil: 3 }).then(({ outcome }) => console.log(outcome))`
    const tsx = import.meta.resolve('tsx')
    const flags = ['--conditions=@sipgate-kit/source', '--import', tsx, '--input-type=module', '-e', program]
    const ran = { encoding: 'utf8', cwd: import.meta.dirname, timeout: 20_000 } as const
    const { status, stdout } = spawnSync(process.execPath, flags, ran)
    expect([status, stdout]).toEqual([0, 'mine\n'])
  })
})

describe('a file that is not as it should be', () => {
  it.each([
    ['is no database', Buffer.from('just a text file, and a long one. '.repeat(40)), 'store_corrupt'],
    ['is of another program', 'create table customers (name text)', 'store_foreign'],
  ])('%s is refused and left alone', async (_, content, code) => {
    const path = newPath()
    if (typeof content === 'string') {
      const database = raw(path)
      database.exec(content)
      database.close()
    } else writeFileSync(path, content)
    const before = readFileSync(path)
    await expect(sqliteStore(path)).rejects.toEqual(refusal(code))
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  it('is refused when a newer version wrote it', async () => {
    const path = newPath()
    await (await open(path)).close()
    raw(path).exec('update webhooks_schema set version = 99')
    await expect(sqliteStore(path)).rejects.toEqual(refusal('store_too_new'))
  })

  it('is said to be unavailable when it is closed', async () => {
    const store = await open(newPath())
    await store.close()
    await expect(store.accountsWithCalls()).rejects.toEqual(refusal('store_unavailable'))
  })
})

it('sqliteStore() refuses what is no path, and options that it does not know', async () => {
  for (const path of ['', 'a\0b']) await expect(sqliteStore(path)).rejects.toEqual(refusal('invalid_option'))
  const unknown = { encryptionKeys: 'x' } as SqliteStoreOptions
  await expect(sqliteStore(newPath(), unknown)).rejects.toEqual(refusal('invalid_option'))
})
