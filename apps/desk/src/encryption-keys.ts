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
import { makeFolder } from './make-folder.ts'
import type { Platform } from './platform.ts'
import { StartError } from './start-error.ts'

/**
 * Checks `id:base64(32 bytes)[,…]` and gives it back without stray spaces. The first key encrypts, all of them
 * decrypt. A wrong key is named by its position, so that no part of it is shown.
 */
export function parseEncryptionKeys(value: string): string {
  const keys = value.split(',').map((key) => key.trim())
  const ids = new Set<string>()
  keys.forEach((key, index) => {
    const [, id, secret] = /^([A-Za-z0-9_-]{1,32}):([A-Za-z0-9+/]{43}=)$/.exec(key) ?? []
    if (id === undefined || secret === undefined || Buffer.from(secret, 'base64').length !== 32) {
      throw new Error(
        `holds a wrong key at position ${index + 1}: a key is a name, a colon and 32 bytes in base64 (openssl rand -base64 32).`,
      )
    }
    if (ids.has(id))
      throw new Error(`names two keys alike at position ${index + 1}: give each key a name of its own.`)
    ids.add(id)
  })
  return keys.join(',')
}

/**
 * The keys of the file beside the database, which is made when both are new. It is written in full beside and then
 * linked into place, so that of several processes that start together one makes the key and all read the same.
 * @throws StartError `folder_not_writable` or `keys_unusable`
 */
export function keysBesideDatabase(databasePath: string, platform: Platform): string {
  const path = `${databasePath}.keys`
  try {
    makeFolder(dirname(path))
    if (!existsSync(path)) {
      refuseOrphan(databasePath, path)
      makeKeyFile(path, platform)
    }
  } catch (cause) {
    if (cause instanceof StartError) throw cause
    throw new StartError(
      'folder_not_writable',
      `The folder ${dirname(path)} cannot be written (${errorCode(cause)}): make it writable for this user, or let DATABASE_URL name another file.`,
      { cause },
    )
  }
  return readKeyFile(path)
}

/** A database without its keys cannot be read: a new key would only hide that. */
function refuseOrphan(databasePath: string, path: string): void {
  if (!existsSync(databasePath) || statSync(databasePath).size === 0) return
  throw new StartError(
    'keys_unusable',
    `${databasePath} has no keys beside it: put ${path} back or set ENCRYPTION_KEYS. If the file is not desk's, let DATABASE_URL name another one. Nothing was changed.`,
  )
}

function makeKeyFile(path: string, platform: Platform): void {
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
      throw new StartError('keys_unusable', `The key file ${path} is open to others: run chmod 600 on it.`)
    }
    content = readFileSync(path, 'utf8')
  } catch (cause) {
    if (cause instanceof StartError) throw cause
    throw new StartError(
      'keys_unusable',
      `The key file ${path} cannot be read (${errorCode(cause)}): make it readable for this user.`,
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
