import { textOf } from '@sipgate-kit/database'
import type { SqliteDatabase } from '@sipgate-kit/database/sqlite'
import { sweepBatch, type CallRow, type CallTables } from '../call-tables.ts'
import { accountOf, changeOf, keptOf } from '../table-rows.ts'

/** The texts of a list, which is passed as JSON so that one statement serves lists of any length. */
const anyOf = '(select value from json_each(?))'

/** Tables in SQLite. Each method is one short transaction, and nothing else writes in between. */
export function sqliteTables(database: SqliteDatabase): CallTables {
  const { run, get, all, transaction } = database

  const positionOf = (account: string) =>
    Number(get('select position from webhooks_accounts where account = ?', [account])?.['position'] ?? 0)
  const newest = () => Number(get('select position from webhooks_newest')?.['position'])

  function writeCall(account: string, { id, ids, running, endedAt, call }: CallRow): void {
    run(
      'insert into webhooks_calls (account, id, running, ended_at, call) values (?, ?, ?, ?, ?) on conflict (account, id) do update ' +
        'set running = excluded.running, ended_at = excluded.ended_at, call = excluded.call',
      [account, id, running ? 1 : 0, endedAt, call],
    )
    for (const each of ids)
      run('insert into webhooks_call_ids (id, account, call_id) values (?, ?, ?) on conflict do nothing', [
        each,
        account,
        id,
      ])
  }
  function sweepCalls(before: number): number {
    const over = all('select account, id from webhooks_calls where ended_at < ? limit ?', [
      before,
      sweepBatch,
    ])
    for (const row of over) {
      const [account, id] = [textOf(row, 'account'), textOf(row, 'id')]
      run('delete from webhooks_call_ids where account = ? and call_id = ?', [account, id])
      run('delete from webhooks_calls where account = ? and id = ?', [account, id])
    }
    for (const account of new Set(over.map((row) => textOf(row, 'account'))))
      run(
        'delete from webhooks_accounts where account = ? and not exists (select 1 from webhooks_calls where account = ?)',
        [account, account],
      )
    return over.length
  }

  return {
    async claimPush(key, { now, leaseUntil, keepUntil }) {
      return transaction(() => {
        const claimed = run(
          'insert into webhooks_pushes (key, lease_until, keep_until) values (?, ?, ?) on conflict (key) do update ' +
            'set answer = null, lease_until = excluded.lease_until, keep_until = excluded.keep_until ' +
            'where webhooks_pushes.keep_until <= ? or (webhooks_pushes.answer is null and webhooks_pushes.lease_until <= ?)',
          [key, leaseUntil, keepUntil, now, now],
        )
        if (claimed === 1) return 'mine'
        const answer = get('select answer from webhooks_pushes where key = ?', [key])?.['answer']
        return typeof answer === 'string' ? { answer } : 'busy'
      })
    },
    async answerPush(key, answer) {
      run('update webhooks_pushes set answer = ? where key = ?', [answer, key])
    },
    async accountOfCall(ids) {
      const row = get(
        'select c.account from webhooks_call_ids i join webhooks_calls c on c.account = i.account and c.id = i.call_id ' +
          `where i.id in ${anyOf} and c.running = 1 limit 1`,
        [JSON.stringify(ids)],
      )
      return row && textOf(row, 'account')
    },
    async readAccount(account, ids) {
      const some = ids
        ? `and c.id in (select call_id from webhooks_call_ids where account = ? and id in ${anyOf})`
        : ''
      const rows = all(
        `select a.position, c.call from webhooks_accounts a left join webhooks_calls c on c.account = a.account ${some} where a.account = ?`,
        ids ? [account, JSON.stringify(ids), account] : [account],
      )
      return accountOf(rows)
    },
    async accountsWithCalls() {
      return all('select distinct account from webhooks_calls where running = 1').map((row) =>
        textOf(row, 'account'),
      )
    },
    async writeCalls(account, expected, calls) {
      return transaction(() => {
        if (positionOf(account) !== expected) return undefined
        if (calls.length === 0) return expected
        let position = newest()
        for (const row of calls) {
          writeCall(account, row)
          run('insert into webhooks_changes (position, account, call, last_time) values (?, ?, ?, ?)', [
            ++position,
            account,
            row.call,
            row.lastTime,
          ])
        }
        run('update webhooks_newest set position = ?', [position])
        run(
          'insert into webhooks_accounts (account, position) values (?, ?) on conflict (account) do update set position = excluded.position',
          [account, position],
        )
        return position
      })
    },
    async readChanges(after, most, account) {
      const columns = 'select position, account, call from webhooks_changes where'
      const rows =
        account === undefined
          ? all(`${columns} position > ? order by position limit ?`, [after, most])
          : all(`${columns} account = ? and position > ? order by position limit ?`, [account, after, most])
      return rows.map(changeOf)
    },
    async changesKept() {
      return keptOf(
        get(
          'select n.position as newest, (select min(position) from webhooks_changes) as oldest from webhooks_newest n',
        ),
      )
    },
    async sweep(now, before) {
      return transaction(() => {
        const pushes = run(
          'delete from webhooks_pushes where key in (select key from webhooks_pushes where keep_until <= ? limit ?)',
          [now, sweepBatch],
        )
        const changes = run(
          'delete from webhooks_changes where position in (select position from webhooks_changes ' +
            'where position < coalesce((select position from webhooks_changes where last_time >= ? order by position limit 1), ?) ' +
            'order by position limit ?)',
          [before, Number.MAX_SAFE_INTEGER, sweepBatch],
        )
        return pushes + changes + sweepCalls(before)
      })
    },
    async close() {
      database.close()
    },
  }
}
