import { isRecord, refuseUnknown } from '../check-options.ts'
import { checkPositive, invalid } from './check-values.ts'
import { rateLimitNames } from './client-options.ts'
import type { Settings } from './settings.ts'

/**
 * Requests a minute and address; undefined for no limit.
 * @throws OAuthError `invalid_option`
 */
export function checkRateLimit(given: unknown = {}): Settings['rateLimit'] {
  if (given === false) return undefined
  if (!isRecord(given)) throw invalid('rateLimit', 'must be an object, or false')
  refuseUnknown('rateLimit', given, rateLimitNames)
  const limit = (name: string, otherwise: number) =>
    checkPositive(`rateLimit.${name}`, given[name] ?? otherwise)
  return {
    starts: limit('starts', 30),
    callbacks: limit('callbacks', 60),
    disconnects: limit('disconnects', 30),
  }
}
