import type { Kernel } from '../../world/kernel.ts'
import type { Realm } from '../../world/state/state.ts'
import { verifyAccessToken } from '../../world/accounts/access-token.ts'
import { withCors } from '../client/web-origins.ts'
import { readForm } from '../form-fields.ts'
import { findClient, findUser } from '../../world/accounts/granted-access.ts'
import { keycloakAnswer, refuse } from '../keycloak-answer.ts'

/** `GET` and `POST …/userinfo` (OpenID Connect Core, section 5.3). The API's own userinfo is another one. */
export async function userinfo(kernel: Kernel, realm: Realm, request: Request): Promise<Response> {
  const token = await bearerToken(request)
  if (token instanceof Response) return withCors(kernel, realm, request, token)
  if (token === undefined) {
    const headers = { 'www-authenticate': `Bearer realm="${realm}"` }
    const why = 'Send the access token: Authorization: Bearer …'
    return withCors(
      kernel,
      realm,
      request,
      refuse(401, 'invalid_request', 'Token not provided', why, headers),
    )
  }
  const access = await verifyAccessToken(kernel, token)
  if ('refused' in access || access.grant.realm !== realm) {
    const why = 'refused' in access ? access.refused : `The token belongs to the realm ${access.grant.realm}.`
    const headers = {
      'www-authenticate': `Bearer realm="${realm}", error="invalid_token", error_description="Token verification failed"`,
    }
    return withCors(
      kernel,
      realm,
      request,
      refuse(401, 'invalid_token', 'Token verification failed', why, headers),
    )
  }
  const client = findClient(kernel, realm, access.clientId)
  if (!access.scopes.includes('openid')) {
    const headers = {
      'www-authenticate': `Bearer realm="${realm}", error="insufficient_scope", scope="openid"`,
    }
    const why = 'Ask for the scope openid in the authorization request.'
    return withCors(
      kernel,
      realm,
      request,
      refuse(403, 'insufficient_scope', 'Missing openid scope', why, headers),
      client,
    )
  }
  const user = findUser(kernel, access.user)
  const { firstname, lastname, email } = user?.profile ?? {}
  const claims = {
    sub: user?.loginSub,
    ...(access.scopes.includes('profile') && {
      name: [firstname, lastname].filter(Boolean).join(' '),
      preferred_username: user?.username,
      given_name: firstname,
      family_name: lastname,
      locale: user?.locale,
    }),
    ...(access.scopes.includes('email') && { email, email_verified: true }),
  }
  return withCors(kernel, realm, request, keycloakAnswer(claims), client)
}

/** From the header, or from a form (RFC 6750, section 2.2). */
async function bearerToken(request: Request): Promise<string | Response | undefined> {
  const header = /^bearer +(\S+) *$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  if (header !== undefined || request.method !== 'POST') return header
  const body = await readForm(request)
  if ('form' in body) return body.form.get('access_token') ?? undefined
  return refuse(body.status, 'invalid_request', body.problem)
}
