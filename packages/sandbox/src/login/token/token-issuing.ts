import { createHash } from 'node:crypto'
import { SignJWT, type JWTPayload } from 'jose'
import type { Kernel } from '../../world/kernel.ts'
import type { GrantState } from '../../world/state/state.ts'
import { findClient, findUser } from '../../world/accounts/granted-access.ts'
import { randomUuid } from '../../world/ids/random-id.ts'
import { keyId, signingKey } from '../../world/accounts/signing-key.ts'

/** What the token endpoint answers with (RFC 6749, section 5.1, with Keycloak's additions). */
export interface TokenAnswer {
  access_token: string
  expires_in: number
  refresh_expires_in: number
  refresh_token: string
  token_type: 'Bearer'
  id_token?: string
  'not-before-policy': 0
  session_state: string
  scope: string
}

/** Signs a fresh set of tokens for a grant. `scopes` may be fewer than the grant's. */
export async function issueTokens(
  kernel: Kernel,
  grant: GrantState,
  scopes: readonly string[] = grant.scopes,
): Promise<TokenAnswer> {
  const accessToken = await issueAccessToken(kernel, grant, scopes)
  const idToken = wantsIdToken(kernel, scopes) ? await issueIdToken(kernel, grant, accessToken) : undefined
  return {
    access_token: accessToken,
    expires_in: kernel.loginServer.accessTokenSeconds,
    refresh_expires_in: kernel.loginServer.refreshTokenSeconds,
    refresh_token: await issueRefreshToken(kernel, grant),
    token_type: 'Bearer',
    ...(idToken !== undefined && { id_token: idToken }),
    'not-before-policy': 0,
    session_state: grant.sessionId,
    scope: scopes.join(' '),
  }
}

export async function issueAccessToken(
  kernel: Kernel,
  grant: GrantState,
  scopes: readonly string[] = grant.scopes,
): Promise<string> {
  const origins = findClient(kernel, grant.realm, grant.clientId)?.webOrigins ?? []
  return sign({
    ...identity(kernel, grant, 'Bearer', kernel.loginServer.accessTokenSeconds),
    auth_time: seconds(grant.authenticatedAt),
    acr: grant.fromCookie ? '0' : '1',
    client_session: grant.id,
    'allowed-origins': origins,
    ...rights(scopes),
    featureScope: 'CLASSIC_PBX',
  })
}

async function issueRefreshToken(kernel: Kernel, grant: GrantState): Promise<string> {
  return sign({
    ...identity(kernel, grant, 'Refresh', kernel.loginServer.refreshTokenSeconds),
    jti: grant.refreshTokenId,
    auth_time: 0,
    client_session: grant.id,
    ...rights(grant.scopes),
  })
}

/** `accessToken` is the one it travels with: `at_hash` ties them together (OpenID Connect Core, section 3.1.3.6). */
export async function issueIdToken(kernel: Kernel, grant: GrantState, accessToken: string): Promise<string> {
  return sign({
    ...identity(kernel, grant, 'ID', kernel.loginServer.accessTokenSeconds),
    auth_time: seconds(grant.authenticatedAt),
    acr: grant.fromCookie ? '0' : '1',
    at_hash: createHash('sha256').update(accessToken).digest().subarray(0, 16).toString('base64url'),
    ...(grant.nonce !== undefined && { nonce: grant.nonce }),
  })
}

function wantsIdToken(kernel: Kernel, scopes: readonly string[]): boolean {
  const { idToken } = kernel.loginServer
  return idToken === 'always' || (idToken === 'openid' && scopes.includes('openid'))
}

function identity(kernel: Kernel, grant: GrantState, typ: string, lifeSeconds: number): JWTPayload {
  const now = seconds(kernel.clock.now())
  return {
    jti: randomUuid(kernel.platform),
    exp: now + lifeSeconds,
    nbf: 0,
    iat: now,
    iss: kernel.urls.issuer(grant.realm),
    aud: grant.clientId,
    sub: findUser(kernel, grant)?.loginSub ?? '',
    typ,
    azp: grant.clientId,
    session_state: grant.sessionId,
  }
}

/** sipgate's older tokens carry the scopes as roles, newer ones as `scope`; both are here. */
function rights(scopes: readonly string[]): JWTPayload {
  return { realm_access: { roles: [...scopes] }, resource_access: {}, scope: scopes.join(' ') }
}

/** `sandbox` comes first, so that the first letters of a token tell what it is: clients keep it away from sipgate. */
async function sign(claims: JWTPayload): Promise<string> {
  return new SignJWT(claims)
    .setProtectedHeader({ sandbox: true, alg: 'RS256', typ: 'JWT', kid: keyId })
    .sign(await signingKey())
}

function seconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000)
}
