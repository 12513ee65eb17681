import type { PostgresDatabase } from '@sipgate-kit/database/postgres'
import { latestLease, sweepBatch, type Rows } from '../rows.ts'

const expired = (table: string, key: string) =>
  `delete from ${table} where ${key} = any(array(select ${key} from ${table} where until <= $1 limit $2 for update skip locked))`

/** Leases of tasks, and counts of uses. */
export function leaseRows({ repeat, once }: PostgresDatabase) {
  return {
    async takeLease(name, owner, now, until) {
      const { count } = await repeat(
        'insert into oauth_leases (name, owner, until) values ($1, $2, $4) on conflict (name) do update ' +
          'set owner = excluded.owner, until = excluded.until ' +
          'where oauth_leases.until <= $3 or oauth_leases.until > $5 or oauth_leases.owner = excluded.owner',
        [name, owner, now, until, latestLease(now, until)],
      )
      return count === 1
    },
    async endLease(name, owner) {
      await repeat('delete from oauth_leases where name = $1 and owner = $2', [name, owner])
    },
    async countUse(key, now, until) {
      const going = 'oauth_counts.until > $2 and oauth_counts.until <= $4'
      const { rows } = await once(
        'insert into oauth_counts (key, count, until) values ($1, 1, $3) on conflict (key) do update set ' +
          `count = case when ${going} then oauth_counts.count + 1 else 1 end, ` +
          `until = case when ${going} then oauth_counts.until else excluded.until end returning count, until`,
        [key, now, until, latestLease(now, until)],
      )
      return { count: Number(rows[0]?.['count']), until: Number(rows[0]?.['until']) }
    },
    sweepLeases: async (now: number) => {
      const leases = await repeat(expired('oauth_leases', 'name'), [now, sweepBatch])
      const counts = await repeat(expired('oauth_counts', 'key'), [now, sweepBatch])
      return leases.count + counts.count
    },
  } satisfies Partial<Rows> & { sweepLeases: (now: number) => Promise<number> }
}
