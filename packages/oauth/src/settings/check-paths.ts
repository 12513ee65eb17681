import { isRecord, refuseUnknown } from '../check-options.ts'
import { safeReturnTo } from '../return-to.ts'
import { invalid } from './check-values.ts'

/**
 * The paths that `handle()` answers. Two of them on one path could not be told apart.
 * @param defaults the names of the paths, and what they are unless given
 * @throws OAuthError `invalid_option`
 */
export function checkPaths<Name extends string>(
  given: unknown,
  defaults: Readonly<Record<Name, string>>,
  redirectUri: URL,
): Record<Name, string> {
  const paths = given ?? {}
  if (!isRecord(paths)) throw invalid('paths', 'must be an object')
  const names = Object.keys(defaults) as Name[]
  refuseUnknown('paths', paths, names)
  const read = Object.fromEntries(
    names.map((name) => [name, checkOwnPath(`paths.${name}`, paths[name] ?? defaults[name])]),
  ) as Record<Name, string>
  const values: string[] = Object.values(read)
  if (new Set(values).size !== values.length) throw invalid('paths', 'must differ from each other')
  if (redirectUri.pathname === '/' || values.includes(redirectUri.pathname)) {
    const taken = ['/', ...values].join(', ').replace(/, (?=[^,]*$)/, ' and ')
    throw invalid(
      'redirectUri',
      `needs a path of its own, such as /authorize: the app uses ${taken} for other things`,
    )
  }
  return read
}

function checkOwnPath(option: string, path: unknown): string {
  if (typeof path !== 'string' || path === '/' || /[?#]/.test(path) || safeReturnTo(path) !== path)
    throw invalid(option, 'must be a path of its own, such as /login, without a query')
  return path
}

/** @throws OAuthError `invalid_option` */
export function checkReturnPath(option: string, path: unknown): string {
  if (typeof path !== 'string' || safeReturnTo(path) === undefined)
    throw invalid(option, 'must be a path of the app')
  return path
}
