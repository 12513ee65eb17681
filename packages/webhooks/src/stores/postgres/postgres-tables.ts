import { textOf } from '@sipgate-kit/database'
import type { PostgresDatabase, Send } from '@sipgate-kit/database/postgres'
import { sweepBatch, type CallRow, type CallTables } from '../call-tables.ts'
import { accountOf, changeOf, keptOf } from '../table-rows.ts'

/**
 * Tables in PostgreSQL, in plain SQL. Correct under READ COMMITTED and under SERIALIZABLE. Whoever writes calls locks first the row of
 * the account, then the row with the newest position, until the commit: so no position becomes visible before a lower one.
 */
export function postgresTables({ repeat, once, transaction, close }: PostgresDatabase): CallTables {
  return {
    async claimPush(key, { now, leaseUntil, keepUntil }) {
      const { count } = await once(
        'insert into webhooks_pushes (key, lease_until, keep_until) values ($1, $3, $4) on conflict (key) do update ' +
          'set answer = null, lease_until = excluded.lease_until, keep_until = excluded.keep_until ' +
          'where webhooks_pushes.keep_until <= $2 or (webhooks_pushes.answer is null and webhooks_pushes.lease_until <= $2)',
        [key, now, leaseUntil, keepUntil],
      )
      if (count === 1) return 'mine'
      const { rows } = await repeat('select answer from webhooks_pushes where key = $1', [key])
      const answer = rows[0]?.['answer']
      return typeof answer === 'string' ? { answer } : 'busy'
    },
    async answerPush(key, answer) {
      await repeat('update webhooks_pushes set answer = $2 where key = $1', [key, answer])
    },
    async accountOfCall(ids) {
      const { rows } = await repeat(
        'select c.account from webhooks_call_ids i join webhooks_calls c on c.account = i.account and c.id = i.call_id ' +
          'where i.id = any($1) and c.running limit 1',
        [ids],
      )
      return rows[0] && textOf(rows[0], 'account')
    },
    async readAccount(account, ids) {
      const some = ids
        ? 'and c.id in (select call_id from webhooks_call_ids where account = $1 and id = any($2))'
        : ''
      const { rows } = await repeat(
        `select a.position, c.call from webhooks_accounts a left join webhooks_calls c on c.account = a.account ${some} where a.account = $1`,
        ids ? [account, ids] : [account],
      )
      return accountOf(rows)
    },
    async accountsWithCalls() {
      const { rows } = await repeat('select distinct account from webhooks_calls where running')
      return rows.map((row) => textOf(row, 'account'))
    },
    writeCalls: (account, expected, calls) =>
      transaction(async (send) => {
        if ((await lockAccount(send, account, expected)) !== expected) return undefined
        return calls.length === 0 ? expected : write(send, account, calls)
      }),
    async readChanges(after, most, account) {
      const columns = 'select position, account, call from webhooks_changes where position > $1'
      const { rows } =
        account === undefined
          ? await repeat(`${columns} order by position limit $2`, [after, most])
          : await repeat(`${columns} and account = $3 order by position limit $2`, [after, most, account])
      return rows.map(changeOf)
    },
    async changesKept() {
      const { rows } = await repeat(
        'select n.position as newest, (select min(position) from webhooks_changes) as oldest from webhooks_newest n',
      )
      return keptOf(rows[0])
    },
    async sweep(now, before) {
      const pushes = await repeat(
        'delete from webhooks_pushes where key = any(array(' +
          'select key from webhooks_pushes where keep_until <= $1 limit $2 for update skip locked))',
        [now, sweepBatch],
      )
      const changes = await repeat(
        'delete from webhooks_changes where position = any(array(select position from webhooks_changes ' +
          'where position < coalesce((select position from webhooks_changes where last_time >= $1 order by position limit 1), $2) ' +
          'order by position limit $3 for update skip locked))',
        [before, Number.MAX_SAFE_INTEGER, sweepBatch],
      )
      const calls = await repeat(
        'delete from webhooks_calls c using (' +
          'select account, id from webhooks_calls where ended_at < $1 limit $2 for update skip locked' +
          ') o where c.account = o.account and c.id = o.id',
        [before, sweepBatch],
      )
      const accounts = await repeat(emptyAccounts, [sweepBatch])
      return pushes.count + changes.count + calls.count + accounts.count
    },
    close,
  }
}

/** Each write of calls changes the position, so whoever is given a call at this moment stays. */
const emptyAccounts =
  'delete from webhooks_accounts a using (' +
  'select account, position from webhooks_accounts e ' +
  'where not exists (select 1 from webhooks_calls c where c.account = e.account) limit $1' +
  ') o where a.account = o.account and a.position = o.position'

/** The position of the account, which nobody else can change until the end of the transaction. */
async function lockAccount(send: Send, account: string, expected: number): Promise<number> {
  const { rows } =
    expected === 0
      ? await send(
          'insert into webhooks_accounts (account, position) values ($1, 0) ' +
            'on conflict (account) do update set position = webhooks_accounts.position returning position',
          [account],
        )
      : await send('select position from webhooks_accounts where account = $1 for update', [account])
  return Number(rows[0]?.['position'] ?? 0)
}

async function write(send: Send, account: string, calls: readonly CallRow[]): Promise<number> {
  for (const { id, ids, running, endedAt, call } of calls) {
    await send(
      "insert into webhooks_calls (account, id, running, ended_at, call) values ($1, $2, $3 = 'yes', $4, $5) " +
        'on conflict (account, id) do update set running = excluded.running, ended_at = excluded.ended_at, call = excluded.call',
      [account, id, running ? 'yes' : 'no', endedAt, call],
    )
    await send(
      'insert into webhooks_call_ids (id, account, call_id) select unnest($3::text[]), $1, $2 on conflict do nothing',
      [account, id, ids],
    )
  }
  const { rows } = await send(record, [
    account,
    calls.length,
    calls.map(({ call }) => call),
    calls.map(({ lastTime }) => String(lastTime)),
  ])
  return Math.max(...rows.map((row) => Number(row['position'])))
}

/** One statement, because all writers wait for its first row. */
const record =
  'with n as (update webhooks_newest set position = position + cast($2 as bigint) where id = 1 returning position), ' +
  'a as (update webhooks_accounts set position = n.position from n where account = $1) ' +
  'insert into webhooks_changes (position, account, call, last_time) ' +
  'select n.position - cast($2 as bigint) + c.place, $1, c.call, cast(c.last_time as bigint) from n, unnest($3::text[], $4::text[]) with ordinality as c (call, last_time, place) ' +
  'returning position'
