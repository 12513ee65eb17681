import { checkOptions, isRecord, refuseUnknown } from '../check-options.ts'
import { checkPaths, checkReturnPath } from './check-paths.ts'
import { checkPositive, invalid } from './check-values.ts'
import { loginOptionNames, sessionNames, type LoginOptions } from './login-options.ts'
import { readSettings } from './read-settings.ts'
import type { LoginSettings } from './settings.ts'

/** @throws OAuthError `invalid_option`, naming the option */
export function readLoginSettings(options: LoginOptions): LoginSettings {
  checkOptions(
    'createLogin',
    options,
    loginOptionNames,
    'createLogin({ clientId, clientSecret, redirectUri, scopes, store })',
  )
  const { session = {}, keep } = options
  if (!isRecord(session)) throw invalid('session', 'must be an object')
  refuseUnknown('session', session, sessionNames)
  if (keep !== undefined && keep !== 'connected') throw invalid('keep', "must be 'connected', or left out")
  const shared = readSettings(options)
  const paths = checkPaths(options.paths, { login: '/login', logout: '/logout' }, shared.redirectUri)
  return {
    ...shared,
    kind: 'login',
    startPath: paths.login,
    endPath: paths.logout,
    afterEnd: checkReturnPath('afterLogout', options.afterLogout ?? '/'),
    idleSeconds: checkPositive('session.idleSeconds', session.idleSeconds ?? 7 * 86_400),
    absoluteSeconds: checkPositive('session.absoluteSeconds', session.absoluteSeconds ?? 30 * 86_400),
    keep: keep === 'connected',
  }
}
