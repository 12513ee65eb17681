import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Connections } from '../connections/connections.ts'
import { checkHandler } from './check-login.ts'
import { checkConnections, type OwnerOption } from './connections-owner.ts'
import {
  fail,
  nodeListenerOptions,
  remoteAddress,
  type NodeListenerOptions,
} from './node-listener-options.ts'
import { sendResponse, toRequest } from './node-http.ts'

/**
 * Wraps a listener: it answers the paths of connections, and calls the listener for all others.
 * @throws OAuthError `invalid_option`
 */
export function nodeConnections(
  connections: Connections,
  listener: (request: IncomingMessage, response: ServerResponse) => unknown,
  options: OwnerOption<IncomingMessage> & NodeListenerOptions,
): RequestListener {
  checkConnections('nodeConnections', connections, options, nodeListenerOptions)
  checkHandler('nodeConnections', listener)
  const { owner, address = remoteAddress, otherwise = fail } = options
  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    try {
      const about = { owner: await owner(incoming), address: address(incoming) }
      const answer = await connections.handle(toRequest(incoming, connections.origin), about)
      await (answer ? sendResponse(outgoing, answer) : listener(incoming, outgoing))
    } catch (error) {
      await otherwise(error, incoming, outgoing)
    }
  }
  return (incoming, outgoing) => void serve(incoming, outgoing)
}
