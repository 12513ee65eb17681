import { cookieJar, type CookieJar } from './cookies.ts'
import type { LoginEvent } from './login-event.ts'
import { OAuthError } from './oauth-error.ts'
import type { LoginOptions } from './options.ts'
import { systemPlatform, type Platform } from './platform.ts'
import { problemPage } from './problem-page.ts'
import { safeReturnTo } from './return-to.ts'
import type { Store } from './store.ts'

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

/** @throws OAuthError `invalid_option`, naming the option */
export function readSettings(options: LoginOptions): Settings {
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
  const platform = { ...systemPlatform, ...options.platform }
  const issuer = `${trimmed(loginUrl)}/realms/${realm}`
  const secure = redirectUri.protocol === 'https:'
  return {
    clientId: checkText('clientId', options.clientId),
    clientSecret: checkText('clientSecret', options.clientSecret),
    redirectUri,
    origin: redirectUri.origin,
    scopes: [...new Set(checkScopes(options.scopes))],
    store: options.store,
    issuer,
    apiUrl: trimmed(apiUrl),
    discovery: options.discovery ?? false,
    insecure: loginUrl.protocol === 'http:',
    cookies: cookieJar(cookiePrefix, secure),
    cookiePrefix,
    idleSeconds: checkNumber('session.idleSeconds', options.session?.idleSeconds ?? 7 * 86_400),
    absoluteSeconds: checkNumber('session.absoluteSeconds', options.session?.absoluteSeconds ?? 30 * 86_400),
    refreshEarlySeconds: options.refreshEarlySeconds,
    requestTimeout,
    leaseTimeout,
    afterLogout: checkPath(options.afterLogout ?? '/'),
    renderProblem: options.renderProblem ?? problemPage,
    log: quiet(options.log),
    platform,
  }
}

const invalid = (option: string, about: string) =>
  new OAuthError('invalid_option', { about: `${option} ${about}` })

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

function checkText(option: string, text: string, shape = /^[\x21-\x7e]+$/): string {
  if (typeof text !== 'string' || text === '') throw invalid(option, 'is missing')
  if (!shape.test(text)) throw invalid(option, 'has characters that cannot be used')
  return text
}

function checkNumber(option: string, value: number): number {
  if (!Number.isFinite(value) || value <= 0) throw invalid(option, 'must be more than 0')
  return value
}

function checkScopes(scopes: readonly string[]): readonly string[] {
  const given: unknown = scopes
  const token = /^[\x21\x23-\x5b\x5d-\x7e]+$/ // RFC 6749, section 3.3
  if (!Array.isArray(given) || given.length === 0) throw invalid('scopes', 'must name at least one scope')
  if (!given.every((scope) => typeof scope === 'string' && token.test(scope))) {
    throw invalid('scopes', 'must be scope names, one per entry')
  }
  return scopes
}

function checkPath(path: string): string {
  if (safeReturnTo(path) === undefined) throw invalid('afterLogout', 'must be a path of the app')
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
