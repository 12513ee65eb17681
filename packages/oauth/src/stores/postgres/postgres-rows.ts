import type { PostgresDatabase } from '@sipgate-kit/database/postgres'
import type { Rows } from '../rows.ts'
import { flowRows } from './flow-rows.ts'
import { grantRows } from './grant-rows.ts'
import { keyRows } from './key-rows.ts'
import { leaseRows } from './lease-rows.ts'

/**
 * Rows in PostgreSQL, in plain SQL. Correct under READ COMMITTED and under SERIALIZABLE: what decides is one statement, or holds
 * a lock on its row, and what fails for the sake of another transaction begins again.
 */
export function postgresRows(database: PostgresDatabase): Rows {
  const { sweepFlows, ...flows } = flowRows(database)
  const { sweepSessions, ...grants } = grantRows(database)
  const { sweepLeases, ...leases } = leaseRows(database)
  return {
    ...flows,
    ...grants,
    ...leases,
    ...keyRows(database),
    sweep: async (now) => (await sweepFlows(now)) + (await sweepSessions(now)) + (await sweepLeases(now)),
    close: () => database.close(),
  }
}
