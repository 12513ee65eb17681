import type { Tables } from '../../database/tables/tables.ts'
import type { Platform } from '../../platform.ts'

/** Makes sure that a form makes one contact, however often it is sent: sipgate would make one each time. */
export interface Once {
  /** Whether this is the first time. */
  take(id: string, user: string): Promise<boolean>
  /** For when nothing was made, and the form may be sent again. */
  giveBack(id: string, user: string): Promise<void>
}

const keptFor = 24 * 60 * 60_000

export function createOnce(tables: Tables, platform: Pick<Platform, 'now'>): Once {
  return {
    async take(id, user) {
      const now = platform.now()
      const [, added] = await tables.batch([
        { sql: 'delete from desk_contacts where created_at < ?', values: [now - keptFor] },
        {
          sql: 'insert into desk_contacts (id, user_key, created_at) values (?, ?, ?) on conflict (id) do nothing',
          values: [id, user, now],
        },
      ])
      return added === 1
    },
    async giveBack(id, user) {
      await tables.run('delete from desk_contacts where id = ? and user_key = ?', [id, user])
    },
  }
}
