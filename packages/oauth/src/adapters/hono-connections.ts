import type { Context, MiddlewareHandler } from 'hono'
import type { Connections } from '../connections/connections.ts'
import type { AddressOption } from './address-option.ts'
import { checkConnections, type OwnerOption } from './connections-owner.ts'
import { honoRequest } from './hono-request.ts'

/**
 * Answers the paths of connections. Mount it at the root, after what says who is logged in to the app.
 * @throws OAuthError `invalid_option`
 */
export function honoConnections(
  connections: Connections,
  options: OwnerOption<Context> & AddressOption<Context>,
): MiddlewareHandler {
  checkConnections('honoConnections', connections, options, ['address'])
  return async (c, next) => {
    const about = { owner: await options.owner(c), address: options.address?.(c) }
    return (await connections.handle(await honoRequest(c), about)) ?? next()
  }
}

/**
 * The hidden field `csrf` of a form that posts to `/sipgate/disconnect`, for this owner in this browser. Sets a cookie on the response.
 * @throws OAuthError `invalid_option`
 */
export function disconnectToken(connections: Connections, c: Context, owner: string): string {
  const { token, cookie } = connections.csrfToken(c.req.raw, owner)
  if (cookie !== undefined) c.header('set-cookie', cookie, { append: true })
  return token
}
