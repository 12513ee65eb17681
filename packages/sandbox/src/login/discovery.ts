import type { Kernel } from '../world/kernel.ts'
import type { Realm } from '../world/state/state.ts'
import { keycloakAnswer } from './keycloak-answer.ts'
import { knownScopes } from './scopes/scope-list.ts'
import { publicKey } from '../world/accounts/signing-key.ts'

const forEveryone = { 'access-control-allow-origin': '*', 'cache-control': 'no-cache' }
const clientAuthentication = ['client_secret_basic', 'client_secret_post']

/** `GET …/.well-known/openid-configuration` (OpenID Connect Discovery, section 4). */
export async function discovery(kernel: Kernel, realm: Realm): Promise<Response> {
  const issuer = kernel.urls.issuer(realm)
  const endpoints = `${issuer}/protocol/openid-connect`
  const document = {
    issuer,
    authorization_endpoint: `${endpoints}/auth`,
    token_endpoint: `${endpoints}/token`,
    introspection_endpoint: `${endpoints}/token/introspect`,
    userinfo_endpoint: `${endpoints}/userinfo`,
    end_session_endpoint: `${endpoints}/logout`,
    jwks_uri: `${endpoints}/certs`,
    revocation_endpoint: `${endpoints}/revoke`,
    grant_types_supported: ['authorization_code', 'implicit', 'refresh_token', 'password'],
    response_types_supported: ['code', 'token', 'id_token token'],
    response_modes_supported: ['query', 'fragment', 'form_post'],
    subject_types_supported: ['public'],
    prompt_values_supported: ['none', 'login', 'consent', 'select_account'],
    id_token_signing_alg_values_supported: ['RS256'],
    token_endpoint_auth_methods_supported: clientAuthentication,
    introspection_endpoint_auth_methods_supported: clientAuthentication,
    revocation_endpoint_auth_methods_supported: clientAuthentication,
    code_challenge_methods_supported: ['S256', 'plain'],
    claims_supported: [
      'sub',
      'iss',
      'auth_time',
      'name',
      'given_name',
      'family_name',
      'preferred_username',
      'email',
      'acr',
    ],
    claim_types_supported: ['normal'],
    claims_parameter_supported: false,
    request_parameter_supported: false,
    request_uri_parameter_supported: false,
    scopes_supported: knownScopes(),
    ui_locales_supported: ['de', 'en'],
    authorization_response_iss_parameter_supported: kernel.loginServer.issInAnswer,
  }
  return keycloakAnswer(document, { headers: forEveryone })
}

/** `GET …/certs`: the public key as a JWK Set (RFC 7517). */
export async function certs(): Promise<Response> {
  return keycloakAnswer({ keys: [publicKey] }, { headers: forEveryone })
}
