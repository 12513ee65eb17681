import type Libsql from 'libsql'
import { DatabaseError, isDatabaseError } from '../database-error.ts'
import { loadDriver } from '../load-driver.ts'
import type { TableRow } from '../table-row.ts'

export type SqliteValue = string | number | bigint | Buffer | null

/**
 * The only access to SQLite. All calls throw DatabaseError `database_unavailable` or `database_corrupt`. libsql ends the process on parameters of other types and ignores surplus ones, so both are checked here.
 * Everything is synchronous, so transactions of one process never interleave. They must be short.
 */
export interface SqliteDatabase {
  /** Returns how many rows changed. */
  run: (sql: string, parameters?: readonly SqliteValue[]) => number
  get: (sql: string, parameters?: readonly SqliteValue[]) => TableRow | undefined
  all: (sql: string, parameters?: readonly SqliteValue[]) => TableRow[]
  /** Several statements without parameters. */
  execute: (sql: string) => void
  /** Takes the write lock first (`begin immediate`), so it never fails half way for lack of it. `work` must be synchronous. */
  transaction: <Result>(work: () => Result) => Result
  close: () => void
}

/** @throws DatabaseError `driver_missing` */
export async function loadSqlite(
  load: () => Promise<{ default: typeof Libsql }> = () => import('libsql'),
): Promise<typeof Libsql> {
  return (await loadDriver(wantedDriver, load)).default
}

/** As `npm install` takes it. */
export const wantedDriver = 'libsql@^0.5.29'

/**
 * SQLite itself never waits for another process's lock, because nothing else in the thread could go on meanwhile: `isLocked()` tells
 * that a call should be repeated.
 * @throws DatabaseError `database_unavailable`, `database_corrupt`
 */
export function openSqlite(Driver: typeof Libsql, path: string): SqliteDatabase {
  const connection = translated(() => new Driver(path, { timeout: 0 }))
  const statements = new Map<string, Libsql.Statement>()
  let open = true

  function prepared(sql: string, parameters: readonly SqliteValue[]): Libsql.Statement {
    if (!open) throw new DatabaseError('database_unavailable', { about: 'it was closed' })
    checkParameters(sql, parameters)
    const statement = statements.get(sql) ?? connection.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
  function execute(sql: string): void {
    if (!open) throw new DatabaseError('database_unavailable', { about: 'it was closed' })
    translated(() => connection.exec(sql))
  }

  // A single parameter must be passed as a list, too.
  return {
    run: (sql, parameters = []) => translated(() => prepared(sql, parameters).run([...parameters]).changes),
    get: (sql, parameters = []) =>
      translated(() => prepared(sql, parameters).get([...parameters]) as TableRow | undefined),
    all: (sql, parameters = []) =>
      translated(() => prepared(sql, parameters).all([...parameters]) as TableRow[]),
    execute,
    transaction(work) {
      execute('begin immediate')
      try {
        const result = work()
        if (result instanceof Promise) throw new TypeError('A transaction must be synchronous.')
        execute('commit')
        return result
      } catch (error) {
        rollback(execute)
        throw error
      }
    },
    close() {
      statements.clear()
      if (open) connection.close()
      open = false
    },
  }
}

/** Whether a call failed because another process held the lock. It changed nothing and can be repeated. */
export function isLocked(error: unknown): boolean {
  if (!isDatabaseError(error, 'database_unavailable')) return false
  const code = (error.cause as { code?: unknown } | undefined)?.code
  return typeof code === 'string' && code.startsWith('SQLITE_BUSY')
}

/** @throws TypeError when libsql would not accept the parameters */
export function checkParameters(sql: string, parameters: readonly unknown[]): void {
  if (!Array.isArray(parameters)) throw new TypeError('SQL parameters must be a list.')
  const expected = sql.split('?').length - 1
  if (parameters.length !== expected) {
    throw new TypeError(`This SQL takes ${expected} parameters, but got ${parameters.length}.`)
  }
  parameters.forEach((value: unknown, index) => {
    const fits =
      value === null ||
      typeof value === 'string' ||
      typeof value === 'bigint' ||
      (typeof value === 'number' && Number.isFinite(value)) ||
      Buffer.isBuffer(value)
    if (!fits)
      throw new TypeError(
        `SQL parameter ${index + 1} must be a string, a finite number, a bigint, a Buffer or null.`,
      )
  })
}

/** SQLite may have rolled back by itself, after a full disk for one. */
function rollback(execute: (sql: string) => void): void {
  try {
    execute('rollback')
  } catch {
    // Nothing is left to roll back.
  }
}

function translated<Result>(work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    if (isDatabaseError(error) || error instanceof TypeError) throw error
    const code = (error as { code?: unknown }).code
    const about = typeof code === 'string' && code.startsWith('SQLITE_') ? code : 'cannot be opened'
    const corrupt = about === 'SQLITE_NOTADB' || about.startsWith('SQLITE_CORRUPT')
    throw new DatabaseError(corrupt ? 'database_corrupt' : 'database_unavailable', { about, cause: error })
  }
}
