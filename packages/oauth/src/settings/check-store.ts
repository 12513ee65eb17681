import { openedLater } from '@sipgate-kit/database'
import { hasFunctions, isRecord } from '../check-options.ts'
import { storeMethods, type Store } from '../stores/store.ts'
import { invalid } from './check-values.ts'

/**
 * A store that is still being opened is checked once it is open.
 * @throws OAuthError `invalid_option`
 */
export function checkStore(given: unknown): Store {
  const made = 'what memoryStore(), sqliteStore() or postgresStore() returns'
  if (given === undefined || given === null) throw invalid('store', `is missing: pass ${made}`)
  if (isRecord(given) && typeof given['then'] === 'function')
    return openedLater(Promise.resolve(given as unknown).then(checkStore), storeMethods)
  if (!hasFunctions(given, storeMethods)) throw invalid('store', `must be ${made}`)
  return given as Store
}
