import { openFileService, type MethodKinds } from '@sipgate-kit/database/sqlite'
import type { KeyCheck } from '../key-check.ts'
import type { Rows } from '../rows.ts'
import { sqliteRows } from './sqlite-rows.ts'
import { storedSchema, upgradeSchema, type StoredSchema } from './sqlite-schema.ts'

/** An SQLite file, as it is called from another thread: plain data goes in and out, and no encryption key. */
export interface SqliteService extends Rows {
  /** What the file says about itself. Nothing is written. */
  look: () => Promise<StoredSchema>
  /**
   * To be called before any row is.
   * @param keyCheck to be stored, for a key that encrypts here for the first time
   * @returns false when another process was faster: look again
   */
  upgrade: (seen: StoredSchema, keyCheck: KeyCheck | undefined) => Promise<boolean>
}

const kinds: MethodKinds<SqliteService> = {
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
}

/**
 * Opens a file. A missing one is created; one that exists stays as it is until `upgrade()`.
 * @throws DatabaseError `driver_missing`, `database_unavailable`, `database_corrupt`
 */
export const openService = (path: string): Promise<SqliteService> =>
  openFileService(path, kinds, (database) => ({
    ...sqliteRows(database),
    look: async () => storedSchema(database),
    upgrade: async (seen, keyCheck) => upgradeSchema(database, path, seen, keyCheck),
  }))
