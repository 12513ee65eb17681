import { invalidOption } from '../check-options.ts'
import { nearestName } from '../generated/nearest-name.ts'

const realms = ['third-party', 'sipgate-apps']

export const invalid = (option: string, about: string) => invalidOption(`${option} ${about}`)

/** @throws OAuthError `invalid_option` */
export function checkText(option: string, text: unknown, shape = /^[\x21-\x7e]+$/): string {
  if (text === undefined || text === null || text === '') throw invalid(option, 'is missing')
  if (typeof text !== 'string') throw invalid(option, 'must be a string')
  if (!shape.test(text)) throw invalid(option, 'contains characters that are not allowed')
  return text
}

/**
 * Test login servers have other realms than sipgate's two, so only typing errors are refused.
 * @throws OAuthError `invalid_option`
 */
export function checkRealm(given: unknown): string {
  const realm = checkText('realm', given, /^[\w.-]{1,100}$/)
  const meant = realms.includes(realm) ? undefined : nearestName(realm, realms)
  if (meant !== undefined)
    throw invalid('realm', `must be \`third-party\` or \`sipgate-apps\`. Did you mean \`${meant}\`?`)
  return realm
}

/** @throws OAuthError `invalid_option` */
export function checkPositive(option: string, value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value <= 0)
    throw invalid(option, 'must be a number greater than 0')
  return value
}

/** @throws OAuthError `invalid_option` */
export function checkNotNegative(option: string, value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0)
    throw invalid(option, 'must be a number, 0 or greater')
  return value
}

/** @throws OAuthError `invalid_option` */
export function checkKind<Value>(option: string, kind: 'boolean' | 'function', value: Value): Value {
  const words = { boolean: 'true or false', function: 'a function' }
  if (value !== undefined && typeof value !== kind) throw invalid(option, `must be ${words[kind]}`)
  return value
}
