import { invalidOption } from '../check-options.ts'
import { nearestName } from '../generated/nearest-name.ts'
import { scopes, type Scope } from '../generated/scopes.ts'

/** Scopes of OpenID Connect that login servers know besides sipgate's own. */
const standardScopes = ['openid', 'profile', 'email', 'address', 'phone', 'offline_access']

/**
 * Names of scopes, one per entry, as RFC 6749 (section 3.3) writes them. A name that resembles a known scope is a typing error;
 * one that resembles none passes, because sipgate may add scopes.
 * @throws OAuthError `invalid_option`
 */
export function checkScopes(given: unknown): readonly Scope[] {
  const shape = /^[\x21\x23-\x5b\x5d-\x7e]+$/
  if (!Array.isArray(given)) throw invalidOption("scopes must be a list, such as ['balance:read']")
  if (!given.every((scope): scope is string => typeof scope === 'string' && shape.test(scope)))
    throw invalidOption('scopes must be scope names, one per entry')
  for (const scope of given) {
    const meant = meantBy(scope)
    if (meant !== undefined)
      throw invalidOption(`scopes: sipgate has no scope \`${scope}\`. Did you mean \`${meant}\`?`)
  }
  return given
}

function meantBy(scope: string): string | undefined {
  const known = [...scopes, ...standardScopes]
  if (known.includes(scope)) return undefined
  // `balance` instead of `balance:read`.
  return nearestName(scope, known) ?? known.find((name) => name.startsWith(`${scope}:`))
}
