import type { Config } from '../config/config.ts'
import { systemPlatform } from '../platform.ts'
import { openDatabase } from './database.ts'

export interface Reencrypted {
  /** Sentences for the person at the terminal: what was done, and which keys can go. */
  readonly report: string
  /** Whether nothing needs any key but the first. */
  readonly complete: boolean
}

/**
 * Encrypts with the first key whatever other keys encrypted. Safe while desk runs, on any number of instances.
 * @throws StartError as at a start
 * @throws OAuthError `store_unavailable`
 */
export async function reencryptDatabase(
  config: Pick<Config, 'database' | 'encryptionKeys'>,
): Promise<Reencrypted> {
  const database = await openDatabase(config, systemPlatform)
  try {
    const { rows, keysInUse } = await database.logins.reencrypt()
    return { report: reportOf(rows, keysInUse, database.keyIds), complete: keysInUse.length <= 1 }
  } finally {
    await database.close()
  }
}

function reportOf(
  rows: number,
  keysInUse: readonly string[],
  [first = '', ...others]: readonly string[],
): string {
  const needed = keysInUse.filter((key) => key !== first)
  const unused = others.filter((key) => !needed.includes(key))
  return [
    `Encrypted ${rows} ${rows === 1 ? 'row' : 'rows'} with the key ${first}, the first of ENCRYPTION_KEYS.`,
    needed.length > 0 &&
      `Rows still need ${listed(needed)}: start all instances with ${first} as their first key, then run this again. Rows that stay cannot be read; their users have to log in again.`,
    unused.length > 0 &&
      `Nothing needs ${listed(unused)} any more: remove it from ENCRYPTION_KEYS once all instances run with ${first} as their first key. Keep it as long as your backups.`,
    others.length === 0 && needed.length === 0 && 'There is no other key.',
  ]
    .filter((line) => line !== false)
    .join('\n')
}

const listed = (keys: readonly string[]) => keys.join(', ')
