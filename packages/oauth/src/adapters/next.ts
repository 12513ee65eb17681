import { checkOptions } from '../check-options.ts'
import type { Connections } from '../connections/connections.ts'
import type { CurrentLogin } from '../login/current-login.ts'
import type { Login } from '../login/login.ts'
import type { AddressOption } from './address-option.ts'
import { checkHandler, checkLogin } from './check-login.ts'
import { checkConnections, type OwnerOption } from './connections-owner.ts'
import { readRequiredScopes, type RequireLoginOptions } from './require-login-options.ts'
import { refuse } from './visit.ts'

export type { AddressOption, OwnerOption, RequireLoginOptions }

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
 * @param options `address`: the client's address, from the proxy in front of Next.js; without it, logins are not limited
 * @throws OAuthError `invalid_option`
 */
export function nextLogin(
  login: Login,
  options: AddressOption<Request> = {},
): { GET: RouteHandler; POST: RouteHandler } {
  checkLogin('nextLogin', login)
  checkOptions('nextLogin', options, ['address'])
  const handler: RouteHandler = async (request) =>
    (await login.handle(request, { address: options.address?.(request) })) ?? notFound()
  return { GET: handler, POST: handler }
}

/**
 * Route handlers for the paths of connections: `app/sipgate/connect/route.ts` and that of the redirect URI export `GET`,
 * `app/sipgate/disconnect/route.ts` exports `POST`.
 * @throws OAuthError `invalid_option`
 */
export function nextConnections(
  connections: Connections,
  options: OwnerOption<Request> & AddressOption<Request>,
): { GET: RouteHandler; POST: RouteHandler } {
  checkConnections('nextConnections', connections, options, ['address'])
  const handler: RouteHandler = async (request) => {
    const about = { owner: await options.owner(request), address: options.address?.(request) }
    return (await connections.handle(request, about)) ?? notFound()
  }
  return { GET: handler, POST: handler }
}

const notFound = () => new Response('Not found', { status: 404 })

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
