import { DatabaseError, type DatabaseErrorCode } from '@sipgate-kit/database'
import { describe, expect, it } from 'vitest'
import { OAuthError } from '../oauth-error.ts'
import { databaseRows } from './database-rows.ts'
import { memoryRows } from './memory/memory-rows.ts'

const failing = (error: Error) => ({ ...memoryRows(), findGrant: () => Promise.reject(error) })
const cause = Object.assign(new Error('disk full'), { code: 'SQLITE_FULL' })

describe('what goes wrong in a database', () => {
  it.each<[DatabaseErrorCode, string]>([
    ['invalid_option', 'invalid_option'],
    ['driver_missing', 'driver_missing'],
    ['database_unavailable', 'store_unavailable'],
    ['database_corrupt', 'store_corrupt'],
    ['database_foreign', 'store_foreign'],
    ['database_too_new', 'store_too_new'],
  ])('%s is %s of the store, when it opens and at each call', async (code, expected) => {
    const error = new DatabaseError(code, { detail: 'A detail.', about: 'a code', cause })
    const rows = await databaseRows(async () => failing(error))
    for (const call of [databaseRows(() => Promise.reject(error)), rows.findGrant('x')]) {
      const thrown: unknown = await call.catch((caught: unknown) => caught)
      expect(thrown).toBeInstanceOf(OAuthError)
      expect(thrown).toMatchObject({ code: expected, cause })
      expect((thrown as Error).message).toMatch(/ A detail\. \(a code\)$/)
    }
  })

  it('has no more words than it needs', async () => {
    const opening = databaseRows(() => Promise.reject(new DatabaseError('database_foreign')))
    await expect(opening).rejects.toThrow(new OAuthError('store_foreign').message)
  })

  it('stays as it is if it is something else', async () => {
    const mistake = new RangeError('a mistake')
    await expect(databaseRows(() => Promise.reject(mistake))).rejects.toBe(mistake)
    const rows = await databaseRows(async () => failing(mistake))
    await expect(rows.findGrant('x')).rejects.toBe(mistake)
    expect(await rows.findConnection('c', 'o')).toBeUndefined()
  })
})
