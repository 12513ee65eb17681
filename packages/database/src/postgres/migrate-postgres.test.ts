import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { startPostgres, type TestPostgres } from '../../test/postgres.ts'
import { migratePostgres, type PostgresSchema, type PostgresStep } from './migrate-postgres.ts'
import { openPostgres } from './open-postgres.ts'

let server: TestPostgres
let url: string
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.close())
beforeEach(async () => {
  url = await server.newDatabase()
})

async function open() {
  const database = await openPostgres(url)
  onTestFinished(() => database.close())
  return database
}
const first = 'create table if not exists a_things (id text primary key); insert into a_things values (1)'
const second = 'alter table a_things add column if not exists more text'
const schemaOf = (...migrations: string[]): PostgresSchema => ({
  versionTable: 'a_schema',
  firstTable: 'a_things',
  migrations,
})
const refusal = (code: string) => expect.objectContaining({ name: 'DatabaseError', code }) as Error

describe('a database', () => {
  it('gets the migrations that it has not had', async () => {
    const database = await open()
    await migratePostgres(database, schemaOf(first))
    await migratePostgres(database, schemaOf(first))
    await migratePostgres(database, schemaOf(first, second))
    expect((await database.repeat('select id, more from a_things')).rows).toEqual([{ id: '1', more: null }])
    expect((await database.repeat('select version from a_schema')).rows).toEqual([{ version: 2 }])
  })

  it('is migrated once by many instances that start at once', async () => {
    const all = await Promise.all(Array.from({ length: 6 }, open))
    await Promise.all(all.map((database) => migratePostgres(database, schemaOf(first, second))))
    expect((await all[0]!.repeat('select id from a_things')).count).toBe(1)
  })

  it('holds the tables of several packages', async () => {
    const database = await open()
    const migrations = ['create table b_things (id text)']
    await migratePostgres(database, schemaOf(first))
    await migratePostgres(database, { versionTable: 'b_schema', firstTable: 'b_things', migrations })
    await migratePostgres(database, schemaOf(first, second))
    expect((await database.repeat('select version from b_schema')).rows).toEqual([{ version: 1 }])
  })

  it.each([
    ['with tables of another program', 'create table a_things (id text)', 'database_foreign'],
    ['without its version', 'create table a_schema (id integer, version integer)', 'database_corrupt'],
    ['of a newer version', 'create table a_schema as select 1 as id, 9 as version', 'database_too_new'],
  ])('%s is refused and left alone', async (_, sql, code) => {
    const database = await open()
    await database.once(sql)
    await expect(migratePostgres(database, schemaOf(first))).rejects.toEqual(refusal(code))
    expect((await database.repeat("select 1 from pg_tables where schemaname = 'public'")).count).toBe(1)
  })
})

describe('what else belongs to the migrations of a database', () => {
  it('is asked before anything is written and again under the lock, and writes after them', async () => {
    const database = await open()
    const seen: number[] = []
    const step: PostgresStep = async (send, version) => {
      seen.push(version)
      if (version === 0) return (last) => last("insert into a_things values ('new')")
      const { count } = await send("select 1 from a_things where id = 'later'")
      return count === 0 ? (last) => last("insert into a_things values ('later')") : undefined
    }
    for (let starts = 0; starts < 3; starts++) await migratePostgres(database, schemaOf(first), step)
    expect(seen).toEqual([0, 0, 1, 1, 1])
    const { rows } = await database.repeat('select id from a_things order by id')
    expect(rows.map(({ id }) => id)).toEqual(['1', 'later', 'new'])
  })

  it('is done once, whoever starts at the same time', async () => {
    const all = await Promise.all(Array.from({ length: 4 }, open))
    const step: PostgresStep = async (send, version) => {
      const found = version === 0 ? 0 : (await send("select 1 from a_things where id = 'x'")).count
      return found === 0 ? (last) => last("insert into a_things values ('x')") : undefined
    }
    await Promise.all(all.map((database) => migratePostgres(database, schemaOf(first), step)))
    expect((await all[0]!.repeat("select 1 from a_things where id = 'x'")).count).toBe(1)
  })

  it('keeps the database as it is when it throws', async () => {
    const database = await open()
    const refused = new RangeError('a wrong key')
    const step = () => Promise.reject(refused)
    await expect(migratePostgres(database, schemaOf(first), step)).rejects.toBe(refused)
    expect((await database.repeat("select 1 from pg_tables where schemaname = 'public'")).count).toBe(0)
    const late: PostgresStep = async () => () => Promise.reject(refused)
    await expect(migratePostgres(database, schemaOf(first), late)).rejects.toBe(refused)
    expect((await database.repeat("select 1 from pg_tables where tablename = 'a_things'")).count).toBe(0)
  })
})
