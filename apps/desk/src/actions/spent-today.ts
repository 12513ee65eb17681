import { numberOf, type Tables } from '../database/tables/tables.ts'
import { daysLater } from '../user/days-later.ts'
import type { ActionKind } from './planned-action.ts'

/** What users have used up today. A day is one of the user's time zone. */
export interface SpentToday {
  units(user: string, kind: ActionKind, day: string): Promise<number>
  /** Adds units and price, unless that would go beyond `limit`. Of several that come at once for the last one, one gets it. */
  take(spend: Spend, limit: number): Promise<boolean>
  giveBack(spend: Spend): Promise<void>
}

export interface Spend {
  readonly user: string
  readonly kind: ActionKind
  /** Such as `2026-11-27`. */
  readonly day: string
  readonly units: number
  /** In 1/10000 of the account's currency. */
  readonly price: number
}

export function createSpentToday(tables: Tables): SpentToday {
  return {
    async units(user, kind, day) {
      const row = await tables.get(
        'select units from desk_actions_spent where user_key = ? and kind = ? and day = ?',
        [user, kind, day],
      )
      return row === undefined ? 0 : numberOf(row, 'units')
    },
    async take({ user, kind, day, units, price }, limit) {
      if (units > limit) return false
      // Days that are over count no more, of anybody; in other time zones it may still be yesterday.
      await tables.run('delete from desk_actions_spent where day < ?', [daysLater(day, -2)])
      const taken = await tables.run(
        'insert into desk_actions_spent (user_key, kind, day, units, price) values (?, ?, ?, ?, ?) ' +
          'on conflict (user_key, kind, day) do update set units = desk_actions_spent.units + excluded.units, ' +
          'price = desk_actions_spent.price + excluded.price where desk_actions_spent.units + excluded.units <= ?',
        [user, kind, day, units, price, limit],
      )
      return taken === 1
    },
    async giveBack({ user, kind, day, units, price }) {
      await tables.run(
        'update desk_actions_spent set units = units - ?, price = price - ? where user_key = ? and kind = ? and day = ?',
        [units, price, user, kind, day],
      )
    },
  }
}
