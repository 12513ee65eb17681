import type { TableRow } from '@sipgate-kit/database'
import type { Tables } from './tables/tables.ts'

/** All rows that desk keeps of one user, by table. */
export type PersonalRows = Readonly<Record<string, readonly TableRow[]>>

/** What desk's own tables keep of each user. */
export interface PersonalData {
  /** @param user full id, such as `1234567w0` */
  read(user: string): Promise<PersonalRows>
  /**
   * Deletes all of it, or in case of an error nothing. Returns how many rows there were.
   * @param options `but`: tables that are left alone
   */
  erase(user: string, options?: { readonly but?: readonly string[] }): Promise<number>
}

/** @param names the tables that have a column `user_key`, from the schemas: never from a request */
export function createPersonalData(tables: Tables, names: readonly string[]): PersonalData {
  return {
    async read(user) {
      const read = names.map(async (name): Promise<[string, readonly TableRow[]]> => [
        name,
        await tables.all(`select * from ${name} where user_key = ?`, [user]),
      ])
      return Object.fromEntries(await Promise.all(read))
    },
    async erase(user, { but = [] } = {}) {
      const counts = await tables.batch(
        names
          .filter((name) => !but.includes(name))
          .map((name) => ({ sql: `delete from ${name} where user_key = ?`, values: [user] })),
      )
      return counts.reduce((sum, count) => sum + count, 0)
    },
  }
}
