import { Worker } from 'node:worker_threads'
import { openInThread, type ThreadOptions } from '@sipgate-kit/database/sqlite'
import type { Platform } from '../../platform.ts'
import type { EncryptionKeys } from '../encryption-keys.ts'
import { checkKeys } from '../key-check.ts'
import { rowsMethods, type Rows } from '../rows.ts'
import type { StoredSchema } from './sqlite-schema.ts'

/** On a machine that is very busy, a thread takes long to start. A new schema takes as long as there are rows. */
const patienceWhenStarting = 6

/**
 * The rows of an SQLite file that is opened in a thread of its own.
 * @throws DatabaseError, and OAuthError `encryption_key_wrong`, `encryption_key_missing`
 */
export function openRows(
  path: string,
  keys: EncryptionKeys,
  platform: Pick<Platform, 'randomBytes'>,
): Promise<Rows> {
  /** It looks before it writes: a file that is foreign, damaged, newer or encrypted with other keys stays as it is. */
  const prepare: ThreadOptions['prepare'] = async (call) => {
    for (let done: unknown = false; done !== true;) {
      const seen = (await call('look', [], patienceWhenStarting)) as StoredSchema
      const keyCheck = checkKeys(keys, seen.keyChecks, platform)
      done = await call('upgrade', [seen, keyCheck], Infinity)
    }
  }
  /** The program's preloads and flags are not for the thread. */
  const start = () =>
    new Worker(new URL('./sqlite-worker.js', import.meta.url), { workerData: path, execArgv: [] })
  return openInThread<Rows>(rowsMethods, { start, prepare })
}
