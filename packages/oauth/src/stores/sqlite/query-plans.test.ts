import { describe, expect, it } from 'vitest'
import { loadSqlite, openSqlite } from '../../../../database/src/sqlite/sqlite-database.ts'
import { notedQueries } from '../../../../database/test/noted-queries.ts'
import { sqliteRows } from './sqlite-rows.ts'
import { migrations } from './sqlite-schema.ts'

/** All SQL that the rows run, and what it returns. */
async function setUp() {
  const database = openSqlite(await loadSqlite(), ':memory:')
  for (const migration of migrations) database.execute(migration)
  database.run("insert into oauth_keys (key_id, sealed) values ('k0', 'x')")
  const { noting, queries, planOf } = notedQueries(database)
  return { rows: sqliteRows(noting), queries, planOf }
}

const flow = { createdAt: 1, expiresAt: 2, usedAt: null, sealed: 'k0:x' }
const grant = { version: 0, client: 'c', userKey: 'u', refreshBy: 5, sealed: 'k0:x' }
const session = { idHash: 's', grantId: 'g', seenAt: 1, idleUntil: 2, expiresAt: 3 }

describe('what a store asks SQLite', () => {
  it('is found by an index, however many rows there are', async () => {
    const { rows, queries, planOf } = await setUp()
    for (const stateHash of ['f1', 'f2', 'f3'])
      await rows.addFlow({ ...flow, stateHash, browserHash: 'b' }, { perBrowser: 2, total: 1 })
    await rows.takeFlow('f3', ['b'], 1)
    await rows.addGrant({ ...grant, id: 'g', owner: null }, { session, replaces: 'none' })
    for (const id of ['g1', 'g2']) await rows.addGrant({ ...grant, id, owner: 'o' })
    await rows.findSession('s')
    await rows.touchSession('s', 1, 2)
    await rows.findGrant('g')
    await rows.findConnection('c', 'o')
    for (const more of [{}, { userKey: 'u' }, { refreshBy: 5 }, { userKey: 'u', refreshBy: 5 }])
      await rows.listConnections({ client: 'c', after: '', limit: 10, ...more })
    await rows.leaseGrant('g', 'o', 1, 2)
    await rows.renewGrant({ id: 'g', owner: 'o', version: 0 }, { sealed: 'k0:y', refreshBy: null })
    await rows.releaseLease('g', 'o')
    await rows.leaseGrant('g', 'o', 1, 2)
    for (const table of ['grants', 'flows'] as const) {
      expect(await rows.sealedByOthers(table, 'k1', '')).not.toEqual([])
      await rows.reseal(table, 'x', 'a', 'b')
    }
    await rows.forgetKeys('k1')
    await rows.takeLease('l', 'o', 1, 2)
    await rows.endLease('l', 'o')
    await rows.countUse('k', 1, 2)
    await rows.sweep(9_000_000)
    await rows.addGrant({ ...grant, id: 'g3', owner: null }, { session: { ...session, grantId: 'g3' } })
    await rows.endSession('s')
    await rows.endGrant({ id: 'g', owner: 'o', version: 1 })
    await rows.endConnection('c', 'o')
    await rows.endUser('c', 'u')

    expect(queries.size).toBeGreaterThan(30)
    // There are a few keys at most.
    const read = [...queries].filter((sql) => !sql.includes('from oauth_keys'))
    const scans = read.flatMap((sql) =>
      planOf(sql, 1)
        .filter((step) => step.startsWith('SCAN') && !isFirstOfIndex(sql, step))
        .map((step) => `${step}: ${sql}`),
    )
    expect(scans).toEqual([])
  })
})

/** Such a scan ends after the rows that it returns. */
const isFirstOfIndex = (sql: string, step: string) =>
  step.includes('USING INDEX') && /order by created_at limit \?/.test(sql)
