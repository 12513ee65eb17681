import type { IncomingMessage } from 'node:http'
import type { CurrentLogin } from '../login/current-login.ts'
import type { Login } from '../login/login.ts'
import { checkLogin } from './check-login.ts'
import { addressOf, middleware, type ErrorMiddleware, type Middleware } from './express-middleware.ts'
import { toRequest } from './node-http.ts'
import { readRequiredScopes, type RequireLoginOptions } from './require-login-options.ts'
import { enter, refuseVisitor } from './visit.ts'

export { disconnectToken } from './disconnect-token.ts'
export { expressConnections } from './express-connections.ts'
export type { ErrorMiddleware, Middleware, RequireLoginOptions }

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- Express documents this way to extend its Request
  namespace Express {
    interface Request {
      /** The user who is logged in, set by `expressLogin()`. */
      login?: CurrentLogin | undefined
    }
  }
}

/**
 * Answers the login's own paths and sets `request.login` on all others. Mount it before body parsers, at the root.
 * @throws OAuthError `invalid_option`
 */
export function expressLogin(login: Login, ...surplus: never[]): Middleware {
  checkLogin('expressLogin', login, surplus)
  return middleware(async (incoming: IncomingMessage & { login?: CurrentLogin | undefined }) => {
    const request = toRequest(incoming, login.origin)
    const { answer, current } = await enter(incoming, login, request, addressOf(incoming))
    incoming.login = current
    return answer
  })
}

/**
 * Lets a request pass if its user is logged in and has granted `scopes`. Otherwise it sends the user to log in.
 * @throws OAuthError `invalid_option`
 */
export function requireLogin(options: RequireLoginOptions = {}): Middleware {
  const scopes = readRequiredScopes(options)
  return middleware((incoming) => refuseVisitor(incoming, scopes, 'expressLogin(login)'))
}

/**
 * Error middleware: sends users whose grant has ended to log in, and shows a page when the store, the login server or the API
 * fails. All other errors go on to the next error middleware. Mount it last.
 * @throws OAuthError `invalid_option`
 */
export function expressLoginErrors(login: Login, ...surplus: never[]): ErrorMiddleware {
  checkLogin('expressLoginErrors', login, surplus)
  return (error, incoming, response, next) => {
    if (response.headersSent) return next(error)
    const page = middleware(() => login.handleError(error, toRequest(incoming, login.origin)))
    page(incoming, response, (other) => next(other ?? error))
  }
}
