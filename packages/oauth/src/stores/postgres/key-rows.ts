import { textOf } from '@sipgate-kit/database'
import type { PostgresDatabase } from '@sipgate-kit/database/postgres'
import type { Rows } from '../rows.ts'
import { tableOf } from '../table-rows.ts'

/** What changes encryption keys. Every key that encrypts here is in `oauth_keys`, and each row names its own in `key_id`. */
export function keyRows({ repeat }: PostgresDatabase) {
  return {
    async sealedByOthers(table, keyId, after) {
      const [name, id] = tableOf(table)
      const { rows } = await repeat(
        `select t.${id} as id, t.sealed from oauth_keys k join ${name} t on t.key_id = k.key_id ` +
          `where k.key_id <> $1 and t.${id} > $2 order by t.${id} limit 100`,
        [keyId, after],
      )
      return rows.map((row) => ({ id: textOf(row, 'id'), sealed: textOf(row, 'sealed') }))
    },
    async reseal(table, id, before, after) {
      const [name, column] = tableOf(table)
      const swap = `update ${name} set sealed = $3 where ${column} = $1 and sealed = $2`
      return (await repeat(swap, [id, before, after])).count === 1
    },
    async forgetKeys(currentKeyId) {
      await repeat(
        'delete from oauth_keys k where k.key_id <> $1 and not exists (select 1 from oauth_grants g where g.key_id = k.key_id) ' +
          'and not exists (select 1 from oauth_flows f where f.key_id = k.key_id)',
        [currentKeyId],
      )
      const { rows } = await repeat('select key_id from oauth_keys where key_id <> $1', [currentKeyId])
      return [currentKeyId, ...rows.map((row) => textOf(row, 'key_id'))]
    },
  } satisfies Partial<Rows>
}
