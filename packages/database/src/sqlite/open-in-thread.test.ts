import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import Libsql from 'libsql'
import { describe, expect, it, onTestFinished } from 'vitest'
import { counterMethods, type Counter } from '../../test/counter.ts'
import { openInThread, type ThreadOptions } from './open-in-thread.ts'

const program = new URL('../../test/counter-worker.js', import.meta.url)

function newPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'database-thread-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'counts.db')
}
const startThread = (path: string) => new Worker(program, { workerData: path, execArgv: [] })
const openWith = ({
  patience,
  ...options
}: Pick<ThreadOptions, 'start' | 'silence'> & { patience?: number }) =>
  openInThread<Counter>(counterMethods, {
    ...options,
    async prepare(call) {
      await call('migrate', [], patience)
    },
  })
async function open(path: string, start = () => startThread(path)) {
  const counter = await openWith({ start })
  onTestFinished(() => counter.close())
  return counter
}
function lock(path: string) {
  const other = new Libsql(path)
  onTestFinished(() => void other.close())
  other.exec('begin immediate')
  return { release: () => other.exec('commit') }
}
const unavailable = (message: RegExp) =>
  expect.objectContaining({
    name: 'DatabaseError',
    code: 'database_unavailable',
    message: expect.stringMatching(message) as string,
  }) as Error

describe('a file whose lock somebody else holds', () => {
  it('stops neither the program nor reads; a write follows as soon as the lock is free', async () => {
    const path = newPath()
    const counter = await open(path)
    await counter.count('a')
    const other = lock(path)
    let written = false
    const writing = counter.count('a').then((count) => {
      written = true
      return count
    })
    for (let reads = 0; reads < 20; reads++) expect(await counter.read('a')).toBe(1)
    expect(written).toBe(false)
    other.release()
    expect(await writing).toBe(2)
  })

  it('is opened by several at once, and made by one of them', async () => {
    const path = newPath()
    const all = await Promise.all([open(path), open(path), open(path)])
    const counts = await Promise.all(all.map((counter) => counter.count('a')))
    expect(counts.sort()).toEqual([1, 2, 3])
  })
})

describe('the thread of a file', () => {
  it('is replaced when it dies: open calls fail, the next one is answered, and nothing acknowledged is lost', async () => {
    const path = newPath()
    const started: Worker[] = []
    const counter = await open(path, () => {
      const worker = startThread(path)
      started.push(worker)
      return worker
    })
    expect(await counter.count('a')).toBe(1)
    const other = lock(path)
    const waiting = counter.count('a')
    waiting.catch(() => undefined)
    await started[0]?.terminate()
    await expect(waiting).rejects.toEqual(unavailable(/its thread ended/))
    other.release()
    expect(await counter.count('a')).toBe(2)
    expect(started).toHaveLength(2)
  })

  it('is given up when it does not answer', async () => {
    const start = () => new Worker('setInterval(() => {}, 60_000)', { eval: true })
    await expect(openWith({ start, silence: 50 })).rejects.toEqual(unavailable(/no answer in time/))
  })

  it('is given up by each call when it stops to answer, and still ends', async () => {
    // It opens, then hangs, as on a disk that does.
    const hanging = `
      const { parentPort } = require('node:worker_threads')
      parentPort.on('message', ({ id, method }) => {
        if (method === 'migrate') parentPort.postMessage({ id, result: true })
      })`
    const start = () => new Worker(hanging, { eval: true })
    const counter = await openWith({ start, silence: 50, patience: 200 })
    for (const call of [counter.read('a'), counter.count('a')])
      await expect(call).rejects.toEqual(unavailable(/no answer in time/))
    await expect(counter.close()).rejects.toEqual(unavailable(/no answer in time/))
  })

  it('finishes what runs before it is closed, and answers nothing afterwards', async () => {
    const path = newPath()
    const counter = await open(path)
    const counts = Array.from({ length: 20 }, () => counter.count('a'))
    await counter.close()
    expect((await Promise.all(counts)).at(-1)).toBe(20)
    await expect(counter.read('a')).rejects.toEqual(unavailable(/it was closed/))
    await counter.close()
    expect(await (await open(path)).count('a')).toBe(21)
  })

  it('passes on what the service throws', async () => {
    const counter = await open(newPath())
    await expect(counter.fail()).rejects.toThrow(new RangeError('the counter’s own'))
    expect(await counter.count('a')).toBe(1)
  })

  it('lets a program end that has nothing else to do, but not before its writes are acknowledged', async () => {
    const main = `
      import { Worker } from 'node:worker_threads'
      import { openInThread } from '@sipgate-kit/database/sqlite'
      const counter = await openInThread(${JSON.stringify(counterMethods)}, {
        start: () => new Worker(new URL(${JSON.stringify(program.href)}),
          { workerData: ${JSON.stringify(newPath())}, execArgv: [] }),
        prepare: (call) => call('migrate', []),
      })
      for (let uses = 0; uses < 10; uses++) console.log(await counter.count('a'))
      counter.count('a').then(console.log)`
    const tsx = import.meta.resolve('tsx')
    const flags = ['--conditions=@sipgate-kit/source', '--import', tsx, '--input-type=module', '-e', main]
    const ran = { encoding: 'utf8', cwd: import.meta.dirname, timeout: 20_000 } as const
    const { status, stdout } = spawnSync(process.execPath, flags, ran)
    expect([status, stdout.trim().split('\n').at(-1)]).toEqual([0, '11'])
  })

  it('keeps a database in memory', async () => {
    const counter = await open(':memory:')
    await counter.count('a')
    expect(await counter.count('a')).toBe(2)
  })
})
