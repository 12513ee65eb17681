import { textOf } from '@sipgate-kit/database'
import { actionOf, type Action, type ActionState } from '../../actions/action.ts'
import { actionKinds } from '../../actions/planned-action.ts'
import { numberOf, type Tables, type TableValue } from '../../database/tables/tables.ts'
import type { Position } from './position.ts'

/** Which entries of the audit log are shown. */
export interface LogFilter {
  /** Full id of a user, such as `1234567w0`. */
  readonly user?: string | undefined
  readonly kind?: string | undefined
  readonly state?: ActionState | undefined
  /** Milliseconds since 1970, both included. */
  readonly from?: number | undefined
  readonly to?: number | undefined
}

/** What a user did in desk. */
export interface Activity {
  readonly user: string
  readonly actions: number
  readonly lastAt: number
}

/** What a user spent on something. */
export interface Spent {
  readonly user: string
  readonly kind: string
  readonly count: number
  readonly units: number
  /** In 1/10000 of the account's currency. */
  readonly price: number
  /** Of `count`, those whose price nobody told. */
  readonly unpriced: number
}

/** What all users of an account did that costs money or cannot be undone. */
export interface AccountActions {
  /** Newest first. */
  log(account: string, filter: LogFilter, limit: number, after?: Position): Promise<readonly Action[]>
  kinds(account: string): Promise<readonly string[]>
  activity(account: string): Promise<readonly Activity[]>
  /** What was spent from a moment on. */
  spent(account: string, from: number): Promise<readonly Spent[]>
  /** How many rows each user has in a table with data of users. */
  rows(account: string, table: string): Promise<ReadonlyMap<string, number>>
}

/** An action without an answer for so long has an outcome that nobody knows. */
const longestRun = 60_000

export function accountActions(tables: Tables, now: () => number): AccountActions {
  return {
    async log(account, filter, limit, after) {
      const { sql, values } = conditionOf(account, filter, now(), after)
      const rows = await tables.all(
        `select * from desk_actions where ${sql} order by created_at desc, id limit ?`,
        [...values, limit],
      )
      return rows.map((row) => actionOf(row, now()))
    },
    async kinds(account) {
      const rows = await tables.all(
        'select distinct kind from desk_actions where account = ? order by kind limit 100',
        [account],
      )
      return rows.map((row) => textOf(row, 'kind'))
    },
    async activity(account) {
      const rows = await tables.all(
        'select user_key, count(*) as actions, max(created_at) as last_at from desk_actions where account = ? group by user_key',
        [account],
      )
      return rows.map((row) => ({
        user: textOf(row, 'user_key'),
        actions: numberOf(row, 'actions'),
        lastAt: numberOf(row, 'last_at'),
      }))
    },
    async spent(account, from) {
      const rows = await tables.all(
        'select user_key, kind, count(*) as number, sum(units) as units, sum(price) as price, count(price) as priced ' +
          `from desk_actions where account = ? and created_at >= ? and state in ('done', 'unknown') ` +
          `and kind in (${actionKinds.map(() => '?').join(', ')}) group by user_key, kind order by user_key, kind`,
        [account, from, ...actionKinds],
      )
      return rows.map((row) => ({
        user: textOf(row, 'user_key'),
        kind: textOf(row, 'kind'),
        count: numberOf(row, 'number'),
        units: numberOf(row, 'units'),
        price: numberOf(row, 'price') || 0,
        unpriced: numberOf(row, 'number') - numberOf(row, 'priced'),
      }))
    },
    async rows(account, table) {
      // Full ids are the account, `w` and a number, so those of an account lie between `w` and `x`.
      const rows = await tables.all(
        `select user_key, count(*) as number from ${table} where user_key >= ? and user_key < ? group by user_key`,
        [`${account}w`, `${account}x`],
      )
      return new Map(rows.map((row) => [textOf(row, 'user_key'), numberOf(row, 'number')]))
    },
  }
}

function conditionOf(
  account: string,
  { user, kind, state, from, to }: LogFilter,
  now: number,
  after: Position | undefined,
): { sql: string; values: TableValue[] } {
  const parts = ['account = ?']
  const values: TableValue[] = [account]
  const add = (sql: string, ...more: TableValue[]) => {
    parts.push(sql)
    values.push(...more)
  }
  if (user !== undefined) add('user_key = ?', user)
  if (kind !== undefined) add('kind = ?', kind)
  if (state === 'unknown')
    add('(state = ? or (state = ? and created_at < ?))', state, 'running', now - longestRun)
  else if (state === 'running') add('state = ? and created_at >= ?', state, now - longestRun)
  else if (state !== undefined) add('state = ?', state)
  if (from !== undefined) add('created_at >= ?', from)
  if (to !== undefined) add('created_at <= ?', to)
  if (after !== undefined)
    add('(created_at < ? or (created_at = ? and id > ?))', after.at, after.at, after.id)
  return { sql: parts.join(' and '), values }
}
