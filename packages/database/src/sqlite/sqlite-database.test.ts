import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkParameters, loadSqlite, openSqlite, wantedDriver } from './sqlite-database.ts'

describe('the driver of SQLite', () => {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    peerDependencies: Record<string, string>
    peerDependenciesMeta: Record<string, { optional: boolean }>
  }

  it('is installed by those who use it only, with the command the error names', async () => {
    expect(manifest).not.toHaveProperty('dependencies')
    expect(manifest.peerDependenciesMeta['libsql']).toEqual({ optional: true })
    expect(wantedDriver).toBe(`libsql@${manifest.peerDependencies['libsql']}`)
    const cause = Object.assign(new Error("Cannot find package 'libsql'"), { code: 'ERR_MODULE_NOT_FOUND' })
    const error: unknown = await loadSqlite(() => Promise.reject(cause)).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({
      name: 'DatabaseError',
      code: 'driver_missing',
      message: expect.stringContaining(`npm install ${wantedDriver}`) as string,
      cause,
    })
  })
})

describe('the way into SQLite', () => {
  it.each([[[true]], [[undefined]], [[{}]], [[Number.NaN]], [[new Date(0)]], [[]], [['a', 'b']]])(
    'throws on parameters that would end the process: %j',
    async (parameters) => {
      expect(() => checkParameters('select ?', parameters)).toThrow(TypeError)
    },
  )

  it('takes what SQLite can hold, alone as well', async () => {
    const database = openSqlite(await loadSqlite(), ':memory:')
    database.execute('create table t (v any) strict')
    for (const value of ['text', 1, 1.5, 5n, null, Buffer.from('b')]) {
      expect(database.run('insert into t (v) values (?)', [value])).toBe(1)
    }
    expect(database.all('select v from t')).toHaveLength(6)
    database.close()
  })

  it('undoes a transaction that throws, and refuses one that waits', async () => {
    const database = openSqlite(await loadSqlite(), ':memory:')
    database.execute('create table t (v integer) strict')
    const broken = () => {
      database.run('insert into t (v) values (1)')
      throw new RangeError('stop')
    }
    expect(() => database.transaction(broken)).toThrow(RangeError)
    expect(() => database.transaction(() => Promise.resolve())).toThrow(TypeError)
    expect(database.all('select v from t')).toHaveLength(0)
    database.close()
  })
})
