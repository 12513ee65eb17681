import { nearestName } from './generated/nearest-name.ts'
import { OAuthError } from './oauth-error.ts'

/** The error for an invalid option. The sentence says why and never contains the value, which may be a secret. */
export function invalidOption(sentence: string): OAuthError {
  return new OAuthError('invalid_option', { detail: /[.?]$/.test(sentence) ? sentence : `${sentence}.` })
}

/**
 * Refuses options that are not an object, and unknown ones.
 * @param example how to pass them, such as `createLogin({ clientId, … })`
 * @throws OAuthError `invalid_option`
 */
export function checkOptions(
  name: string,
  given: unknown,
  known: readonly string[],
  example = `${name}({ ${known.join(', ')} })`,
): void {
  if (!isRecord(given)) throw invalidOption(`${name}() takes its options as an object: ${example}`)
  refuseUnknown(`${name}()`, given, known)
}

/** @throws OAuthError `invalid_option` */
export function refuseUnknown(where: string, given: object, known: readonly string[]): void {
  for (const name of Object.keys(given)) {
    if (known.includes(name)) continue
    // A key that was spread by mistake does not look like a name, and is not repeated.
    const isName = /^[A-Za-z_]\w{0,39}$/.test(name)
    const meant = isName ? nearestName(name, known) : undefined
    const options = `Its options are ${known.map((each) => `\`${each}\``).join(', ')}`
    throw invalidOption(
      `${where} has no ${isName ? `option \`${name}\`` : 'such option'}. ${meant ? `Did you mean \`${meant}\`? ` : ''}${options}`,
    )
  }
}

/**
 * Refuses arguments beyond the first: they would be ignored.
 * @throws OAuthError `invalid_option`
 */
export function refuseMore(name: string, surplus: readonly unknown[]): void {
  if (surplus.length > 0) throw invalidOption(`${name}() takes only the login, not options`)
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function hasFunctions(value: unknown, names: readonly string[]): boolean {
  return isRecord(value) && names.every((name) => typeof value[name] === 'function')
}
