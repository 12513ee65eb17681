import type { CurrentLogin } from '../login/current-login.ts'
import type { Login } from '../login/login.ts'
import { checkHandler, checkLogin } from './check-login.ts'
import { readRequiredScopes, type RequireLoginOptions } from './require-login-options.ts'
import { refuse } from './visit.ts'

export type { RequireLoginOptions }

/** A route handler of Next.js. `context` is what Next.js passes beside the request, such as `params`. */
export type RouteHandler<Context = unknown> = (request: Request, context: Context) => Promise<Response>

/** A route handler that is called for users who are logged in. */
export type LoggedInHandler<Context = unknown> = (
  request: Request,
  login: CurrentLogin,
  context: Context,
) => Response | Promise<Response>

/**
 * Route handlers for the login's own paths. `app/login/route.ts` and that of the redirect URI export `GET`, `app/logout/route.ts` exports `POST`.
 * @throws OAuthError `invalid_option`
 */
export function nextLogin(login: Login, ...surplus: never[]): { GET: RouteHandler; POST: RouteHandler } {
  checkLogin('nextLogin', login, surplus)
  const handler: RouteHandler = async (request) =>
    (await login.handle(request)) ?? new Response('Not found', { status: 404 })
  return { GET: handler, POST: handler }
}

/**
 * Wraps a route handler: it is called if the user is logged in and has granted `scopes`. Otherwise the user is sent to log in. When it
 * fails because the grant has ended, the user is sent to log in; when the store, the login server or the API fails, there is a page. All
 * other errors go on to Next.js.
 * @throws OAuthError `invalid_option`
 */
export function requireLogin<Context = unknown>(
  login: Login,
  handler: LoggedInHandler<Context>,
  options: RequireLoginOptions = {},
): RouteHandler<Context> {
  checkLogin('requireLogin', login)
  checkHandler('requireLogin', handler)
  const scopes = readRequiredScopes(options)
  return async (request, context) => {
    try {
      const current = await login.current(request)
      const refusal = await refuse({ login, request, current }, scopes)
      return refusal ?? (await handler(request, current as CurrentLogin, context))
    } catch (error) {
      const page = await login.handleError(error, request)
      if (page) return page
      throw error
    }
  }
}

/**
 * The user who is logged in, in a Server Component: `await currentLogin(login, await headers())`, with `headers` of `next/headers`.
 * @throws OAuthError `store_unavailable`, `stored_row_unreadable`
 */
export function currentLogin(login: Login, headers: Headers): Promise<CurrentLogin | undefined> {
  return login.current(new Request(login.origin, { headers }))
}
