import type { TableRow } from '@sipgate-kit/database'
import { textOf } from '@sipgate-kit/database'
import { actionKinds, type ActionKind } from '../../actions/planned-action.ts'
import { numberOf, optionalNumberOf, type Tables } from '../../database/tables/tables.ts'
import { calendarOf } from '../../user/calendar.ts'

/** What desk’s own messages, faxes and calls of a user cost, as far as prices are known. */
export interface Spending {
  readonly kinds: readonly { readonly kind: ActionKind; readonly count: number; readonly price: number }[]
  /** In 1/10000 of the account's currency, by day. */
  readonly days: ReadonlyMap<number, number>
  readonly total: number
  /** Actions whose price nobody told. */
  readonly unpriced: number
}

const mostRows = 20_000

/** @param user full id, such as `1234567w0` */
export async function readSpending(
  tables: Tables,
  user: string,
  period: { readonly from: number; readonly to: number; readonly timeZone: string },
): Promise<Spending> {
  const rows = await tables.all(
    'select kind, price, created_at from desk_actions where user_key = ? and created_at >= ? and created_at <= ? ' +
      `and state in ('done', 'unknown') and kind in (${actionKinds.map(() => '?').join(', ')}) ` +
      'order by created_at desc limit ?',
    [user, period.from, period.to, ...actionKinds, mostRows],
  )
  return spendingOf(rows, period.timeZone)
}

function spendingOf(rows: readonly TableRow[], timeZone: string): Spending {
  const calendar = calendarOf(timeZone)
  const days = new Map<number, number>()
  const kinds = new Map(actionKinds.map((kind) => [kind as string, { kind, count: 0, price: 0 }]))
  let total = 0
  let unpriced = 0
  for (const row of rows) {
    const price = optionalNumberOf(row, 'price')
    const kind = kinds.get(textOf(row, 'kind'))
    const { day } = calendar.at(numberOf(row, 'created_at'))
    if (price === undefined) unpriced += 1
    days.set(day, (days.get(day) ?? 0) + (price ?? 0))
    total += price ?? 0
    if (kind) {
      kind.count += 1
      kind.price += price ?? 0
    }
  }
  return { kinds: [...kinds.values()].filter(({ count }) => count > 0), days, total, unpriced }
}
