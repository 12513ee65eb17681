import { isConflict, type PostgresDatabase } from '@sipgate-kit/database/postgres'
import { flowMemory, sweepBatch, type Rows } from '../rows.ts'
import { flowOf } from '../table-rows.ts'

const columns = 'state_hash, browser_hash, created_at, expires_at, used_at, sealed'

/** What is locked is left to whoever has locked it, so that no two processes wait for each other. */
const remove = (rows: string) =>
  `delete from oauth_flows where state_hash = any(array(select state_hash from oauth_flows ${rows} for update skip locked))`

const expired = remove('where expires_at <= $1 order by expires_at limit $2')
const surplusOfBrowser = remove('where browser_hash = $1 order by created_at desc offset $2')
const oldest = remove('order by created_at limit $1')

/** Flows in PostgreSQL. */
export function flowRows({ repeat, once }: PostgresDatabase) {
  let addedSinceCount = Infinity

  /** Whatever is in the way of making room is making room itself, or is a login: neither is a reason to refuse another one. */
  const makeRoom: typeof repeat = (sql, given) =>
    repeat(sql, given).catch((error: unknown) => {
      if (isConflict(error)) return { rows: [], count: 0 }
      throw error
    })

  /** Counting takes time in proportion to the flows, so it waits until this process has added a thousandth of what is allowed. */
  async function keepBelow(total: number): Promise<void> {
    if (++addedSinceCount < total / 1000) return
    addedSinceCount = 0
    const { rows } = await makeRoom('select count(*) as count from oauth_flows')
    const surplus = Number(rows[0]?.['count'] ?? 0) + 1 - total
    if (surplus > 0) await makeRoom(oldest, [surplus])
  }

  return {
    /** Room is made before the flow is added, in transactions of their own: only so do logins that start at once not hinder each other. */
    async addFlow(flow, { perBrowser, total }) {
      await makeRoom(expired, [flow.createdAt - flowMemory, sweepBatch])
      await makeRoom(surplusOfBrowser, [flow.browserHash, perBrowser - 1])
      await keepBelow(total)
      await once(
        'insert into oauth_flows (state_hash, browser_hash, created_at, expires_at, sealed) values ($1, $2, $3, $4, $5)',
        [flow.stateHash, flow.browserHash, flow.createdAt, flow.expiresAt, flow.sealed],
      )
    },
    async takeFlow(stateHash, browserHashes, now) {
      const taken = await once(
        'update oauth_flows set used_at = $3 where state_hash = $1 and browser_hash = any($2) and used_at is null ' +
          `and expires_at > $3 returning ${columns}`,
        [stateHash, browserHashes, now],
      )
      if (taken.rows[0]) return { outcome: 'taken', row: flowOf(taken.rows[0]) }
      const found = await repeat(`select ${columns} from oauth_flows where state_hash = $1`, [stateHash])
      if (!found.rows[0]) return { outcome: 'unknown' }
      const row = flowOf(found.rows[0])
      if (!browserHashes.includes(row.browserHash)) return { outcome: 'foreign' }
      return row.usedAt === null ? { outcome: 'expired' } : { outcome: 'used', row }
    },
    sweepFlows: async (now: number) => (await repeat(expired, [now - flowMemory, sweepBatch])).count,
  } satisfies Pick<Rows, 'addFlow' | 'takeFlow'> & { sweepFlows: (now: number) => Promise<number> }
}
