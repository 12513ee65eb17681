import type { Kernel } from '../../world/kernel.ts'
import type { Realm } from '../../world/state/state.ts'
import { handleClientRequest } from '../client/client-request.ts'
import { endGrant } from '../../world/accounts/granted-access.ts'
import { emptyAnswer, refuse } from '../keycloak-answer.ts'
import { readToken } from '../../world/accounts/token-reading.ts'

/**
 * `POST …/revoke` (RFC 7009): ends the grant of a refresh or access token. A string that is not a token, or another client's,
 * is answered with 200 too, as there is nothing left for the client to do.
 */
export function revoke(kernel: Kernel, realm: Realm, request: Request): Promise<Response> {
  return handleClientRequest(kernel, realm, request, async ({ client, form }) => {
    const token = form.get('token')
    if (!token) return refuse(400, 'invalid_request', 'Token not provided', 'Send the field token.')
    const read = await readToken(kernel, token)
    if ('claims' in read && read.realm === realm && read.claims.azp === client.clientId) {
      endGrant(kernel, read.claims.client_session, 'revoked')
    }
    return emptyAnswer(200)
  })
}
