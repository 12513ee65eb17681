import { checkOptions } from '../check-options.ts'
import type { AccessToken, TokenRequest } from '../grants/access-token.ts'
import type { Machinery } from '../flow/machinery.ts'
import type { TokenScopes } from './held-connections.ts'
import { missingScopes } from '../grants/missing-scopes.ts'
import { unlessAborted } from '../grants/shared-work.ts'
import { isOAuthError, OAuthError } from '../oauth-error.ts'
import { checkScopes } from '../settings/check-scopes.ts'
import type { Grant } from '../stores/store.ts'

/** Creates the `accessToken` functions of owners. Each call looks the owner's grant up, in memory or in the store. */
export function connectionTokens({ cache, freshener, sweep }: Machinery) {
  /** What is wrong with an owner whose grant is gone. It is asked for once more: the owner may have reconnected meanwhile. */
  async function whyGone(owner: string): Promise<OAuthError> {
    cache.forget(owner)
    const grant = await cache.find(owner)
    return new OAuthError(grant ? 'connection_ended' : 'not_connected')
  }

  async function freshGrant(owner: string, request?: TokenRequest): Promise<Grant> {
    const grant = await cache.find(owner)
    if (!grant) throw new OAuthError('not_connected')
    if (grant.ended) throw new OAuthError('connection_ended')
    const fresh = await freshener.fresh(grant, request).catch(async (error: unknown) => {
      throw isOAuthError(error, 'grant_gone') ? await whyGone(owner) : error
    })
    if (fresh !== grant) cache.renewed(fresh)
    return fresh
  }

  return (owner: string, options: TokenScopes = {}): AccessToken => {
    checkOptions('accessToken', options, ['scopes'])
    const scopes = checkScopes(options.scopes ?? [])
    return async (request = {}) => {
      const { refusedToken, signal } = request
      signal?.throwIfAborted()
      sweep()
      const grant = await (refusedToken === undefined
        ? unlessAborted(
            cache.shared(owner, () => freshGrant(owner)),
            signal,
          )
        : freshGrant(owner, request))
      refuseMissing(grant, scopes)
      return grant.accessToken
    }
  }
}

function refuseMissing(grant: Grant, scopes: readonly string[]): void {
  const missing = missingScopes(grant.scopes, scopes)
  if (missing.length > 0)
    throw new OAuthError('scopes_missing', { about: missing.join(', '), missingScopes: missing })
}
