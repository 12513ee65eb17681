import {
  checkOptions,
  checkScopes,
  hasFunctions,
  invalidOption,
  isRecord,
  refuseUnknown,
} from './check-options.ts'
import { cookieJar, type CookieJar } from './cookies.ts'
import type { LoginEvent } from './login-event.ts'
import { loginOptionNames, type LoginOptions } from './options.ts'
import { readPlatform, type Platform } from './platform.ts'
import { problemPage } from './problem-page.ts'
import { safeReturnTo } from './return-to.ts'
import { storeMethods, type Store } from './store.ts'

/** The options of a login, checked and complete. */
export interface Settings {
  readonly clientId: string
  readonly clientSecret: string
  readonly redirectUri: URL
  readonly origin: string
  readonly scopes: readonly string[]
  readonly store: Store
  readonly issuer: string
  readonly apiUrl: string
  readonly discovery: boolean
  readonly insecure: boolean
  readonly cookies: CookieJar
  readonly cookiePrefix: string
  readonly idleSeconds: number
  readonly absoluteSeconds: number
  readonly refreshEarlySeconds: number | undefined
  readonly requestTimeout: number
  readonly leaseTimeout: number
  readonly afterLogout: string
  readonly renderProblem: NonNullable<LoginOptions['renderProblem']>
  readonly log: (event: LoginEvent) => void
  readonly platform: Platform
}

const sessionNames = Object.keys({
  idleSeconds: true,
  absoluteSeconds: true,
} satisfies Record<keyof NonNullable<LoginOptions['session']>, true>)

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
  const redirectUri = checkUrl('redirectUri', options.redirectUri)
  if (redirectUri.hash || redirectUri.search || redirectUri.href.includes('*')) {
    throw invalid('redirectUri', 'must be one address without a query, a fragment or a wildcard')
  }
  if (['/login', '/logout'].includes(redirectUri.pathname)) {
    throw invalid('redirectUri', 'its path must not be /login or /logout')
  }
  const loginUrl = checkUrl('loginUrl', options.loginUrl ?? 'https://login.sipgate.com/auth')
  const apiUrl = checkUrl('apiUrl', options.apiUrl ?? 'https://api.sipgate.com/v2')
  const realm = checkText('realm', options.realm ?? 'third-party', /^[\w.-]{1,100}$/)
  const cookiePrefix = checkText('cookiePrefix', options.cookiePrefix ?? 'sipgate-kit', /^[\w-]{1,50}$/)
  const requestTimeout = checkNumber('requestTimeout', options.requestTimeout ?? 10_000)
  const leaseTimeout = checkNumber('leaseTimeout', options.leaseTimeout ?? 15_000)
  if (requestTimeout >= leaseTimeout) throw invalid('requestTimeout', 'must be shorter than the lease')
  const issuer = `${trimmed(loginUrl)}/realms/${realm}`
  const secure = redirectUri.protocol === 'https:'
  return {
    clientId: checkText('clientId', options.clientId),
    clientSecret: checkText('clientSecret', options.clientSecret),
    redirectUri,
    origin: redirectUri.origin,
    scopes: [...new Set(checkLoginScopes(options.scopes))],
    store: checkStore(options.store),
    issuer,
    apiUrl: trimmed(apiUrl),
    discovery: checkKind('discovery', 'boolean', options.discovery) ?? false,
    insecure: loginUrl.protocol === 'http:',
    cookies: cookieJar(cookiePrefix, secure),
    cookiePrefix,
    idleSeconds: checkNumber('session.idleSeconds', session.idleSeconds ?? 7 * 86_400),
    absoluteSeconds: checkNumber('session.absoluteSeconds', session.absoluteSeconds ?? 30 * 86_400),
    refreshEarlySeconds: checkEarly(options.refreshEarlySeconds),
    requestTimeout,
    leaseTimeout,
    afterLogout: checkPath(options.afterLogout ?? '/'),
    renderProblem: checkKind('renderProblem', 'function', options.renderProblem) ?? problemPage,
    log: quiet(checkKind('log', 'function', options.log)),
    platform: readPlatform(options.platform),
  }
}

const invalid = (option: string, about: string) => invalidOption(`${option} ${about}`)

const trimmed = (url: URL) => url.origin + url.pathname.replace(/\/+$/, '')

/** Tokens and codes travel over https; plain http is for this machine only. */
function checkUrl(option: string, text: string): URL {
  if (typeof text !== 'string' || !URL.canParse(text)) throw invalid(option, 'is not an absolute URL')
  const url = new URL(text)
  const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname)
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback)) {
    throw invalid(option, 'must be https, or http on a loopback host')
  }
  if (url.username || url.password) throw invalid(option, 'must not hold a user name or a password')
  return url
}

function checkText(option: string, text: unknown, shape = /^[\x21-\x7e]+$/): string {
  if (text === undefined || text === null || text === '') throw invalid(option, 'is missing')
  if (typeof text !== 'string') throw invalid(option, 'must be a text')
  if (!shape.test(text)) throw invalid(option, 'has characters that cannot be used')
  return text
}

function checkNumber(option: string, value: number): number {
  if (!Number.isFinite(value) || value <= 0) throw invalid(option, 'must be a number, more than 0')
  return value
}

function checkEarly(seconds: number | undefined): number | undefined {
  if (seconds !== undefined && !(Number.isFinite(seconds) && seconds >= 0))
    throw invalid('refreshEarlySeconds', 'must be a number, not less than 0')
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

function checkStore(store: Store): Store {
  const made = 'memoryStore() or sqliteStore()'
  if ((store as unknown) === undefined) throw invalid('store', `is missing: give it what ${made} gives`)
  if (!hasFunctions(store, storeMethods)) throw invalid('store', `must be what ${made} gives`)
  return store
}

function checkPath(path: string): string {
  if (typeof path !== 'string' || safeReturnTo(path) === undefined)
    throw invalid('afterLogout', 'must be a path of the app')
  return path
}

/** A broken log must not break a login. */
function quiet(log: LoginOptions['log']): (event: LoginEvent) => void {
  return (event) => {
    try {
      log?.(event)
    } catch {
      // Nowhere to tell it.
    }
  }
}
