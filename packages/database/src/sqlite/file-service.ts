import { systemPlatform, type Platform } from '../platform.ts'
import { lockTurns } from './lock-turns.ts'
import { loadSqlite, openSqlite, type SqliteDatabase } from './sqlite-database.ts'
import { prepareFile } from './sqlite-file.ts'

/** The methods of a service, and which of them write. */
export type MethodKinds<Service> = Readonly<Record<keyof Service & string, 'reads' | 'writes'>>

/**
 * Opens a file, in the thread that owns it. A missing file is created; one that exists stays as it is until `migrateFile()`.
 * @param methodsOn what can be called; each call is repeated for five seconds while another process holds the lock, so it must be
 * a single transaction
 * @throws DatabaseError `driver_missing`, `database_unavailable`, `database_corrupt`
 */
export async function openFileService<Service>(
  path: string,
  kinds: MethodKinds<Service>,
  methodsOn: (database: SqliteDatabase) => Service,
  platform: Pick<Platform, 'now' | 'sleep'> = systemPlatform,
): Promise<Service> {
  const driver = await loadSqlite()
  prepareFile(path)
  const turns = lockTurns(platform)
  const methods = methodsOn(await turns.read(async () => openSqlite(driver, path)))
  const names = Object.keys(kinds) as (keyof Service & string)[]
  const inTurn = names.map((name): [string, unknown] => {
    const call = methods[name] as (...given: never[]) => Promise<unknown>
    const turn = kinds[name] === 'reads' ? turns.read : turns.write
    return [name, (...given: never[]) => turn(async () => call(...given))]
  })
  return Object.fromEntries(inTurn) as Service
}
