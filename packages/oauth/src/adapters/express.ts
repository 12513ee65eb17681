import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CurrentLogin } from '../login/current-login.ts'
import type { Login } from '../login/login.ts'
import { checkLogin } from './check-login.ts'
import { sendResponse, toRequest } from './node-http.ts'
import { readRequiredScopes, type RequireLoginOptions } from './require-login-options.ts'
import { enter, refuseVisitor } from './visit.ts'

export type { RequireLoginOptions }

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- Express documents this way to extend its Request
  namespace Express {
    interface Request {
      /** The user who is logged in, set by `expressLogin()`. */
      login?: CurrentLogin
    }
  }
}

type Next = (error?: unknown) => void
/** A middleware of Express, or of anything else on node:http that has `originalUrl` or `url`. */
export type Middleware = (request: IncomingMessage, response: ServerResponse, next: Next) => void
/** An error middleware of Express. */
export type ErrorMiddleware = (
  error: unknown,
  request: IncomingMessage,
  response: ServerResponse,
  next: Next,
) => void

/**
 * Answers the login's own paths and sets `request.login` on all others. Mount it before body parsers, at the root.
 * @throws OAuthError `invalid_option`
 */
export function expressLogin(login: Login, ...surplus: never[]): Middleware {
  checkLogin('expressLogin', login, surplus)
  return middleware(async (incoming: IncomingMessage & { login?: CurrentLogin }) => {
    const { answer, current } = await enter(incoming, login, toRequest(incoming, login.origin))
    if (current) incoming.login = current
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

/** A middleware that sends the answer, if there is one, and lets the request pass otherwise. */
function middleware(answer: (incoming: IncomingMessage) => Promise<Response | undefined>): Middleware {
  const send = async (incoming: IncomingMessage, response: ServerResponse) => {
    const made = await answer(incoming)
    if (made) await sendResponse(response, made)
    return made !== undefined
  }
  return (incoming, response, next) => {
    send(incoming, response).then((sent) => (sent ? undefined : next()), next)
  }
}
