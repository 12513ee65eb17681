import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Connections } from '../connections/connections.ts'
import { toRequest } from './node-http.ts'

/**
 * The hidden field `csrf` of a form that posts to `/sipgate/disconnect`, for this owner in this browser. Sets a cookie on the response.
 * @throws OAuthError `invalid_option`
 */
export function disconnectToken(
  connections: Connections,
  request: IncomingMessage,
  response: ServerResponse,
  owner: string,
): string {
  const { token, cookie } = connections.csrfToken(toRequest(request, connections.origin), owner)
  if (cookie !== undefined) response.appendHeader('set-cookie', cookie)
  return token
}
