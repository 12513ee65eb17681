import type { FastifyPluginCallback, FastifyReply, FastifyRequest } from 'fastify'
import type { Connections } from '../connections/connections.ts'
import { checkConnections, type OwnerOption } from './connections-owner.ts'
import { forWholeApp, sendAnswer } from './fastify-plugin.ts'
import { toRequest } from './node-http.ts'

/**
 * A plugin that answers the paths of connections, before Fastify reads a body. Register it at the root, after what says in an `onRequest` hook who
 * is logged in to the app.
 * @throws OAuthError `invalid_option`
 */
export function fastifyConnections(
  connections: Connections,
  options: OwnerOption<FastifyRequest>,
): FastifyPluginCallback {
  checkConnections('fastifyConnections', connections, options)
  return forWholeApp((app, _options, done) => {
    app.addHook('onRequest', async (request, reply) => {
      const about = { owner: await options.owner(request), address: request.ip }
      const answer = await connections.handle(toRequest(request.raw, connections.origin), about)
      return answer && sendAnswer(reply, answer)
    })
    done()
  })
}

/**
 * The hidden field `csrf` of a form that posts to `/sipgate/disconnect`, for this owner in this browser. Sets a cookie on the reply.
 * @throws OAuthError `invalid_option`
 */
export function disconnectToken(
  connections: Connections,
  request: FastifyRequest,
  reply: FastifyReply,
  owner: string,
): string {
  const { token, cookie } = connections.csrfToken(toRequest(request.raw, connections.origin), owner)
  if (cookie !== undefined) reply.header('set-cookie', cookie)
  return token
}
