import type { OperationName } from '@sipgate-kit/contract'
import { matchRoute } from './match-route.ts'

/** The login server's endpoints, named by method and the end of their path below the realm. */
export const loginOperations = [
  'GET /auth',
  'POST /auth',
  'GET /login-actions/authenticate',
  'POST /login-actions/authenticate',
  'GET /login-actions/consent',
  'POST /login-actions/consent',
  'POST /token',
  'POST /token/introspect',
  'GET /userinfo',
  'POST /userinfo',
  'GET /certs',
  'GET /logout',
  'POST /logout',
  'POST /logout/logout-confirm',
  'POST /revoke',
  'GET /.well-known/openid-configuration',
] as const

export type LoginOperation = (typeof loginOperations)[number]

/** The part of the sandbox that a request is for. */
export type Surface = 'api' | 'login' | 'control' | 'console' | 'other'

export function surfaceOf(path: string): Surface {
  if (isBelow(path, '/v2')) return 'api'
  if (isBelow(path, '/auth') || isBelow(path, '/login')) return 'login'
  if (isBelow(path, '/_sandbox/api')) return 'control'
  if (isBelow(path, '/_sandbox')) return 'console'
  return 'other'
}

/** The operation a request is for, by its path alone; undefined when there is none. */
export function operationOf(method: string, path: string): OperationName | LoginOperation | undefined {
  const asked = method === 'HEAD' ? 'GET' : method
  if (isBelow(path, '/v2')) {
    const match = matchRoute(asked, path.slice('/v2'.length))
    return match.kind === 'found' ? match.operation : undefined
  }
  const [, endpoint, other] =
    /^\/auth\/realms\/[^/]+\/(?:protocol\/openid-connect\/(.+)|(login-actions\/.+|\.well-known\/.+))$/.exec(
      path,
    ) ?? []
  const name = `${asked} /${endpoint ?? other ?? ''}`
  return loginOperations.find((operation) => operation === name)
}

function isBelow(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(`${prefix}/`)
}
