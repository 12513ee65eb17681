import { chmodSync, closeSync, constants, lstatSync, openSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { DatabaseError, invalidOption } from '../database-error.ts'
import { makePrivateFolder } from './make-private-folder.ts'

/**
 * An absolute path, because libsql connects to a server when the path starts with `http:` or `libsql:`. `:memory:` stays as it is.
 * @throws DatabaseError `invalid_option`
 */
export function databasePath(path: string): string {
  if (typeof path !== 'string' || path === '' || path.includes('\0')) {
    throw invalidOption('The path of the database must be a non-empty string.')
  }
  return path === ':memory:' ? path : resolve(path)
}

/**
 * Creates the file, readable by its owner only, if it is missing. Links are refused, because they could lead anywhere.
 * SQLite gives its side files the mode of the main file.
 * @throws DatabaseError `database_unavailable`
 */
export function prepareFile(path: string): void {
  if (path === ':memory:') return
  try {
    makePrivateFolder(dirname(path))
  } catch (error) {
    throw unavailable(error)
  }
  try {
    const flags = constants.O_CREAT | constants.O_EXCL | constants.O_RDWR | constants.O_NOFOLLOW
    closeSync(openSync(path, flags, 0o600))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw unavailable(error)
  }
  for (const file of [path, `${path}-wal`, `${path}-shm`]) refuseLinks(file, file === path)
}

/** Removes the permissions of everyone but the owner, once the file is known to be ours. */
export function keepPrivate(path: string): void {
  if (path === ':memory:' || process.platform === 'win32') return
  try {
    if ((lstatSync(path).mode & 0o077) !== 0) chmodSync(path, 0o600)
  } catch (error) {
    throw unavailable(error)
  }
}

function refuseLinks(path: string, required: boolean): void {
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (!found && !required) return
  if (!found?.isFile())
    throw new DatabaseError('database_unavailable', { about: 'the path is not a regular file' })
}

const unavailable = (error: unknown) =>
  new DatabaseError('database_unavailable', {
    about: (error as NodeJS.ErrnoException).code ?? 'file system',
    cause: error,
  })
