import { createHash } from 'node:crypto'
import type { Kernel } from '../../world/kernel.ts'
import type { AuthorizationCode } from '../../world/state/state.ts'
import type { ClientRequest } from '../client/client-request.ts'
import { equalSecrets } from '../../world/accounts/equal-secrets.ts'
import { createGrant } from './grant-creation.ts'
import {
  activeSession,
  endGrant,
  findConsent,
  findUser,
  needsConsent,
} from '../../world/accounts/granted-access.ts'
import { keycloakAnswer, refuse } from '../keycloak-answer.ts'
import { issueTokens } from './token-issuing.ts'

/**
 * `grant_type=authorization_code`. Like Keycloak's, a code is used up by its first try, even one that fails; a second
 * try also ends what the first one gave (RFC 6749, section 4.1.2).
 */
export async function exchangeCode(
  kernel: Kernel,
  { realm, client, form }: ClientRequest,
): Promise<Response> {
  const given = form.get('code')
  if (!given) return refuse(400, 'invalid_request', 'Missing parameter: code')
  const code = kernel.state.codes.find(
    (candidate) => candidate.realm === realm && equalSecrets(given, candidate.code),
  )
  if (!code)
    return invalidGrant(
      'Code not valid',
      'The login server did not issue this code, or no longer remembers it.',
    )
  if (code.usedByGrant !== undefined) {
    endGrant(kernel, code.usedByGrant, 'code reused')
    return invalidGrant(
      'Code not valid',
      'This code was used before. A code works once; using it again ends the grant of its first use.',
    )
  }
  code.usedByGrant = ''
  kernel.changed()

  if (code.expiresAt <= kernel.clock.now()) {
    return invalidGrant(
      'Code is expired',
      `A code is valid for ${kernel.loginServer.codeSeconds} s; exchange it at once.`,
    )
  }
  if (code.clientId !== client.clientId)
    return invalidGrant('Auth error', 'The code was issued to another client.')
  const session = activeSession(kernel, code.sessionId)
  if (!session || !findUser(kernel, code)) {
    return invalidGrant(
      'Session not active',
      'The user has logged out of the login server since the code was issued.',
    )
  }
  if (form.get('redirect_uri') !== code.redirectUri) {
    const why = `redirect_uri must be the same as in the authorization request: ${code.redirectUri}`
    return invalidGrant('Incorrect redirect_uri', why)
  }
  const pkce = checkCodeVerifier(code, form.get('code_verifier'))
  if (pkce) return pkce
  if (needsConsent(client) && !findConsent(kernel, code)) {
    return refuse(400, 'invalid_scope', 'Client no longer has requested consent from user')
  }

  const grant = createGrant(kernel, {
    realm,
    clientId: client.clientId,
    masterSipId: code.masterSipId,
    userId: code.userId,
    scopes: code.scopes,
    sessionId: code.sessionId,
    authenticatedAt: code.authenticatedAt,
    refreshable: true,
    fromCookie: code.fromCookie ?? false,
    ...(code.nonce !== undefined && { nonce: code.nonce }),
  })
  code.usedByGrant = grant.id
  kernel.changed()
  return keycloakAnswer(await issueTokens(kernel, grant))
}

/** RFC 7636, section 4.6. */
function checkCodeVerifier(code: AuthorizationCode, verifier: string | null): Response | undefined {
  const { codeChallenge, codeChallengeMethod } = code
  if (codeChallenge === undefined) {
    if (verifier === null) return undefined
    // RFC 9700, section 2.1.1: a verifier without a challenge is a sign of a downgrade.
    const why = 'The token request has a code_verifier, but the authorization request had no code_challenge.'
    return invalidGrant('PKCE verification failed', why)
  }
  if (!verifier)
    return invalidGrant('PKCE code verifier not specified', 'The authorization request had a code_challenge.')
  const proven =
    codeChallengeMethod === 'S256' ? createHash('sha256').update(verifier).digest('base64url') : verifier
  if (equalSecrets(proven, codeChallenge)) return undefined
  return invalidGrant(
    'PKCE verification failed',
    'code_verifier does not match the code_challenge of the authorization request.',
  )
}

function invalidGrant(description: string, why: string): Response {
  return refuse(400, 'invalid_grant', description, why)
}
