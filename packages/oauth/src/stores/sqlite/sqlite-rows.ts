import { textOf } from '@sipgate-kit/database'
import type { SqliteDatabase } from '@sipgate-kit/database/sqlite'
import { flowMemory, latestLease, sweepBatch, type GrantRow, type Rows } from '../rows.ts'
import type { LeaseClaim } from '../store.ts'
import { flowOf, grantColumns, grantOf, sessionOf, tableOf } from '../table-rows.ts'

/** The id of the key that sealed a row, with its colon. To the letter as in the index. */
const keyPrefix = "substr(sealed, 1, instr(sealed, ':'))"
/** How many rows `sealedByOthers()` returns at once. */
const resealPage = 100

/** Rows in SQLite. Each method is one short transaction. */
export function sqliteRows(database: SqliteDatabase): Rows {
  const { run, get, all, transaction } = database

  const grantById = (id: string) => {
    const row = get(`select ${grantColumns} from oauth_grants where id = ?`, [id])
    return row && grantOf(row)
  }
  const connectionOf = (client: string, owner: string) => {
    const row = get(`select ${grantColumns} from oauth_grants where client = ? and owner = ?`, [
      client,
      owner,
    ])
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
    if (grant?.owner === null) removeGrant(grant.id)
    else run('delete from oauth_sessions where id_hash = ?', [idHash])
    return grant
  }
  /** The old grant lets go of its owner first, so that owner and sessions can pass to the new one. */
  const takeOver = (grant: GrantRow): GrantRow | undefined => {
    const old = grant.owner === null ? undefined : connectionOf(grant.client, grant.owner)
    if (old) run('update oauth_grants set owner = null where id = ?', [old.id])
    run(
      'insert into oauth_grants (id, version, client, owner, user_key, refresh_by, sealed) values (?, ?, ?, ?, ?, ?, ?)',
      [grant.id, grant.version, grant.client, grant.owner, grant.userKey, grant.refreshBy, grant.sealed],
    )
    if (!old) return undefined
    run('update oauth_sessions set grant_id = ? where grant_id = ?', [grant.id, old.id])
    removeGrant(old.id)
    return old
  }
  /** Each is found by a step in the index, not by reading all rows. */
  const prefixesIn = (table: string): string[] => {
    const next = `select ${keyPrefix} as prefix from ${table} where ${keyPrefix} > ? order by ${keyPrefix} limit 1`
    const found: string[] = []
    for (let row = get(next, ['']); row; row = get(next, found.slice(-1))) found.push(textOf(row, 'prefix'))
    return found
  }
  const sweepFlows = (now: number) =>
    run(
      'delete from oauth_flows where state_hash in (select state_hash from oauth_flows where expires_at <= ? limit ?)',
      [now - flowMemory, sweepBatch],
    )

  return {
    async addFlow(flow, { perBrowser, total }) {
      transaction(() => {
        sweepFlows(flow.createdAt)
        const older =
          'delete from oauth_flows where state_hash in ' +
          '(select state_hash from oauth_flows where browser_hash = ? order by created_at desc limit -1 offset ?)'
        run(older, [flow.browserHash, perBrowser - 1])
        const count = Number(get("select count from oauth_totals where name = 'flows'")?.['count'])
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
    async addGrant(grant, login) {
      return transaction(() => {
        const replaced = login?.replaces === undefined ? undefined : removeSession(login.replaces)
        const old = takeOver(grant)
        if (login) {
          const { idHash, grantId, seenAt, idleUntil, expiresAt } = login.session
          run(
            'insert into oauth_sessions (id_hash, grant_id, seen_at, idle_until, expires_at) values (?, ?, ?, ?, ?)',
            [idHash, grantId, seenAt, idleUntil, expiresAt],
          )
        }
        return [...(replaced?.owner === null ? [replaced] : []), ...(old ? [old] : [])]
      })
    },
    async findSession(idHash) {
      const row = get(
        'select s.*, g.id, g.version, g.client, g.owner, g.user_key, g.refresh_by, g.sealed from oauth_sessions s join oauth_grants g on g.id = s.grant_id where s.id_hash = ?',
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
    async findConnection(client, owner) {
      return connectionOf(client, owner)
    },
    async listConnections({ client, userKey, refreshBy, after, limit }) {
      const conditions = [
        'client = ? and owner > ?',
        ...(userKey === undefined ? [] : ['user_key = ?']),
        ...(refreshBy === undefined ? [] : ['refresh_by <= ?']),
      ]
      const given = [client, after, userKey, refreshBy, limit].filter((value) => value !== undefined)
      const page = `select ${grantColumns} from oauth_grants where ${conditions.join(' and ')} order by owner limit ?`
      return all(page, given).map(grantOf)
    },
    async endConnection(client, owner) {
      return transaction(() => {
        const grant = connectionOf(client, owner)
        if (grant) removeGrant(grant.id)
        return grant
      })
    },
    async endUser(client, userKey) {
      return transaction(() => {
        const found = all(`select ${grantColumns} from oauth_grants where client = ? and user_key = ?`, [
          client,
          userKey,
        ]).map(grantOf)
        for (const { id } of found) removeGrant(id)
        return found
      })
    },
    async leaseGrant(id, owner, now, until) {
      const held =
        'select 1 from oauth_grants where id = ? and lease_until > ? and lease_until <= ? and lease_owner <> ?'
      // Whoever waits only reads: the lock for writing belongs to the process that renews.
      if (get(held, [id, now, latestLease(now, until), owner])) return 'busy'
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
    async renewGrant({ id, owner, version }, { sealed, refreshBy }) {
      const changed = run(
        'update oauth_grants set sealed = ?, refresh_by = ?, version = version + 1, lease_owner = null, lease_until = 0 ' +
          'where id = ? and lease_owner = ? and version = ?',
        [sealed, refreshBy, id, owner, version],
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
    async takeLease(name, owner, now, until) {
      const taken = run(
        'insert into oauth_leases (name, owner, until) values (?, ?, ?) on conflict (name) do update ' +
          'set owner = excluded.owner, until = excluded.until ' +
          'where oauth_leases.until <= ? or oauth_leases.until > ? or oauth_leases.owner = excluded.owner',
        [name, owner, until, now, latestLease(now, until)],
      )
      return taken === 1
    },
    async endLease(name, owner) {
      run('delete from oauth_leases where name = ? and owner = ?', [name, owner])
    },
    async countUse(key, now, until) {
      const row = get(
        'insert into oauth_counts (key, count, until) values (?, 1, ?) on conflict (key) do update set ' +
          'count = case when oauth_counts.until > ? and oauth_counts.until <= ? then oauth_counts.count + 1 else 1 end, ' +
          'until = case when oauth_counts.until > ? and oauth_counts.until <= ? then oauth_counts.until else excluded.until end ' +
          'returning count, until',
        [key, until, now, latestLease(now, until), now, latestLease(now, until)],
      )
      return { count: Number(row?.['count']), until: Number(row?.['until']) }
    },
    async sweep(now) {
      return transaction(() => {
        let rows = sweepFlows(now)
        const over = all(
          'select id_hash from oauth_sessions where idle_until <= ? or expires_at <= ? limit ?',
          [now, now, sweepBatch],
        )
        for (const row of over) removeSession(textOf(row, 'id_hash'))
        rows += over.length
        for (const [table, key] of [
          ['oauth_leases', 'name'],
          ['oauth_counts', 'key'],
        ] as const)
          rows += run(
            `delete from ${table} where ${key} in (select ${key} from ${table} where until <= ? limit ?)`,
            [now, sweepBatch],
          )
        return rows
      })
    },
    async sealedByOthers(table, keyId, after) {
      const [name, id] = tableOf(table)
      const page = `select ${id} as id, sealed from ${name} where ${keyPrefix} = ? and ${id} > ? order by ${id} limit ${resealPage}`
      return prefixesIn(name)
        .filter((prefix) => prefix !== `${keyId}:`)
        .flatMap((prefix) => all(page, [prefix, after]))
        .map((row) => ({ id: textOf(row, 'id'), sealed: textOf(row, 'sealed') }))
        .sort((one, other) => (one.id < other.id ? -1 : 1))
        .slice(0, resealPage)
    },
    async reseal(table, id, before, after) {
      const [name, column] = tableOf(table)
      return (
        run(`update ${name} set sealed = ? where ${column} = ? and sealed = ?`, [after, id, before]) === 1
      )
    },
    async forgetKeys(currentKeyId) {
      return transaction(() => {
        const others = all('select key_id from oauth_keys where key_id <> ?', [currentKeyId]).map((row) =>
          textOf(row, 'key_id'),
        )
        const inUse = others.filter((keyId) =>
          (['grants', 'flows'] as const).some((table) =>
            get(`select 1 from ${tableOf(table)[0]} where ${keyPrefix} = ? limit 1`, [`${keyId}:`]),
          ),
        )
        for (const keyId of others)
          if (!inUse.includes(keyId)) run('delete from oauth_keys where key_id = ?', [keyId])
        return [currentKeyId, ...inUse]
      })
    },
    async close() {
      database.close()
    },
  }
}
