import type { Kernel } from '../../world/kernel.ts'
import type { GrantState } from '../../world/state/state.ts'
import type { ClientRequest } from '../client/client-request.ts'
import { activeSession, endGrant, findUser } from '../../world/accounts/granted-access.ts'
import { keycloakAnswer, refuse } from '../keycloak-answer.ts'
import { extendSession } from '../session/login-session.ts'
import { randomUuid } from '../../world/ids/random-id.ts'
import { parseScopes } from '../scopes/scope-list.ts'
import { issueTokens } from './token-issuing.ts'
import { readToken } from '../../world/accounts/token-reading.ts'

const endings: Record<NonNullable<GrantState['ended']>, string> = {
  logout: 'the user logged out',
  revoked: 'it was revoked',
  reuse: 'one of its refresh tokens was used twice',
  'consent withdrawn': 'the user withdrew the consent',
  'code reused': 'its authorization code was used twice',
}

/** `grant_type=refresh_token`: new tokens, and the refresh token is used up. Using it again ends the grant. */
export async function exchangeRefreshToken(
  kernel: Kernel,
  { realm, client, form }: ClientRequest,
): Promise<Response> {
  const token = form.get('refresh_token')
  if (!token) return refuse(400, 'invalid_request', 'No refresh token', 'Send the field refresh_token.')
  const read = await readToken(kernel, token)
  if ('refused' in read) return invalidGrant('Invalid refresh token', read.refused)
  const { claims } = read
  if (read.realm !== realm)
    return invalidGrant('Invalid refresh token', `The token belongs to the realm ${read.realm}.`)
  if (claims.typ !== 'Refresh')
    return invalidGrant(
      'Invalid refresh token',
      `Expected a refresh token; this token is of type ${claims.typ}.`,
    )
  if (claims.azp !== client.clientId) {
    const description = "Invalid refresh token. Token client and authorized client don't match"
    return invalidGrant(description, 'The token was issued to another client.')
  }
  const now = kernel.clock.now()
  if (claims.exp * 1000 <= now) {
    const why = `A refresh token is valid for ${kernel.loginServer.refreshTokenSeconds} s; the user has to log in again.`
    return invalidGrant('Token is not active', why)
  }
  const grant = kernel.state.grants.find(({ id }) => id === claims.client_session)
  const session = activeSession(kernel, claims.session_state)
  if (grant?.ended === 'consent withdrawn') {
    return refuse(400, 'invalid_scope', 'Client no longer has requested consent from user')
  }
  if (!grant || grant.ended || !session || !findUser(kernel, grant)) {
    const reason = grant?.ended ? endings[grant.ended] : 'its session no longer exists'
    return invalidGrant('Session not active', `The grant has ended: ${reason}. The user has to log in again.`)
  }

  const again = claims.jti !== grant.refreshTokenId
  if (again && !inGrace(kernel, grant, claims.jti, now)) {
    endGrant(kernel, grant.id, 'reuse')
    const why =
      'This refresh token was used before. Each works only once, so the grant has ended. Keep the newest one, and refresh once at a time.'
    return invalidGrant('Maximum allowed refresh token reuse exceeded', why)
  }
  const scopes = form.has('scope') ? parseScopes(form.get('scope') ?? '') : grant.scopes
  const excess = scopes.filter((scope) => !grant.scopes.includes(scope))
  if (excess.length > 0) {
    const why = 'A refresh can ask for the scopes of its grant, or for fewer.'
    return refuse(400, 'invalid_scope', `Invalid scopes: ${excess.join(' ').slice(0, 300)}`, why)
  }
  // A late refresh within the grace window gets the newest refresh token, so that both callers can go on.
  if (again) grant.reusedInGrace = (grant.reusedInGrace ?? 0) + 1
  else rotate(kernel, grant, now)
  extendSession(kernel, session)
  kernel.changed()
  return keycloakAnswer(await issueTokens(kernel, grant, scopes))
}

function rotate(kernel: Kernel, grant: GrantState, now: number): void {
  grant.previousRefreshTokenId = grant.refreshTokenId
  grant.refreshTokenId = randomUuid(kernel.platform)
  grant.refreshedAt = now
  grant.refreshCount += 1
}

function inGrace(kernel: Kernel, grant: GrantState, tokenId: string, now: number): boolean {
  const { refreshGraceSeconds } = kernel.loginServer
  if (tokenId !== grant.previousRefreshTokenId || grant.refreshedAt === undefined) return false
  return now < grant.refreshedAt + refreshGraceSeconds * 1000
}

function invalidGrant(description: string, why: string): Response {
  return refuse(400, 'invalid_grant', description, why)
}
