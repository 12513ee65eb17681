import { OAuthError } from './oauth-error.ts'

/** What is wrong with an option, in words that never hold its value: it may be a secret. */
export function invalidOption(about: string): OAuthError {
  return new OAuthError('invalid_option', { about })
}

/**
 * Refuses what is no object, and options that nobody would read.
 * @param example how they are given, such as `createLogin({ clientId, … })`
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
    // A key that was spread by mistake is no name, and is not repeated.
    const shown = /^[A-Za-z_]\w{0,39}$/.test(name) ? `no \`${name}\`` : 'no such option'
    throw invalidOption(`${where} knows ${shown}, only ${known.map((each) => `\`${each}\``).join(', ')}`)
  }
}

/**
 * Names of scopes, one an entry, as RFC 6749 (section 3.3) writes them.
 * @throws OAuthError `invalid_option`
 */
export function checkScopes(given: unknown): readonly string[] {
  const shape = /^[\x21\x23-\x5b\x5d-\x7e]+$/
  if (!Array.isArray(given)) throw invalidOption("scopes must be a list, such as ['balance:read']")
  if (!given.every((scope): scope is string => typeof scope === 'string' && shape.test(scope)))
    throw invalidOption('scopes must be scope names, one per entry')
  return given
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function hasFunctions(value: unknown, names: readonly string[]): boolean {
  return isRecord(value) && names.every((name) => typeof value[name] === 'function')
}
