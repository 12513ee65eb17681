import type { Store } from '@sipgate-kit/oauth'
import type { CallStore } from '@sipgate-kit/webhooks'
import type { OpenTables } from './tables/tables.ts'

/** What a kind of database opens. */
export interface OpenStores {
  readonly logins: Store
  readonly calls: CallStore
  readonly tables: OpenTables
}
