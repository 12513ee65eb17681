import { translateErrors, type DatabaseErrorCode } from '@sipgate-kit/database'
import { WebhookError, type WebhookErrorCode } from '../webhook-error.ts'
import type { CallStore } from './store.ts'

/** A database knows no stores. Here, and nowhere else, its errors become those of this package. */
const codes: Readonly<Record<DatabaseErrorCode, WebhookErrorCode>> = {
  invalid_option: 'invalid_option',
  driver_missing: 'driver_missing',
  database_unavailable: 'store_unavailable',
  database_corrupt: 'store_corrupt',
  database_foreign: 'store_foreign',
  database_too_new: 'store_too_new',
}

type Methods = Omit<CallStore, 'shared'>

const methods = Object.keys({
  claimPush: true,
  answerPush: true,
  accountOfCall: true,
  readAccount: true,
  accountsWithCalls: true,
  writeCalls: true,
  readChanges: true,
  changesKept: true,
  watch: true,
  sweep: true,
  close: true,
} satisfies Record<keyof Methods, true>) as (keyof Methods)[]

/**
 * Opens a store in a database.
 * @throws WebhookError of those codes, as all methods of the store do
 */
export async function databaseStore(shared: boolean, open: () => Promise<Methods>): Promise<CallStore> {
  const store = await translateErrors(
    open,
    methods,
    ({ code, detail, cause }) => new WebhookError(codes[code], { detail, cause }),
  )
  return { ...store, shared }
}
