import { textOf } from '@sipgate-kit/database'
import { Conflict, type PostgresDatabase, type Send } from '@sipgate-kit/database/postgres'
import { latestLease, sweepBatch, type GrantRow, type Rows } from '../rows.ts'
import { grantColumns, grantOf, sessionOf } from '../table-rows.ts'

const sessionColumns = 's.id_hash, s.grant_id, s.seen_at, s.idle_until, s.expires_at'
const ofGrant = grantColumns.replaceAll(/\w+/g, 'g.$&')

/** The sessions of a grant go, or move, with it: the foreign key sees to it. */
export function grantRows({ repeat, once, transaction }: PostgresDatabase) {
  const oneGrant = async (send: Send, sql: string, ...given: string[]): Promise<GrantRow | undefined> => {
    const [row] = (await send(sql, given)).rows
    return row && grantOf(row)
  }

  return {
    async addGrant(grant, login) {
      return transaction(async (send) => {
        const replaced = login?.replaces === undefined ? undefined : await removeSession(send, login.replaces)
        const old = await addOrTakeOver(send, grant)
        if (login) {
          const { idHash, grantId, seenAt, idleUntil, expiresAt } = login.session
          await send(
            'insert into oauth_sessions (id_hash, grant_id, seen_at, idle_until, expires_at) values ($1, $2, $3, $4, $5)',
            [idHash, grantId, seenAt, idleUntil, expiresAt],
          )
        }
        return [...(replaced?.owner === null ? [replaced] : []), ...(old ? [old] : [])]
      })
    },
    async findSession(idHash) {
      const [row] = (
        await repeat(
          `select ${sessionColumns}, ${ofGrant} from oauth_sessions s join oauth_grants g on g.id = s.grant_id where s.id_hash = $1`,
          [idHash],
        )
      ).rows
      return row && { session: sessionOf(row), grant: grantOf(row) }
    },
    async touchSession(idHash, seenAt, idleUntil) {
      await repeat('update oauth_sessions set seen_at = $2, idle_until = $3 where id_hash = $1', [
        idHash,
        seenAt,
        idleUntil,
      ])
    },
    endSession: (idHash) => removeSession(once, idHash),
    findGrant: (id) => oneGrant(repeat, `select ${grantColumns} from oauth_grants where id = $1`, id),
    findConnection: (client, owner) =>
      oneGrant(
        repeat,
        `select ${grantColumns} from oauth_grants where client = $1 and owner = $2`,
        client,
        owner,
      ),
    async listConnections({ client, userKey, refreshBy, after, limit }) {
      const given = [client, after, limit, userKey, refreshBy].filter((value) => value !== undefined)
      const conditions = [
        'client = $1 and owner > $2',
        ...(userKey === undefined ? [] : ['user_key = $4']),
        ...(refreshBy === undefined ? [] : [`refresh_by <= $${given.length}`]),
      ]
      const page = `select ${grantColumns} from oauth_grants where ${conditions.join(' and ')} order by owner limit $3`
      return (await repeat(page, given)).rows.map(grantOf)
    },
    endConnection: (client, owner) =>
      oneGrant(
        once,
        `delete from oauth_grants where client = $1 and owner = $2 returning ${grantColumns}`,
        client,
        owner,
      ),
    async endUser(client, userKey) {
      const all = `delete from oauth_grants where client = $1 and user_key = $2 returning ${grantColumns}`
      return (await once(all, [client, userKey])).rows.map(grantOf)
    },
    async leaseGrant(id, owner, now, until) {
      const [row] = (
        await repeat(
          'update oauth_grants set lease_owner = $2, lease_until = $4 where id = $1 and ' +
            `(lease_until <= $3 or lease_until > $5 or lease_owner = $2) returning ${grantColumns}`,
          [id, owner, now, until, latestLease(now, until)],
        )
      ).rows
      if (row) return grantOf(row)
      const { count } = await repeat('select 1 from oauth_grants where id = $1', [id])
      return count === 0 ? undefined : 'busy'
    },
    async releaseLease(id, owner) {
      await repeat(
        'update oauth_grants set lease_owner = null, lease_until = 0 where id = $1 and lease_owner = $2',
        [id, owner],
      )
    },
    async renewGrant({ id, owner, version }, { sealed, refreshBy }) {
      const { count } = await once(
        'update oauth_grants set sealed = $4, refresh_by = $5, version = version + 1, lease_owner = null, lease_until = 0 ' +
          'where id = $1 and lease_owner = $2 and version = $3',
        [id, owner, version, sealed, refreshBy],
      )
      return count === 1
    },
    async endGrant({ id, owner, version }) {
      const claimed = 'delete from oauth_grants where id = $1 and lease_owner = $2 and version = $3'
      return (await once(claimed, [id, owner, version])).count === 1
    },
    /** What is locked is in use, or is being swept by another process. */
    sweepSessions: (now: number) =>
      transaction(async (send) => {
        const over = await send(
          'select s.id_hash, g.id, g.owner from oauth_sessions s join oauth_grants g on g.id = s.grant_id ' +
            'where s.idle_until <= $1 or s.expires_at <= $1 limit $2 for update of s, g skip locked',
          [now, sweepBatch],
        )
        const ownerless = over.rows.filter((row) => row['owner'] === null).map((row) => textOf(row, 'id'))
        if (over.count > 0) {
          const hashes = over.rows.map((row) => textOf(row, 'id_hash'))
          await send('delete from oauth_sessions where id_hash = any($1)', [hashes])
          await send('delete from oauth_grants where id = any($1)', [ownerless])
        }
        return over.count
      }),
  } satisfies Partial<Rows> & { sweepSessions: (now: number) => Promise<number> }
}

/** The grant first, so that everything locks in this order. */
async function removeSession(send: Send, idHash: string): Promise<GrantRow | undefined> {
  const [ended] = (
    await send(
      'delete from oauth_grants where owner is null and id = (select grant_id from oauth_sessions where id_hash = $1) ' +
        `returning ${grantColumns}`,
      [idHash],
    )
  ).rows
  if (ended) return grantOf(ended)
  const [kept] = (
    await send(
      'with ended as (delete from oauth_sessions where id_hash = $1 returning grant_id) ' +
        `select ${ofGrant} from ended join oauth_grants g on g.id = ended.grant_id`,
      [idHash],
    )
  ).rows
  return kept && grantOf(kept)
}

/**
 * The row of a connection passes to the new grant, so that whoever reconnects at the same time waits for it. When both are the
 * first, the later one begins again.
 */
async function addOrTakeOver(send: Send, grant: GrantRow): Promise<GrantRow | undefined> {
  const { id, version, client, owner, userKey, refreshBy, sealed } = grant
  if (owner !== null) {
    const [row] = (
      await send(`select ${grantColumns} from oauth_grants where client = $1 and owner = $2 for update`, [
        client,
        owner,
      ])
    ).rows
    if (row) {
      await send(
        'update oauth_grants set id = $2, version = $3, user_key = $4, refresh_by = $5, sealed = $6, ' +
          'lease_owner = null, lease_until = 0 where id = $1',
        [textOf(row, 'id'), id, version, userKey, refreshBy, sealed],
      )
      return grantOf(row)
    }
  }
  const { count } = await send(
    'insert into oauth_grants (id, version, client, owner, user_key, refresh_by, sealed) values ($1, $2, $3, $4, $5, $6, $7) ' +
      'on conflict (client, owner) where owner is not null do nothing',
    [id, version, client, owner, userKey, refreshBy, sealed],
  )
  if (count === 0) throw new Conflict()
  return undefined
}
