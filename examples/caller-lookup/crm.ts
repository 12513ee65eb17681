import { resolve } from 'node:path'
import Libsql from 'libsql'

export interface Customer {
  name: string
  note: string
  blocked: boolean
}

/** The customers of several companies, each of which has a sipgate account. */
export interface Crm {
  save(account: string, number: string, customer: Customer): void
  find(account: string, number: string): Customer | undefined
  close(): void
}

/** A table in an SQLite file. `:memory:` is for tests. */
export function openCrm(path: string): Crm {
  // Absolute, since libsql would take `http:` for the address of a server.
  const database = new Libsql(path === ':memory:' ? path : resolve(path))
  // A number alone is not enough: two companies may know the same caller, and neither may see what the other wrote.
  database.exec(
    `create table if not exists customers (account text not null, number text not null, name text not null, note text not null,
      blocked integer not null, primary key (account, number))`,
  )
  const save = database.prepare('insert or replace into customers values (?, ?, ?, ?, ?)')
  const find = database.prepare('select name, note, blocked from customers where account = ? and number = ?')
  return {
    save: (account, number, { name, note, blocked }) =>
      void save.run([account, number, name, note, blocked ? 1 : 0]),
    find(account, number) {
      const row = find.get([account, number]) as { name: string; note: string; blocked: number } | undefined
      return row && { name: row.name, note: row.note, blocked: row.blocked === 1 }
    },
    close: () => void database.close(),
  }
}
