import { readPlatform } from '../platform.ts'
import { checkRedirectUri, checkServer } from './check-address.ts'
import { checkRateLimit } from './check-rate-limit.ts'
import { checkScopes } from './check-scopes.ts'
import { checkStore } from './check-store.ts'
import { checkKind, checkNotNegative, checkPositive, checkRealm, checkText, invalid } from './check-values.ts'
import type { ClientOptions } from './client-options.ts'
import { createListener } from './listener.ts'
import type { Settings } from './settings.ts'

/** What only a login, or only a connection, can say. */
type OwnSettings = 'kind' | 'startPath' | 'endPath' | 'afterEnd'

/**
 * The settings that logins and connections share.
 * @throws OAuthError `invalid_option`, naming the option
 */
export function readSettings(options: ClientOptions): Omit<Settings, OwnSettings> {
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
  const requestTimeout = checkPositive('requestTimeout', options.requestTimeout ?? 10_000)
  const leaseTimeout = checkPositive('leaseTimeout', options.leaseTimeout ?? 15_000)
  if (requestTimeout >= leaseTimeout) throw invalid('requestTimeout', 'must be shorter than leaseTimeout')
  const clientId = checkText('clientId', options.clientId)
  const issuer = `${loginUrl}/realms/${checkRealm(options.realm ?? 'third-party')}`
  const early = options.refreshEarlySeconds
  const log = quiet(checkKind('log', 'function', options.log))
  return {
    clientId,
    clientSecret: checkText('clientSecret', options.clientSecret),
    redirectUri,
    origin: redirectUri.origin,
    scopes: [...new Set(checkSomeScopes(options.scopes))],
    store: checkStore(options.store),
    issuer,
    client: `${clientId}@${issuer}`,
    apiUrl,
    discovery: checkKind('discovery', 'boolean', options.discovery) ?? false,
    insecure: loginUrl.startsWith('http:'),
    secure: redirectUri.protocol === 'https:',
    cookiePrefix: checkText('cookiePrefix', options.cookiePrefix ?? 'sipgate-kit', /^[\w-]{1,50}$/),
    refreshEarlySeconds: early === undefined ? undefined : checkNotNegative('refreshEarlySeconds', early),
    requestTimeout,
    leaseTimeout,
    cacheFor: checkNotNegative('cacheFor', options.cacheFor ?? 1000),
    rateLimit: checkRateLimit(options.rateLimit),
    renderProblem: checkKind('renderProblem', 'function', options.renderProblem),
    listener: createListener(checkKind('onEvent', 'function', options.onEvent), log),
    log,
    platform: readPlatform(options.platform),
  }
}

function checkSomeScopes(given: unknown): readonly string[] {
  const scopes = checkScopes(given)
  if (scopes.length === 0) throw invalid('scopes', 'must name at least one scope')
  return scopes
}

/** A broken log must not break a login. */
function quiet(log: ClientOptions['log']): Settings['log'] {
  return (event) => {
    try {
      log?.(event)
    } catch {
      // There is nowhere to report it.
    }
  }
}
