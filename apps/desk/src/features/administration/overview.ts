import { fullUserId } from '../../user/full-user-id.ts'
import type { AccountActions, Spent } from './account-actions.ts'
import type { AccountUser } from './account-users.ts'

/** A user and what desk has of them. */
export interface UserRow {
  /** Such as `w0`. */
  readonly id: string
  readonly name: string
  /** Undefined: sipgate no longer lists the user. */
  readonly admin: boolean | undefined
  readonly actions: number
  readonly lastAt: number | undefined
  /** How many rows of data, by table. */
  readonly stored: readonly { readonly table: string; readonly count: number }[]
}

/** Everything that desk knows of an account, in numbers. */
export interface Overview {
  readonly users: readonly UserRow[]
  /** What was spent since the month began. */
  readonly spent: readonly Spent[]
}

export async function readOverview(
  actions: AccountActions,
  options: {
    readonly account: string
    readonly users: readonly AccountUser[]
    readonly personalTables: readonly string[]
    /** When the month began. */
    readonly from: number
  },
): Promise<Overview> {
  const { account, users, personalTables, from } = options
  const [activity, spent, counts] = await Promise.all([
    actions.activity(account),
    actions.spent(account, from),
    Promise.all(personalTables.map(async (table) => ({ table, rows: await actions.rows(account, table) }))),
  ])
  const listed = new Map(users.map((user) => [fullUserId({ masterSipId: account, sub: user.id }), user]))
  const known = new Set([
    ...listed.keys(),
    ...activity.map(({ user }) => user),
    ...counts.flatMap(({ rows }) => [...rows.keys()]),
  ])
  return {
    spent,
    users: [...known].map((key) => {
      const id = key.slice(account.length)
      const did = activity.find(({ user }) => user === key)
      return {
        id,
        name: listed.get(key)?.name ?? id,
        admin: listed.get(key)?.admin,
        actions: did?.actions ?? 0,
        lastAt: did?.lastAt,
        stored: counts.flatMap(({ table, rows }) => {
          const count = rows.get(key) ?? 0
          return count > 0 ? { table, count } : []
        }),
      }
    }),
  }
}
