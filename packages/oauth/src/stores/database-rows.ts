import { isDatabaseError, type DatabaseErrorCode } from '@sipgate-kit/database'
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
export async function databaseRows(open: () => Promise<Rows>): Promise<Rows> {
  const rows = await translated(open)
  const methods = rowsMethods.map((name): [string, unknown] => [
    name,
    (...given: never[]) =>
      translated(() => (rows[name] as (...given: never[]) => Promise<unknown>)(...given)),
  ])
  return Object.fromEntries(methods) as unknown as Rows
}

async function translated<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (!isDatabaseError(error)) throw error
    const { code, detail, cause } = error
    throw new OAuthError(codes[code], { detail, cause })
  }
}
