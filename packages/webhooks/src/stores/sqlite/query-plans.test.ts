import { expect, it } from 'vitest'
import { loadSqlite, openSqlite } from '../../../../database/src/sqlite/sqlite-database.ts'
import { notedQueries } from '../../../../database/test/noted-queries.ts'
import { schema } from './sqlite-schema.ts'
import { sqliteTables } from './sqlite-tables.ts'

it('what a store of calls asks SQLite is found by an index, however many rows there are', async () => {
  const database = openSqlite(await loadSqlite(), ':memory:')
  for (const migration of schema.migrations) database.execute(migration)
  const { noting, queries, planOf } = notedQueries(database)
  const tables = sqliteTables(noting)
  await tables.claimPush('k', { now: 1, leaseUntil: 2, keepUntil: 3 })
  await tables.claimPush('k', { now: 1, leaseUntil: 2, keepUntil: 3 })
  await tables.answerPush('k', 'x')
  const row = { id: 'c', ids: ['c', 'l'], running: false, endedAt: 5, lastTime: 5, call: '{}' }
  await tables.writeCalls('a', 0, [row])
  await tables.accountOfCall(['c'])
  await tables.readAccount('a', undefined)
  await tables.readAccount('a', ['c'])
  await tables.accountsWithCalls()
  await tables.readChanges(0, 10, undefined)
  await tables.readChanges(0, 10, 'a')
  await tables.changesKept()
  await tables.sweep(9, 9)

  expect(queries.size).toBeGreaterThan(15)
  const scans = [...queries].flatMap((sql) =>
    planOf(sql, '[]')
      .filter((step) => step.startsWith('SCAN') && !isShort(sql, step))
      .map((step) => `${step}: ${sql}`),
  )
  expect(scans).toEqual([])
  database.close()
})

/** The ids that are asked for, calls in progress, the one newest position, and changes up to the first that stays. */
const isShort = (sql: string, step: string) =>
  step.includes('json_each') ||
  step.includes('webhooks_calls_running') ||
  /^SCAN (n|webhooks_newest)\b/.test(step) ||
  (step === 'SCAN webhooks_changes' && sql.includes('order by position limit'))
