import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { startPostgres, type TestPostgres } from '../../test/postgres.ts'
import { systemPlatform } from '../platform.ts'
import { openPostgres } from './open-postgres.ts'
import { Conflict, isConflict } from './postgres-failure.ts'

let server: TestPostgres
let url: string
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.close())
beforeEach(async () => {
  url = await server.newDatabase()
})

const unhurried = { ...systemPlatform, sleep: async () => {} }

async function open(at: string | pg.Pool = url) {
  const database = await openPostgres(at, {}, { platform: unhurried })
  onTestFinished(() => database.close())
  await database.once('create table if not exists things (id text primary key, count integer not null)')
  return database
}

describe('a transaction', () => {
  it('is undone by what its work throws, which comes out as it was, and leaves the connection usable', async () => {
    const pool = new pg.Pool({ connectionString: url, max: 1 })
    onTestFinished(() => pool.end())
    const database = await open(pool)
    for (const mistake of [
      new RangeError('a mistake'),
      Object.assign(new Error('looks like one of a server'), { code: '40001' }),
    ]) {
      let tries = 0
      const working = database.transaction(async (send) => {
        tries++
        await send("insert into things values ('a', 1)")
        return Promise.reject(mistake)
      })
      await expect(working).rejects.toBe(mistake)
      expect(tries).toBe(1)
    }
    expect((await database.repeat('select 1 from things')).count).toBe(0)
    expect(pool.totalCount).toBe(1)
  })

  it('begins again when it met another one, and says so when it always does', async () => {
    const database = await open()
    let tries = 0
    const result = database.transaction(async (send) => {
      await send("insert into things values ('a', 1)")
      if (++tries < 3) throw new Conflict()
      return tries
    })
    expect(await result).toBe(3)
    expect((await database.repeat('select 1 from things')).count).toBe(1)
    const error: unknown = await database
      .transaction(() => Promise.reject(new Conflict()))
      .catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ name: 'DatabaseError', code: 'database_unavailable' })
    expect(isConflict(error)).toBe(true)
    expect(isConflict(new Error('another'))).toBe(false)
  })

  it('counts each of many that change the same row, under SERIALIZABLE too', async () => {
    const serializable = new URL(url)
    serializable.searchParams.set('options', '-c default_transaction_isolation=serializable')
    const database = await open(serializable.href)
    await database.once("insert into things values ('a', 0)")
    await Promise.all(
      Array.from({ length: 10 }, () =>
        database.transaction(async (send) => {
          const count = Number((await send('select count from things')).rows[0]?.['count'])
          await send('update things set count = $1', [count + 1])
        }),
      ),
    )
    expect((await database.repeat('select count from things')).rows).toEqual([{ count: 10 }])
  })
})

describe('a statement', () => {
  it('that the server refuses fails with its code, without its words, which may hold data', async () => {
    const database = await open()
    await database.once("insert into things values ('canary', 1)")
    const error: unknown = await database
      .once('insert into things values ($1, 1)', ['canary'])
      .catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({
      code: 'database_unavailable',
      message: expect.stringMatching(/\(23505\)$/) as string,
    })
    expect(isConflict(error)).toBe(false)
    expect((error as Error).message).not.toContain('canary')
  })

  it('fails after the end', async () => {
    const database = await open()
    await database.close()
    await expect(database.repeat('select 1')).rejects.toThrow('(it was closed)')
  })
})
