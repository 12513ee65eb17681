import { flowMemory, latestLease, type Rows } from '../rows.ts'
import type { LeaseClaim } from '../store.ts'
import { flowOf, grantOf, sessionOf, tableOf, textOf } from '../table-rows.ts'
import type { SqliteDatabase } from './sqlite-database.ts'

/** Rows in SQLite. Each method is one short transaction. */
export function sqliteRows(database: SqliteDatabase): Rows {
  const { run, get, all, transaction } = database

  const grantById = (id: string) => {
    const row = get('select id, version, sealed from oauth_grants where id = ?', [id])
    return row && grantOf(row)
  }
  const removeGrant = (id: string) => {
    const sessions = run('delete from oauth_sessions where grant_id = ?', [id])
    return sessions + run('delete from oauth_grants where id = ?', [id])
  }
  const removeSession = (idHash: string) => {
    const row = get('select grant_id from oauth_sessions where id_hash = ?', [idHash])
    if (!row) return undefined
    const grant = grantById(textOf(row, 'grant_id'))
    removeGrant(textOf(row, 'grant_id'))
    return grant
  }
  const sweepFlows = (now: number) => run('delete from oauth_flows where expires_at <= ?', [now - flowMemory])

  return {
    async addFlow(flow, { perBrowser, total }) {
      transaction(() => {
        sweepFlows(flow.createdAt)
        const older =
          'delete from oauth_flows where state_hash in ' +
          '(select state_hash from oauth_flows where browser_hash = ? order by created_at desc limit -1 offset ?)'
        run(older, [flow.browserHash, perBrowser - 1])
        const count = Number(get('select count(*) as count from oauth_flows')?.['count'])
        if (count >= total) {
          const oldest =
            'delete from oauth_flows where state_hash in (select state_hash from oauth_flows order by created_at limit ?)'
          run(oldest, [count + 1 - total])
        }
        run(
          'insert into oauth_flows (state_hash, browser_hash, created_at, expires_at, sealed) values (?, ?, ?, ?, ?)',
          [flow.stateHash, flow.browserHash, flow.createdAt, flow.expiresAt, flow.sealed],
        )
      })
    },
    async takeFlow(stateHash, browserHashes, now) {
      return transaction(() => {
        const found = get('select * from oauth_flows where state_hash = ?', [stateHash])
        if (!found) return { outcome: 'unknown' }
        const row = flowOf(found)
        if (!browserHashes.includes(row.browserHash)) return { outcome: 'foreign' }
        if (row.usedAt !== null) return { outcome: 'used', row }
        if (row.expiresAt <= now) return { outcome: 'expired' }
        run('update oauth_flows set used_at = ? where state_hash = ?', [now, stateHash])
        return { outcome: 'taken', row }
      })
    },
    async addLogin(session, grant, replaces) {
      transaction(() => {
        if (replaces !== undefined) removeSession(replaces)
        run('insert into oauth_grants (id, version, sealed) values (?, ?, ?)', [
          grant.id,
          grant.version,
          grant.sealed,
        ])
        run(
          'insert into oauth_sessions (id_hash, grant_id, seen_at, idle_until, expires_at) values (?, ?, ?, ?, ?)',
          [session.idHash, session.grantId, session.seenAt, session.idleUntil, session.expiresAt],
        )
      })
    },
    async findSession(idHash) {
      const row = get(
        'select s.*, g.id, g.version, g.sealed from oauth_sessions s join oauth_grants g on g.id = s.grant_id where s.id_hash = ?',
        [idHash],
      )
      return row && { session: sessionOf(row), grant: grantOf(row) }
    },
    async touchSession(idHash, seenAt, idleUntil) {
      run('update oauth_sessions set seen_at = ?, idle_until = ? where id_hash = ?', [
        seenAt,
        idleUntil,
        idHash,
      ])
    },
    async endSession(idHash) {
      return transaction(() => removeSession(idHash))
    },
    async findGrant(id) {
      return grantById(id)
    },
    async leaseGrant(id, owner, now, until) {
      return transaction(() => {
        const taken = run(
          'update oauth_grants set lease_owner = ?, lease_until = ? where id = ? and (lease_until <= ? or lease_until > ? or lease_owner = ?)',
          [owner, until, id, now, latestLease(now, until), owner],
        )
        const grant = grantById(id)
        return grant && taken === 0 ? 'busy' : grant
      })
    },
    async releaseLease(id, owner) {
      run('update oauth_grants set lease_owner = null, lease_until = 0 where id = ? and lease_owner = ?', [
        id,
        owner,
      ])
    },
    async renewGrant({ id, owner, version }, sealed) {
      const changed = run(
        'update oauth_grants set sealed = ?, version = version + 1, lease_owner = null, lease_until = 0 ' +
          'where id = ? and lease_owner = ? and version = ?',
        [sealed, id, owner, version],
      )
      return changed === 1
    },
    async endGrant({ id, owner, version }: LeaseClaim) {
      return transaction(() => {
        const still = 'select 1 from oauth_grants where id = ? and lease_owner = ? and version = ?'
        if (!get(still, [id, owner, version])) return false
        removeGrant(id)
        return true
      })
    },
    async sweep(now) {
      return transaction(() => {
        let rows = sweepFlows(now)
        const over = all(
          'select grant_id from oauth_sessions where idle_until <= ? or expires_at <= ? limit 1000',
          [now, now],
        )
        for (const row of over) rows += removeGrant(textOf(row, 'grant_id'))
        return rows
      })
    },
    async sealedByOthers(table, keyId, after) {
      const [name, id] = tableOf(table)
      const page = `select ${id} as id, sealed from ${name} where ${id} > ? and substr(sealed, 1, ?) <> ? order by ${id} limit 100`
      const prefix = `${keyId}:`
      return all(page, [after, prefix.length, prefix]).map((row) => ({
        id: textOf(row, 'id'),
        sealed: textOf(row, 'sealed'),
      }))
    },
    async reseal(table, id, before, after) {
      const [name, column] = tableOf(table)
      return (
        run(`update ${name} set sealed = ? where ${column} = ? and sealed = ?`, [after, id, before]) === 1
      )
    },
    async forgetKeys(currentKeyId) {
      transaction(() => {
        for (const row of all('select key_id from oauth_keys where key_id <> ?', [currentKeyId])) {
          const prefix = `${textOf(row, 'key_id')}:`
          const used = (['grants', 'flows'] as const).some((table) =>
            get(`select 1 from ${tableOf(table)[0]} where substr(sealed, 1, ?) = ? limit 1`, [
              prefix.length,
              prefix,
            ]),
          )
          if (!used) run('delete from oauth_keys where key_id = ?', [textOf(row, 'key_id')])
        }
      })
    },
    async close() {
      database.close()
    },
  }
}
