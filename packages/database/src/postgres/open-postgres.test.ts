import { readFileSync } from 'node:fs'
import { inspect } from 'node:util'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { loadPostgres, wantedDriver } from './open-pool.ts'
import { openPostgres } from './open-postgres.ts'

describe('the driver of PostgreSQL', () => {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    peerDependencies: Record<string, string>
    peerDependenciesMeta: Record<string, { optional: boolean }>
  }

  it('is installed by those who use it only, with the command the error names', async () => {
    expect(manifest.peerDependenciesMeta['pg']).toEqual({ optional: true })
    expect(wantedDriver).toBe(`pg@${manifest.peerDependencies['pg']}`)
    const error: unknown = await loadPostgres(() => Promise.reject(new Error('no'))).catch(
      (thrown: unknown) => thrown,
    )
    expect(error).toMatchObject({
      name: 'DatabaseError',
      code: 'driver_missing',
      message: expect.stringContaining(`npm install ${wantedDriver}`) as string,
    })
  })
})

describe('what openPostgres() takes', () => {
  it.each([
    ['no URL', 'data/desk.db', {}],
    ['another database’s URL', 'mysql://canary-user:canary-password@localhost/x', {}],
    ['a URL that cannot be read', 'postgres://canary-user:canary-password@[::1/x', {}],
    ['nothing', undefined as unknown as string, {}],
    ['a pool of no connections', 'postgres://localhost/x', { poolSize: 0 }],
    ['a time that is a text', 'postgres://localhost/x', { lockTimeout: '2s' as unknown as number }],
    ['options of the pool beside a pool', new pg.Pool(), { ssl: true }],
  ])('is not %s', async (_, at, options) => {
    const error: unknown = await openPostgres(at, options).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ name: 'DatabaseError', code: 'invalid_option' })
    expect(inspect(error, { depth: 9 })).not.toContain('canary')
  })
})
