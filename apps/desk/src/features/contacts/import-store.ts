import { textOf } from '@sipgate-kit/database'
import { numberOf, optionalTextOf, type Tables } from '../../database/tables/tables.ts'
import type { Platform } from '../../platform.ts'
import type { ImportFile } from './import-rows.ts'

export type ImportState = 'new' | 'running' | 'done' | 'failed'

/** A file that somebody uploaded, and how far its import is. */
export interface StoredImport {
  readonly id: string
  readonly scope: 'PRIVATE' | 'SHARED'
  readonly name: string
  readonly file: ImportFile
  readonly state: ImportState
  readonly progress: Progress
}

export interface Progress {
  readonly created: number
  readonly updated: number
  /** The code of what ended it. */
  readonly problem?: string
}

/** The uploaded files of users, for a day. */
export interface ImportStore {
  add(user: string, upload: Pick<StoredImport, 'id' | 'scope' | 'name' | 'file'>): Promise<void>
  read(user: string, id: string): Promise<StoredImport | undefined>
  /** Whether the import may begin now: it is not running, and was not done. */
  begin(user: string, id: string): Promise<boolean>
  note(id: string, state: ImportState, progress: Progress): Promise<void>
}

const keptFor = 24 * 60 * 60_000
/** An import that has said nothing for so long has ended with its process. */
const longestSilence = 60_000

export function createImportStore(tables: Tables, platform: Pick<Platform, 'now'>): ImportStore {
  return {
    async add(user, { id, scope, name, file }) {
      const now = platform.now()
      await tables.batch([
        { sql: 'delete from desk_contacts_imports where created_at < ?', values: [now - keptFor] },
        {
          sql:
            'insert into desk_contacts_imports (id, user_key, scope, name, rows, state, created_at, changed_at) ' +
            'values (?, ?, ?, ?, ?, ?, ?, ?)',
          values: [id, user, scope, name, JSON.stringify(file), 'new', now, now],
        },
      ])
    },
    async read(user, id) {
      const row = await tables.get('select * from desk_contacts_imports where id = ? and user_key = ?', [
        id,
        user,
      ])
      if (!row) return undefined
      const state = textOf(row, 'state') as ImportState
      const isSilent = platform.now() - numberOf(row, 'changed_at') > longestSilence
      const progress = JSON.parse(optionalTextOf(row, 'progress') ?? '{"created":0,"updated":0}') as Progress
      return {
        id,
        scope: textOf(row, 'scope') === 'SHARED' ? 'SHARED' : 'PRIVATE',
        name: textOf(row, 'name'),
        file: JSON.parse(textOf(row, 'rows')) as ImportFile,
        state: state === 'running' && isSilent ? 'failed' : state,
        progress: state === 'running' && isSilent ? { ...progress, problem: 'interrupted' } : progress,
      }
    },
    async begin(user, id) {
      const now = platform.now()
      const changed = await tables.run(
        'update desk_contacts_imports set state = ?, progress = null, changed_at = ? where id = ? and user_key = ? and ' +
          '(state in (?, ?) or (state = ? and changed_at < ?))',
        ['running', now, id, user, 'new', 'failed', 'running', now - longestSilence],
      )
      return changed === 1
    },
    async note(id, state, progress) {
      await tables.run(
        'update desk_contacts_imports set state = ?, progress = ?, changed_at = ? where id = ?',
        [state, JSON.stringify(progress), platform.now(), id],
      )
    },
  }
}
