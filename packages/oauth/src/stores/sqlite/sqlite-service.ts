import { systemPlatform, type Platform } from '../../platform.ts'
import type { Rows } from '../rows.ts'
import type { StoredSchema, Upgrade } from '../upgrade.ts'
import { lockTurns } from './lock-turns.ts'
import { loadSqlite, openSqlite } from './sqlite-database.ts'
import { keepPrivate, prepareFile } from './sqlite-file.ts'
import { sqliteRows } from './sqlite-rows.ts'
import { storedSchema, upgradeSchema } from './sqlite-schema.ts'

/** An SQLite file, as it is called from another thread: plain data goes in and out, and no encryption key. */
export interface SqliteService extends Rows {
  /** What the file says about itself. Nothing is written. */
  look: () => Promise<StoredSchema>
  /** To be called before any row is. Returns false when another process was faster: look again. */
  upgrade: (seen: StoredSchema, upgrade: Upgrade) => Promise<boolean>
}

/** The calls of an SQLite file, and which of them write. */
const calls = {
  look: 'reads',
  upgrade: 'writes',
  addFlow: 'writes',
  takeFlow: 'writes',
  addGrant: 'writes',
  findSession: 'reads',
  touchSession: 'writes',
  endSession: 'writes',
  findGrant: 'reads',
  findConnection: 'reads',
  listConnections: 'reads',
  endConnection: 'writes',
  endUser: 'writes',
  leaseGrant: 'writes',
  releaseLease: 'writes',
  renewGrant: 'writes',
  endGrant: 'writes',
  takeLease: 'writes',
  endLease: 'writes',
  countUse: 'writes',
  sweep: 'writes',
  sealedByOthers: 'reads',
  reseal: 'writes',
  forgetKeys: 'writes',
  close: 'writes',
} as const satisfies Record<keyof SqliteService, 'reads' | 'writes'>

export const sqliteCalls = Object.keys(calls) as (keyof SqliteService)[]

/**
 * Opens a file. A missing one is created; one that exists stays as it is until `upgrade()`.
 * @throws OAuthError `driver_missing`, `store_unavailable`, `store_corrupt`
 */
export async function openService(
  path: string,
  platform: Pick<Platform, 'now' | 'sleep'> = systemPlatform,
): Promise<SqliteService> {
  const driver = await loadSqlite()
  prepareFile(path)
  const turns = lockTurns(platform)
  const database = await turns.read(async () => openSqlite(driver, path))
  const service: SqliteService = {
    ...sqliteRows(database),
    look: async () => storedSchema(database),
    async upgrade(seen, upgrade) {
      keepPrivate(path)
      return upgradeSchema(database, seen, upgrade)
    },
  }
  const methods: Record<string, unknown> = { ...service }
  const inTurn = sqliteCalls.map((name): [string, unknown] => {
    const call = methods[name] as (...given: never[]) => Promise<unknown>
    const turn = calls[name] === 'reads' ? turns.read : turns.write
    return [name, (...given: never[]) => turn(() => call(...given))]
  })
  return Object.fromEntries(inTurn) as unknown as SqliteService
}
