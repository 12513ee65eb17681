import { Buffer } from 'node:buffer'
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { parseEncryptionKeys } from '../config/encryption-keys.ts'
import { makePrivateFolder } from '@sipgate-kit/oauth/sqlite'
import type { Platform } from '../platform.ts'
import { StartError } from '../start-error.ts'

/**
 * The keys in the file beside the database. When both files are missing, it makes the key file: writes it in full under
 * another name, then links it into place. Of several processes that start together, one makes the key and all read it.
 * @throws StartError `folder_not_writable` or `keys_unusable`
 */
export function keysBesideDatabase(databasePath: string, platform: Pick<Platform, 'randomBytes'>): string {
  const path = `${databasePath}.keys`
  try {
    makePrivateFolder(dirname(path))
    if (!existsSync(path)) {
      refuseOrphan(databasePath, path)
      makeKeyFile(path, platform)
    }
  } catch (cause) {
    if (cause instanceof StartError) throw cause
    throw new StartError(
      'folder_not_writable',
      `The folder ${dirname(path)} cannot be written (${errorCode(cause)}): make it writable for desk, or choose another file with DATABASE_URL.`,
      { cause },
    )
  }
  return readKeyFile(path)
}

/** A database without its keys cannot be read. A new key would only hide that. */
function refuseOrphan(databasePath: string, path: string): void {
  if (!existsSync(databasePath) || statSync(databasePath).size === 0) return
  throw new StartError(
    'keys_unusable',
    `The database ${databasePath} has no keys beside it: put ${path} back or set ENCRYPTION_KEYS. If another program owns this file, choose another one with DATABASE_URL. Nothing was changed.`,
  )
}

function makeKeyFile(path: string, platform: Pick<Platform, 'randomBytes'>): void {
  const key = `k1:${Buffer.from(platform.randomBytes(32)).toString('base64')}\n`
  const beside = `${path}.${Buffer.from(platform.randomBytes(6)).toString('hex')}`
  try {
    const file = openSync(beside, 'wx', 0o600)
    try {
      writeSync(file, key)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    linkSync(beside, path)
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  } finally {
    rmSync(beside, { force: true })
  }
}

function readKeyFile(path: string): string {
  let content: string
  try {
    // Windows has no such bits.
    if (process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0) {
      throw new StartError(
        'keys_unusable',
        `The key file ${path} can be read by other users: run chmod 600 ${path}.`,
      )
    }
    content = readFileSync(path, 'utf8')
  } catch (cause) {
    if (cause instanceof StartError) throw cause
    throw new StartError(
      'keys_unusable',
      `The key file ${path} cannot be read (${errorCode(cause)}): make it readable for desk.`,
      { cause },
    )
  }
  try {
    return parseEncryptionKeys(content.trim())
  } catch (cause) {
    throw new StartError('keys_unusable', `The key file ${path} ${(cause as Error).message}`, { cause })
  }
}

function errorCode(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown error'
}
