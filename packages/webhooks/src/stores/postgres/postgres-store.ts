import {
  migratePostgres,
  openPostgres,
  postgresOptionNames,
  type PostgresOptions,
  type PostgresPool,
} from '@sipgate-kit/database/postgres'
import { checkOptions } from '../../check-options.ts'
import { readPlatform, type Platform } from '../../platform.ts'
import { databaseStore } from '../database-store.ts'
import { storeOnTables } from '../store-on-tables.ts'
import type { CallStore } from '../store.ts'
import { schema } from './postgres-schema.ts'
import { postgresTables } from './postgres-tables.ts'

export type { PostgresClient, PostgresPool, PostgresStatement } from '@sipgate-kit/database/postgres'

/** Options of `postgresStore()`. Times are milliseconds. */
export interface PostgresStoreOptions extends PostgresOptions {
  /** Time. Default: the machine's. */
  platform?: Partial<Platform> | undefined
}

const optionNames = Object.keys({
  platform: true,
} satisfies Record<Exclude<keyof PostgresStoreOptions, keyof PostgresOptions>, true>)

const channel = 'webhooks_calls'

/**
 * Keeps pushes and live calls in a PostgreSQL database, and creates its tables, whose names begin with `webhooks_`, if they are
 * missing. It may be the database of `@sipgate-kit/oauth`'s store. Any number of instances may share it and may start at once. When
 * the database restarts or fails over, calls fail with `store_unavailable` until it is back, and then work again.
 *
 * Pass a URL, or a pool of `pg`, which stays yours to close. While somebody watches, one connection of the pool listens for what other
 * instances write, unless the pool has only one. Where notifications do not arrive, changes are seen within a second. Needs the
 * package `pg`.
 *
 * Tested with PostgreSQL 18, with READ COMMITTED and SERIALIZABLE as the default isolation.
 * @throws WebhookError `invalid_option`, `driver_missing`, `store_unavailable`, `store_corrupt`, `store_foreign`, `store_too_new`; in
 * each case nothing was changed
 */
export async function postgresStore(
  database: string | PostgresPool,
  options: PostgresStoreOptions = {},
): Promise<CallStore> {
  checkOptions('postgresStore', options, [...optionNames, ...postgresOptionNames])
  const platform = readPlatform(options.platform)
  return databaseStore(true, async () => {
    const opened = await openPostgres(database, options, {
      prepare: (database) => migratePostgres(database, schema),
    })
    return storeOnTables(postgresTables(opened), platform, {
      tell: () => opened.notify(channel),
      listen: (heard) => opened.listen(channel, heard),
    })
  })
}
