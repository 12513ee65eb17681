import type { Kernel } from '../../world/kernel.ts'
import type { ClientRequest } from '../client/client-request.ts'
import { createGrant } from './grant-creation.ts'
import { needsConsent } from '../../world/accounts/granted-access.ts'
import { keycloakAnswer, refuse } from '../keycloak-answer.ts'
import { checkPassword, logIn } from '../session/login-session.ts'
import { randomSecret } from '../../world/ids/random-id.ts'
import { isKnownScope, parseScopes } from '../scopes/scope-list.ts'
import { issueTokens } from './token-issuing.ts'

/** `grant_type=password`, for clients of sipgate's own kind only. Third parties must not rely on it. */
export async function exchangePassword(
  kernel: Kernel,
  { realm, client, form }: ClientRequest,
): Promise<Response> {
  if (!client.directAccessGrants) {
    const why = 'Third-party clients send their users to the login page instead of taking their passwords.'
    return refuse(400, 'unauthorized_client', 'Client not allowed for direct access grants', why)
  }
  const username = form.get('username')
  if (!username) return refuse(400, 'invalid_request', 'Missing parameter: username')
  if (needsConsent(client)) return refuse(400, 'invalid_client', 'Client requires user consent')
  const scopes = parseScopes(form.get('scope') ?? '')
  const unknown = scopes.filter((scope) => !isKnownScope(scope))
  if (unknown.length > 0)
    return refuse(400, 'invalid_scope', `Invalid scopes: ${unknown.join(' ').slice(0, 300)}`)
  const found = checkPassword(kernel, username, form.get('password') ?? '')
  if (!found) return refuse(401, 'invalid_grant', 'Invalid user credentials')

  const user = { masterSipId: found.masterSipId, userId: found.user.id }
  // No browser takes part, so this session's cookie goes to nobody.
  const session = logIn(kernel, realm, { id: randomSecret(kernel.platform), isNew: true }, user)
  const grant = createGrant(kernel, {
    ...user,
    realm,
    clientId: client.clientId,
    scopes,
    sessionId: session.id,
    authenticatedAt: session.authenticatedAt,
    refreshable: true,
    fromCookie: false,
  })
  return keycloakAnswer(await issueTokens(kernel, grant))
}
