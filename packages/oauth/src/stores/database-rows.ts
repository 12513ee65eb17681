import { translateErrors, type DatabaseErrorCode } from '@sipgate-kit/database'
import { OAuthError, type OAuthErrorCode } from '../oauth-error.ts'
import { rowsMethods, type Rows } from './rows.ts'

/** A database knows no stores. Here, and nowhere else, its errors become those of this package. */
const codes: Readonly<Record<DatabaseErrorCode, OAuthErrorCode>> = {
  invalid_option: 'invalid_option',
  driver_missing: 'driver_missing',
  database_unavailable: 'store_unavailable',
  database_corrupt: 'store_corrupt',
  database_foreign: 'store_foreign',
  database_too_new: 'store_too_new',
}

/**
 * Opens rows in a database.
 * @throws OAuthError of those codes, as all methods of the rows do, and what else `open` throws
 */
export const databaseRows = (open: () => Promise<Rows>): Promise<Rows> =>
  translateErrors(
    open,
    rowsMethods,
    ({ code, detail, cause }) => new OAuthError(codes[code], { detail, cause }),
  )
