import { textOf } from '@sipgate-kit/database'
import type { TableSchema, Tables } from '../database/tables/tables.ts'

/** What users have chosen, by names such as `limit.sms`. Values are short texts. */
export interface Preferences {
  /** @param user full id, such as `1234567w0` */
  of(user: string): Promise<ReadonlyMap<string, string>>
  /** Undefined takes the choice back. */
  set(user: string, name: string, value: string | undefined): Promise<void>
}

export const preferenceTables: TableSchema = {
  name: 'preferences',
  migrations: [
    `create table if not exists desk_preferences (
      user_key text not null, name text not null, value text not null, primary key (user_key, name)
    )`,
  ],
  personal: ['desk_preferences'],
}

const longest = 2_000

export function createPreferences(tables: Tables): Preferences {
  return {
    async of(user) {
      const rows = await tables.all('select name, value from desk_preferences where user_key = ?', [user])
      return new Map(rows.map((row) => [textOf(row, 'name'), textOf(row, 'value')]))
    },
    async set(user, name, value) {
      if (value === undefined) {
        await tables.run('delete from desk_preferences where user_key = ? and name = ?', [user, name])
        return
      }
      await tables.run(
        'insert into desk_preferences (user_key, name, value) values (?, ?, ?) ' +
          'on conflict (user_key, name) do update set value = excluded.value',
        [user, name, value.slice(0, longest)],
      )
    },
  }
}
