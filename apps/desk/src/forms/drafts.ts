import { textOf } from '@sipgate-kit/database'
import type { TableSchema, Tables } from '../database/tables/tables.ts'
import type { Platform } from '../platform.ts'
import { formOf, type Form } from './form.ts'

/** Forms that were sent when the login had ended, until their user is back. */
export interface Drafts {
  /** Keeps a form for half an hour. Returns the draft's id; undefined if it names no user or is too large. */
  keep(form: Form): Promise<string | undefined>
  /** The draft, if it is this user's. */
  read(id: string, user: { readonly fullUserId: string }): Promise<Form | undefined>
}

export const draftTables: TableSchema = {
  name: 'drafts',
  migrations: [
    `create table if not exists desk_drafts (
      id text not null primary key, user_key text not null, fields text not null, keep_until bigint not null
    );
    create index if not exists desk_drafts_keep_until on desk_drafts (keep_until)`,
  ],
  personal: ['desk_drafts'],
}

/** The fields of desk's own in every form: the session's token, whose form it is, and the page it is on. */
export const frameFields = { token: 'csrf', user: 'as', page: 'from' } as const

const keptFor = 30 * 60_000
const longest = 60_000

export function createDrafts(tables: Tables, platform: Pick<Platform, 'now' | 'randomBytes'>): Drafts {
  return {
    async keep(form) {
      const user = form.text(frameFields.user)
      const fields = form.entries().filter(([name]) => name !== frameFields.token)
      const text = JSON.stringify(fields)
      if (!/^\d{1,20}w\d{1,20}$/.test(user) || text.length > longest) return undefined
      const id = Buffer.from(platform.randomBytes(16)).toString('base64url')
      const now = platform.now()
      await tables.batch([
        { sql: 'delete from desk_drafts where keep_until < ?', values: [now] },
        {
          sql: 'insert into desk_drafts (id, user_key, fields, keep_until) values (?, ?, ?, ?)',
          values: [id, user, text, now + keptFor],
        },
      ])
      return id
    },
    async read(id, { fullUserId }) {
      const row = await tables.get(
        'select fields from desk_drafts where id = ? and user_key = ? and keep_until >= ?',
        [id, fullUserId, platform.now()],
      )
      return row && formOf(JSON.parse(textOf(row, 'fields')) as [string, string][])
    },
  }
}
