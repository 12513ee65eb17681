import { textOf } from '@sipgate-kit/database'
import type { TableSchema, Tables } from '../../database/tables/tables.ts'

/** A text that a user sends often. */
export interface Template {
  readonly id: string
  readonly name: string
  readonly text: string
}

export const templateTables: TableSchema = {
  name: 'templates',
  migrations: [
    `create table if not exists desk_templates (
      user_key text not null, id text not null, name text not null, text text not null, primary key (user_key, id)
    )`,
  ],
  personal: ['desk_templates'],
}

export const mostTemplates = 50
const longest = { name: 60, text: 1_600 }

export async function readTemplates(tables: Tables, user: string): Promise<readonly Template[]> {
  const rows = await tables.all(
    'select id, name, text from desk_templates where user_key = ? order by name, id',
    [user],
  )
  return rows.map((row) => ({ id: textOf(row, 'id'), name: textOf(row, 'name'), text: textOf(row, 'text') }))
}

export async function addTemplate(tables: Tables, user: string, { id, name, text }: Template): Promise<void> {
  await tables.run('insert into desk_templates (user_key, id, name, text) values (?, ?, ?, ?)', [
    user,
    id,
    name.slice(0, longest.name),
    text.slice(0, longest.text),
  ])
}

export async function removeTemplate(tables: Tables, user: string, id: string): Promise<void> {
  await tables.run('delete from desk_templates where user_key = ? and id = ?', [user, id])
}
