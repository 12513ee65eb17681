/**
 * An id token that was issued to another client. openid-client looks at `azp` only when there are several audiences; the code
 * is that of its own comparisons.
 */
class AnotherAuthorizedParty extends Error {
  override readonly name = 'AnotherAuthorizedParty'
  readonly code = 'OAUTH_JWT_CLAIM_COMPARISON_FAILED'
}

/** If `azp` is present, it must be our client id (OpenID Connect Core, section 3.1.3.7, point 5). */
export function checkAuthorizedParty(claims: { readonly azp?: unknown } | undefined, clientId: string): void {
  if (claims?.azp !== undefined && claims.azp !== clientId)
    throw new AnotherAuthorizedParty('The id token names another authorized party.')
}
