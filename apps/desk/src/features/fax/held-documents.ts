import { textOf } from '@sipgate-kit/database'
import { optionalNumberOf, type TableSchema, type Tables } from '../../database/tables/tables.ts'
import { isActionId } from '../../actions/action-id.ts'
import type { Platform } from '../../platform.ts'

/** A document that was uploaded and is not sent yet. */
export interface HeldDocument {
  /** From `actions.newId()`. */
  readonly id: string
  readonly name: string
  /** Undefined if they could not be counted. */
  readonly pages: number | undefined
  readonly bytes: Buffer
}

/** Documents between the form and the fax, in the database, since another instance may get the next request. Each is its user's only. */
export interface HeldDocuments {
  /** Keeps it for half an hour, and of each user the last three. */
  keep(user: string, document: HeldDocument): Promise<void>
  /** @param id as it came, from a form or an address */
  read(user: string, id: unknown): Promise<HeldDocument | undefined>
  forget(user: string, id: string): Promise<void>
}

export const faxTables: TableSchema = {
  name: 'fax',
  migrations: [
    `create table if not exists desk_fax_documents (
      id text not null primary key, user_key text not null, name text not null, pages bigint, bytes text not null,
      keep_until bigint not null
    );
    create index if not exists desk_fax_documents_user on desk_fax_documents (user_key, keep_until);
    create index if not exists desk_fax_documents_keep_until on desk_fax_documents (keep_until)`,
  ],
  personal: ['desk_fax_documents'],
}

const keptFor = 30 * 60_000
const mostForUser = 3

export function createHeldDocuments(tables: Tables, { now }: Pick<Platform, 'now'>): HeldDocuments {
  return {
    async keep(user, { id, name, pages, bytes }) {
      await tables.batch([
        { sql: 'delete from desk_fax_documents where keep_until < ?', values: [now()] },
        {
          sql: 'insert into desk_fax_documents (id, user_key, name, pages, bytes, keep_until) values (?, ?, ?, ?, ?, ?)',
          values: [id, user, name, pages ?? null, bytes.toString('base64'), now() + keptFor],
        },
        {
          sql:
            'delete from desk_fax_documents where user_key = ? and id <> ? and id not in ' +
            '(select id from desk_fax_documents where user_key = ? and id <> ? order by keep_until desc, id limit ?)',
          values: [user, id, user, id, mostForUser - 1],
        },
      ])
    },
    async read(user, id) {
      if (!isActionId(id)) return undefined
      await tables.run('delete from desk_fax_documents where keep_until < ?', [now()])
      const row = await tables.get(
        'select name, pages, bytes from desk_fax_documents where id = ? and user_key = ? and keep_until >= ?',
        [id, user, now()],
      )
      return (
        row && {
          id,
          name: textOf(row, 'name'),
          pages: optionalNumberOf(row, 'pages'),
          bytes: Buffer.from(textOf(row, 'bytes'), 'base64'),
        }
      )
    },
    async forget(user, id) {
      await tables.run('delete from desk_fax_documents where user_key = ? and id = ?', [user, id])
    },
  }
}
