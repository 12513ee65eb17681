import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { migrateFile, storedVersion, type SqliteSchema } from './migrate-file.ts'
import { loadSqlite, openSqlite } from './sqlite-database.ts'

function newPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'database-migrate-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'app.db')
}
async function open(path: string) {
  const database = openSqlite(await loadSqlite(), path)
  onTestFinished(() => database.close())
  return database
}
const first = 'create table a_things (id text) strict'
const schemaOf = (...migrations: string[]): SqliteSchema => ({ versionTable: 'a_schema', migrations })
const refusal = (code: string) => expect.objectContaining({ name: 'DatabaseError', code }) as Error

describe('a file', () => {
  it('gets the migrations that it has not had', async () => {
    const database = await open(newPath())
    expect(storedVersion(database, schemaOf(first))).toBe(0)
    migrateFile(database, ':memory:', schemaOf(first))
    migrateFile(database, ':memory:', schemaOf(first, 'alter table a_things add column more text'))
    database.run('insert into a_things (id, more) values (?, ?)', ['1', 'x'])
    expect(storedVersion(database, schemaOf(first, 'more'))).toBe(2)
    migrateFile(database, ':memory:', schemaOf(first, 'more'))
  })

  it('holds the tables of several packages, each with its own version', async () => {
    const database = await open(newPath())
    const other: SqliteSchema = { versionTable: 'b_schema', migrations: ['create table b_things (id text)'] }
    migrateFile(database, ':memory:', schemaOf(first))
    expect(storedVersion(database, other)).toBe(0)
    migrateFile(database, ':memory:', other)
    migrateFile(database, ':memory:', schemaOf(first, 'alter table a_things add column more text'))
    expect([storedVersion(database, other), storedVersion(database, schemaOf(first, 'more'))]).toEqual([1, 2])
  })

  it('is read while it is written, and every commit reaches the disk', async () => {
    const database = await open(newPath())
    migrateFile(database, ':memory:', schemaOf(first))
    expect(database.get('pragma journal_mode')).toMatchObject({ journal_mode: 'wal' })
    expect(database.get('pragma synchronous')).toMatchObject({ synchronous: 2 })
  })

  it.runIf(process.platform !== 'win32')('becomes private', async () => {
    const path = newPath()
    const database = await open(path)
    chmodSync(path, 0o644)
    migrateFile(database, path, schemaOf(first))
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  it('is left as it is when a migration fails', async () => {
    const database = await open(newPath())
    expect(() => migrateFile(database, ':memory:', schemaOf(first, 'no sql'))).toThrow()
    expect(storedVersion(database, schemaOf(first))).toBe(0)
    migrateFile(database, ':memory:', schemaOf(first))
  })

  it.each([
    ['of another program', 'create table customers (name text)', 'database_foreign'],
    ['of a newer version', undefined, 'database_too_new'],
    ['without its version', undefined, 'database_corrupt'],
  ])('%s is refused, and not a byte is changed', async (kind, sql, code) => {
    const path = newPath()
    writeFileSync(path, '')
    const database = await open(path)
    if (sql === undefined) migrateFile(database, path, schemaOf(first))
    if (sql !== undefined) database.execute(sql)
    else if (kind.includes('newer')) database.execute('update a_schema set version = 9')
    else database.execute('delete from a_schema')
    database.get('pragma wal_checkpoint(truncate)')
    const before = readFileSync(path)
    expect(() => migrateFile(database, path, schemaOf(first))).toThrow(refusal(code))
    expect(readFileSync(path).equals(before)).toBe(true)
  })
})

describe('what else belongs to the migrations of a file', () => {
  it('is told the version, and writes after them in the same transaction', async () => {
    const database = await open(newPath())
    const seen: number[] = []
    const add = (id: string) => (version: number) => {
      seen.push(version)
      return () => void database.run('insert into a_things (id) values (?)', [id])
    }
    expect(migrateFile(database, ':memory:', schemaOf(first), add('one'))).toBe(true)
    expect(migrateFile(database, ':memory:', schemaOf(first), add('two'))).toBe(true)
    expect(seen).toEqual([0, 1])
    expect(database.all('select id from a_things')).toEqual([{ id: 'one' }, { id: 'two' }])
  })

  it('undoes them when it fails', async () => {
    const database = await open(newPath())
    const fail = () => () => {
      throw new RangeError('no')
    }
    expect(() => migrateFile(database, ':memory:', schemaOf(first), fail)).toThrow(RangeError)
    expect(storedVersion(database, schemaOf(first))).toBe(0)
  })

  it('leaves the file as it is when it says so', async () => {
    const database = await open(newPath())
    expect(migrateFile(database, ':memory:', schemaOf(first), () => false)).toBe(false)
    expect(storedVersion(database, schemaOf(first))).toBe(0)
  })
})
