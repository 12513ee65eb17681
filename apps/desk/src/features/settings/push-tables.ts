import type { TableSchema, Tables } from '../../database/tables/tables.ts'
import { numberOf } from '../../database/tables/tables.ts'

/** When desk last received a push of each account. */
export const pushTables: TableSchema = {
  name: 'settings_pushes',
  migrations: [
    `create table if not exists desk_settings_pushes (
      account text not null primary key, received_at bigint not null
    )`,
  ],
}

export interface LastPushes {
  note(account: string, at: number): Promise<void>
  /** Milliseconds since 1970. Undefined: none has been received. */
  of(account: string): Promise<number | undefined>
}

export function createLastPushes(tables: Tables): LastPushes {
  return {
    async note(account, at) {
      await tables.run(
        'insert into desk_settings_pushes (account, received_at) values (?, ?) ' +
          'on conflict (account) do update set received_at = excluded.received_at',
        [account, at],
      )
    },
    async of(account) {
      const row = await tables.get('select received_at from desk_settings_pushes where account = ?', [
        account,
      ])
      return row && numberOf(row, 'received_at')
    },
  }
}
