import { decodeJwt } from 'jose'
import type { Kernel } from '../../world/kernel.ts'
import type { Realm } from '../../world/state/state.ts'
import { verifyAccessToken } from '../../world/accounts/access-token.ts'
import { handleClientRequest } from '../client/client-request.ts'
import { activeSession, findUser } from '../../world/accounts/granted-access.ts'
import { keycloakAnswer, refuse } from '../keycloak-answer.ts'
import { readToken } from '../../world/accounts/token-reading.ts'

/** `POST …/token/introspect` (RFC 7662). Answers only `active: false` for a token it would not accept. */
export function introspect(kernel: Kernel, realm: Realm, request: Request): Promise<Response> {
  return handleClientRequest(kernel, realm, request, async ({ form }) => {
    const token = form.get('token')
    if (!token) return refuse(400, 'invalid_request', 'Token not provided', 'Send the field token.')
    const grant = await activeGrant(kernel, token)
    if (grant?.realm !== realm) return keycloakAnswer({ active: false })
    const username = findUser(kernel, grant)?.username
    const claims = decodeJwt(token)
    return keycloakAnswer({
      ...claims,
      active: true,
      client_id: grant.clientId,
      username,
      token_type: claims['typ'],
    })
  })
}

async function activeGrant(kernel: Kernel, token: string) {
  const read = await readToken(kernel, token)
  if ('refused' in read) return undefined
  if (read.claims.typ === 'Bearer') {
    const access = await verifyAccessToken(kernel, token)
    return 'refused' in access ? undefined : access.grant
  }
  const grant = kernel.state.grants.find(({ id }) => id === read.claims.client_session)
  const alive =
    read.claims.exp * 1000 > kernel.clock.now() && activeSession(kernel, read.claims.session_state)
  return alive && !grant?.ended && grant?.refreshTokenId === read.claims.jti ? grant : undefined
}
