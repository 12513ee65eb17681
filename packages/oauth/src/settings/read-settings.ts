import { checkOptions, hasFunctions, invalidOption, isRecord, refuseUnknown } from '../check-options.ts'
import { nearestName } from '../generated/nearest-name.ts'
import { readPlatform } from '../platform.ts'
import { safeReturnTo } from '../return-to.ts'
import { openedLater } from '../stores/opened-later.ts'
import { storeMethods, type Store } from '../stores/store.ts'
import { checkRedirectUri, checkServer } from './check-address.ts'
import { checkScopes } from './check-scopes.ts'
import { loginOptionNames, type LoginOptions } from './login-options.ts'
import type { Settings } from './settings.ts'

const sessionNames = Object.keys({
  idleSeconds: true,
  absoluteSeconds: true,
} satisfies Record<keyof NonNullable<LoginOptions['session']>, true>)

const realms = ['third-party', 'sipgate-apps']

/** @throws OAuthError `invalid_option`, naming the option */
export function readSettings(options: LoginOptions): Settings {
  checkOptions(
    'createLogin',
    options,
    loginOptionNames,
    'createLogin({ clientId, clientSecret, redirectUri, scopes, store })',
  )
  const { session = {} } = options
  if (!isRecord(session)) throw invalid('session', 'must be an object')
  refuseUnknown('session', session, sessionNames)
  const redirectUri = checkRedirectUri(options.redirectUri)
  const loginUrl = checkServer(
    'loginUrl',
    options.loginUrl ?? 'https://login.sipgate.com/auth',
    '/auth',
    'https://login.sipgate.com/auth',
  )
  const apiUrl = checkServer(
    'apiUrl',
    options.apiUrl ?? 'https://api.sipgate.com/v2',
    '/v2',
    'https://api.sipgate.com/v2',
  )
  const requestTimeout = checkNumber('requestTimeout', options.requestTimeout ?? 10_000)
  const leaseTimeout = checkNumber('leaseTimeout', options.leaseTimeout ?? 15_000)
  if (requestTimeout >= leaseTimeout) throw invalid('requestTimeout', 'must be shorter than leaseTimeout')
  const clientId = checkText('clientId', options.clientId)
  const issuer = `${loginUrl}/realms/${checkRealm(options.realm ?? 'third-party')}`
  return {
    clientId,
    clientSecret: checkText('clientSecret', options.clientSecret),
    redirectUri,
    origin: redirectUri.origin,
    scopes: [...new Set(checkLoginScopes(options.scopes))],
    store: checkStore(options.store),
    issuer,
    client: `${clientId}@${issuer}`,
    apiUrl,
    discovery: checkKind('discovery', 'boolean', options.discovery) ?? false,
    insecure: loginUrl.startsWith('http:'),
    secure: redirectUri.protocol === 'https:',
    cookiePrefix: checkText('cookiePrefix', options.cookiePrefix ?? 'sipgate-kit', /^[\w-]{1,50}$/),
    idleSeconds: checkNumber('session.idleSeconds', session.idleSeconds ?? 7 * 86_400),
    absoluteSeconds: checkNumber('session.absoluteSeconds', session.absoluteSeconds ?? 30 * 86_400),
    refreshEarlySeconds: checkEarly(options.refreshEarlySeconds),
    requestTimeout,
    leaseTimeout,
    afterLogout: checkPath(options.afterLogout ?? '/'),
    renderProblem: checkKind('renderProblem', 'function', options.renderProblem),
    log: quiet(checkKind('log', 'function', options.log)),
    platform: readPlatform(options.platform),
  }
}

const invalid = (option: string, about: string) => invalidOption(`${option} ${about}`)

function checkText(option: string, text: unknown, shape = /^[\x21-\x7e]+$/): string {
  if (text === undefined || text === null || text === '') throw invalid(option, 'is missing')
  if (typeof text !== 'string') throw invalid(option, 'must be a string')
  if (!shape.test(text)) throw invalid(option, 'contains characters that are not allowed')
  return text
}

/** Test login servers have other realms than sipgate's two, so only typing errors are refused. */
function checkRealm(given: unknown): string {
  const realm = checkText('realm', given, /^[\w.-]{1,100}$/)
  const meant = realms.includes(realm) ? undefined : nearestName(realm, realms)
  if (meant !== undefined)
    throw invalid('realm', `must be \`third-party\` or \`sipgate-apps\`. Did you mean \`${meant}\`?`)
  return realm
}

function checkNumber(option: string, value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value <= 0)
    throw invalid(option, 'must be a number greater than 0')
  return value
}

function checkEarly(seconds: unknown): number | undefined {
  if (seconds === undefined) return undefined
  if (typeof seconds !== 'number' || !Number.isFinite(seconds) || seconds < 0)
    throw invalid('refreshEarlySeconds', 'must be a number, 0 or greater')
  return seconds
}

function checkKind<Value>(option: string, kind: 'boolean' | 'function', value: Value): Value {
  const words = { boolean: 'true or false', function: 'a function' }
  if (value !== undefined && typeof value !== kind) throw invalid(option, `must be ${words[kind]}`)
  return value
}

function checkLoginScopes(given: unknown): readonly string[] {
  const scopes = checkScopes(given)
  if (scopes.length === 0) throw invalid('scopes', 'must name at least one scope')
  return scopes
}

/** A store that is still being opened is checked once it is open. */
function checkStore(given: unknown): Store {
  const made = 'what memoryStore() or sqliteStore() returns'
  if (given === undefined || given === null) throw invalid('store', `is missing: pass ${made}`)
  if (isRecord(given) && typeof given['then'] === 'function')
    return openedLater(Promise.resolve(given as unknown).then(checkStore))
  if (!hasFunctions(given, storeMethods)) throw invalid('store', `must be ${made}`)
  return given as Store
}

function checkPath(path: unknown): string {
  if (typeof path !== 'string' || safeReturnTo(path) === undefined)
    throw invalid('afterLogout', 'must be a path of the app')
  return path
}

/** A broken log must not break a login. */
function quiet(log: LoginOptions['log']): Settings['log'] {
  return (event) => {
    try {
      log?.(event)
    } catch {
      // There is nowhere to report it.
    }
  }
}
