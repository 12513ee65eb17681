import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import Libsql from 'libsql'
import { describe, expect, it, onTestFinished } from 'vitest'
import { systemPlatform } from '../../platform.ts'
import { parseEncryptionKeys } from '../encryption-keys.ts'
import { openRows, startThread, type ThreadOptions } from './rows-in-thread.ts'

const encryptionKeys = `k1:${'A'.repeat(43)}=`

function newPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'oauth-thread-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'logins.db')
}
async function open(path: string, options?: ThreadOptions) {
  const rows = await openRows(path, parseEncryptionKeys(encryptionKeys), systemPlatform, options)
  onTestFinished(() => rows.close())
  return rows
}
const countedTo = (count: number) => ({ count, until: 2000 })
const unavailable = (message: RegExp) =>
  expect.objectContaining({
    code: 'store_unavailable',
    message: expect.stringMatching(message) as string,
  }) as Error

describe('a file whose lock somebody else holds', () => {
  it('stops neither the program nor reads; a write follows as soon as the lock is free', async () => {
    const path = newPath()
    const rows = await open(path)
    await rows.takeLease('task', 'a', 1000, 2000)
    const other = new Libsql(path)
    onTestFinished(() => void other.close())
    other.exec('begin immediate')
    let written = false
    const writing = rows.countUse('k', 1000, 2000).then((window) => {
      written = true
      return window
    })
    for (let reads = 0; reads < 20; reads++) expect(await rows.findGrant('x')).toBeUndefined()
    expect(written).toBe(false)
    other.exec('commit')
    expect(await writing).toEqual(countedTo(1))
  })

  it('is opened by several at once, and made by one of them', async () => {
    const path = newPath()
    const all = await Promise.all([open(path), open(path), open(path)])
    const counts = await Promise.all(all.map((rows) => rows.countUse('k', 1000, 2000)))
    expect(counts.map(({ count }) => count).sort()).toEqual([1, 2, 3])
  })
})

describe('the thread of a store', () => {
  it('is replaced when it dies: open calls fail, the next one is answered, and nothing acknowledged is lost', async () => {
    const started: Worker[] = []
    const start = (path: string) => {
      const worker = startThread(path)
      started.push(worker)
      return worker
    }
    const path = newPath()
    const rows = await open(path, { start, silence: 10_000 })
    expect(await rows.countUse('k', 1000, 2000)).toEqual(countedTo(1))
    const other = new Libsql(path)
    onTestFinished(() => void other.close())
    other.exec('begin immediate')
    const waiting = rows.countUse('k', 1000, 2000)
    waiting.catch(() => undefined)
    await started[0]?.terminate()
    await expect(waiting).rejects.toEqual(unavailable(/its thread ended/))
    other.exec('commit')
    expect(await rows.countUse('k', 1000, 2000)).toEqual(countedTo(2))
    expect(started).toHaveLength(2)
  })

  it('is given up when it does not answer', async () => {
    const start = () => new Worker('setInterval(() => {}, 60_000)', { eval: true })
    await expect(open(newPath(), { start, silence: 50 })).rejects.toEqual(unavailable(/no answer in time/))
  })

  it('is given up by each call when it stops to answer, and still ends', async () => {
    // It opens, then hangs, as on a disk that does.
    const hanging = `
      const { parentPort } = require('node:worker_threads')
      const answers = { look: { version: 0, keyChecks: [] }, upgrade: true }
      parentPort.on('message', ({ id, method }) => {
        if (method in answers) parentPort.postMessage({ id, result: answers[method] })
      })`
    const start = () => new Worker(hanging, { eval: true })
    const keys = parseEncryptionKeys(encryptionKeys)
    const rows = await openRows(newPath(), keys, systemPlatform, { start, silence: 50 })
    for (const call of [rows.findGrant('x'), rows.countUse('k', 1000, 2000)])
      await expect(call).rejects.toEqual(unavailable(/no answer in time/))
    await expect(rows.close()).rejects.toEqual(unavailable(/no answer in time/))
  })

  it('finishes what runs before it is closed, and answers nothing afterwards', async () => {
    const path = newPath()
    const rows = await open(path)
    const uses = Array.from({ length: 20 }, () => rows.countUse('k', 1000, 2000))
    await rows.close()
    expect((await Promise.all(uses)).at(-1)).toEqual(countedTo(20))
    await expect(rows.findGrant('x')).rejects.toEqual(unavailable(/it was closed/))
    await rows.close()
    expect(await (await open(path)).countUse('k', 1000, 2000)).toEqual(countedTo(21))
  })

  it('lets a program end that has nothing else to do, but not before its writes are acknowledged', async () => {
    const program = `
      import { sqliteStore } from '@sipgate-kit/oauth/sqlite'
      const store = await sqliteStore(${JSON.stringify(newPath())}, { encryptionKeys: '${encryptionKeys}' })
      for (let uses = 0; uses < 10; uses++) console.log((await store.countUse('k', 1, 2)).count)
      store.countUse('k', 1, 2).then(({ count }) => console.log(count))`
    const { status, stdout } = spawnSync(
      process.execPath,
      [
        '--conditions=@sipgate-kit/source',
        '--import',
        import.meta.resolve('tsx'),
        '--input-type=module',
        '-e',
        program,
      ],
      { encoding: 'utf8', cwd: import.meta.dirname, timeout: 20_000 },
    )
    expect([status, stdout.trim().split('\n').at(-1)]).toEqual([0, '11'])
  })

  it('keeps a database in memory', async () => {
    const rows = await open(':memory:')
    await rows.countUse('k', 1000, 2000)
    expect(await rows.countUse('k', 1000, 2000)).toEqual(countedTo(2))
  })
})
