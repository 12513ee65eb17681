import { Worker } from 'node:worker_threads'
import { OAuthError } from '../../oauth-error.ts'
import { systemPlatform, type Platform } from '../../platform.ts'
import type { EncryptionKeys } from '../encryption-keys.ts'
import type { Rows } from '../rows.ts'
import { planUpgrade, type StoredSchema } from '../upgrade.ts'
import { serviceThread, type ServiceThread } from './service-thread.ts'
import { migrations } from './sqlite-schema.ts'
import { sqliteCalls } from './sqlite-service.ts'

/** How a thread is started, and how long it may be silent, in milliseconds. */
export interface ThreadOptions {
  start: (path: string) => Worker
  silence: number
}

/** Starts the thread of a file. The program's preloads and flags are not for it. */
export const startThread = (path: string): Worker =>
  new Worker(new URL('./sqlite-worker.js', import.meta.url), { workerData: path, execArgv: [] })

/**
 * The rows of an SQLite file that is opened in a thread of its own. If the thread dies, the next call starts another one.
 * @throws OAuthError like `sqliteStore()`
 */
export async function openRows(
  path: string,
  keys: EncryptionKeys,
  platform: Pick<Platform, 'randomBytes'>,
  { start, silence }: ThreadOptions = { start: startThread, silence: 10_000 },
): Promise<Rows> {
  let running: Promise<ServiceThread> | undefined
  let closing: Promise<void> | undefined

  async function openThread(): Promise<ServiceThread> {
    const thread = serviceThread(start(path), silence, systemPlatform)
    try {
      await openFile(thread, keys, platform)
      return thread
    } catch (error) {
      await thread.close().catch(() => undefined)
      throw error
    }
  }
  function thread(): Promise<ServiceThread> {
    if (running) return running
    const started = openThread()
    running = started
    const forget = () => {
      if (running === started) running = undefined
    }
    started.then(({ ended }) => ended.then(forget), forget)
    return started
  }
  async function call(method: string, given: readonly unknown[]): Promise<unknown> {
    if (closing) throw new OAuthError('store_unavailable', { about: 'it was closed' })
    return (await thread()).call(method, given)
  }
  async function close(): Promise<void> {
    const last = await running?.catch(() => undefined)
    await last?.close()
  }

  await thread()
  const rows = sqliteCalls.map((name): [string, unknown] => [
    name,
    (...given: unknown[]) => call(name, given),
  ])
  return {
    ...(Object.fromEntries(rows) as unknown as Rows),
    close: () => (closing ??= close()),
  }
}

/** On a machine that is very busy, a thread takes long to start. A new schema takes as long as there are rows. */
const patienceWhenStarting = 6

/** It looks before it writes: a file that is foreign, damaged, newer or encrypted with other keys stays as it is. */
async function openFile(
  thread: ServiceThread,
  keys: EncryptionKeys,
  platform: Pick<Platform, 'randomBytes'>,
): Promise<void> {
  for (let done: unknown = false; done !== true;) {
    const seen = (await thread.call('look', [], patienceWhenStarting)) as StoredSchema
    const upgrade = planUpgrade(seen, migrations, keys, platform)
    done = await thread.call('upgrade', [seen, upgrade], Infinity)
  }
}
