import type { Context, ErrorHandler, MiddlewareHandler } from 'hono'
import { checkOptions } from '../check-options.ts'
import type { CurrentLogin } from '../login/current-login.ts'
import type { Login } from '../login/login.ts'
import type { AddressOption } from './address-option.ts'
import { checkLogin } from './check-login.ts'
import { honoRequest } from './hono-request.ts'
import { readRequiredScopes, type RequireLoginOptions } from './require-login-options.ts'
import { enter, refuseVisitor } from './visit.ts'

export { disconnectToken, honoConnections } from './hono-connections.ts'
export type { AddressOption, RequireLoginOptions }

declare module 'hono' {
  interface ContextVariableMap {
    /** The user who is logged in, set by `honoLogin()`. */
    login?: CurrentLogin | undefined
  }
}

/**
 * Answers the login's own paths and sets `c.var.login` on all others. Mount it at the root: `app.use(honoLogin(login))`.
 * @param options `address`: the client's, such as `(c) => getConnInfo(c).remote.address`; without it, logins are not limited
 * @throws OAuthError `invalid_option`
 */
export function honoLogin(login: Login, options: AddressOption<Context> = {}): MiddlewareHandler {
  checkLogin('honoLogin', login)
  checkOptions('honoLogin', options, ['address'])
  return async (c, next) => {
    const { answer, current } = await enter(c, login, await honoRequest(c), options.address?.(c))
    if (answer) return answer
    c.set('login', current)
    return next()
  }
}

/**
 * Lets a request pass if its user is logged in and has granted `scopes`; `c.var.login` is there then. Otherwise it sends the user to log in.
 * @throws OAuthError `invalid_option`
 */
export function requireLogin(
  options: RequireLoginOptions = {},
): MiddlewareHandler<{ Variables: { login: CurrentLogin } }> {
  const scopes = readRequiredScopes(options)
  return async (c, next) => (await refuseVisitor(c, scopes, 'honoLogin(login)')) ?? next()
}

/**
 * For `app.onError`: sends users whose grant has ended to log in, and shows a page when the store, the login server or the API fails.
 * @param otherwise answers all other errors. Default: as Hono does
 * @throws OAuthError `invalid_option`
 */
export function honoLoginErrors(login: Login, otherwise: ErrorHandler = asHonoDoes): ErrorHandler {
  checkLogin('honoLoginErrors', login)
  return async (error, c) => (await login.handleError(error, c.req.raw)) ?? otherwise(error, c)
}

const asHonoDoes: ErrorHandler = (error, c) => {
  if ('getResponse' in error) return error.getResponse()
  console.error(error)
  return c.text('Internal Server Error', 500)
}
