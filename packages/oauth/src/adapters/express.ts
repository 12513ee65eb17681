import { IncomingMessage, type ServerResponse } from 'node:http'
import { checkOptions, hasFunctions, invalidOption, refuseMore } from '../check-options.ts'
import { sendResponse, toRequest, type NodeRequest } from './node-http.ts'
import type { CurrentLogin } from '../login/current-login.ts'
import { missingScopes } from '../grants/missing-scopes.ts'
import { loginMethods, type Login } from '../login/login.ts'
import type { Scope } from '../generated/scopes.ts'
import { checkScopes } from '../settings/check-scopes.ts'

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

const logins = new WeakMap<IncomingMessage, Login>()

/**
 * Answers the login's own paths and sets `request.login` on all others. Mount it before body parsers, at the root.
 * @throws OAuthError `invalid_option`
 */
export function expressLogin(login: Login, ...surplus: never[]): Middleware {
  checkLogin('expressLogin', login, surplus)
  return (incoming: NodeRequest & { login?: CurrentLogin }, response, next) => {
    void answered(response, next, async () => {
      logins.set(incoming, login)
      const request = toRequest(incoming, login.origin)
      const answer = await login.handle(request)
      if (answer) return answer
      const current = await login.current(request)
      if (current) incoming.login = current
      return undefined
    })
  }
}

/** Options of `requireLogin()`. */
export interface RequireLoginOptions {
  /** The scopes that must be granted, too. Default: none. */
  scopes?: readonly Scope[]
}

const optionNames = Object.keys({ scopes: true } satisfies Record<keyof RequireLoginOptions, true>)

/**
 * Lets a request pass if its user is logged in and has granted `scopes`. Otherwise it sends the user to log in.
 * @throws OAuthError `invalid_option`
 */
export function requireLogin(options: RequireLoginOptions = {}): Middleware {
  // Mounted without parentheses, it would receive each request and never call `next`.
  if (options instanceof IncomingMessage)
    throw invalidOption('requireLogin returns the middleware: write requireLogin(), with parentheses')
  checkOptions('requireLogin', options, optionNames)
  const scopes = checkScopes(options.scopes ?? [])
  return (incoming: NodeRequest & { login?: CurrentLogin }, response, next) => {
    void answered(response, next, async () => {
      const login = logins.get(incoming)
      if (!login) throw new Error('requireLogin() needs expressLogin(login): mount that first.')
      // expressLogin() has read the session already: a page costs one read of the store, not two.
      if (incoming.login && missingScopes(incoming.login.scopes, scopes).length === 0) return undefined
      return login.requireScopes(...scopes)(toRequest(incoming, login.origin))
    })
  }
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
    const handled = login.handleError(error, toRequest(incoming, login.origin))
    void answered(
      response,
      (other) => next(other ?? error),
      () => handled,
    )
  }
}

function checkLogin(name: string, login: Login, surplus: readonly unknown[]): void {
  if (!hasFunctions(login, loginMethods)) throw invalidOption(`${name}() expects what createLogin() returns`)
  refuseMore(name, surplus)
}

async function answered(response: ServerResponse, next: Next, answer: () => Promise<Response | undefined>) {
  try {
    const made = await answer()
    if (!made) return next()
    await sendResponse(response, made)
  } catch (error) {
    next(error)
  }
}
