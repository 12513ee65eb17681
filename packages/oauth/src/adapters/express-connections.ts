import type { IncomingMessage } from 'node:http'
import type { Connections } from '../connections/connections.ts'
import { checkConnections, type OwnerOption } from './connections-owner.ts'
import { addressOf, middleware, type Middleware } from './express-middleware.ts'
import { toRequest } from './node-http.ts'

/** A request with what the app's own middlewares have put on it, such as its user. */
export type ExpressRequest = IncomingMessage & Express.Request

/**
 * Answers the paths of connections. Mount it at the root, after what says who is logged in to the app.
 * @throws OAuthError `invalid_option`
 */
export function expressConnections(
  connections: Connections,
  options: OwnerOption<ExpressRequest>,
): Middleware {
  checkConnections('expressConnections', connections, options)
  return middleware(async (incoming) => {
    const owner = await options.owner(incoming as ExpressRequest)
    const about = { owner, address: addressOf(incoming) }
    return connections.handle(toRequest(incoming, connections.origin), about)
  })
}
