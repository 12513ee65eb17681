import type { Scope } from '@sipgate-kit/contract'
import type { Credentials } from '../call/auth.ts'
import { SipgateError } from '../errors/sipgate-error.ts'
import { whyForeign, type Destination } from './foreign-token.ts'
import { grantedScopes } from './granted-scopes.ts'
import { needsOneOf } from './explain-forbidden.ts'

/**
 * Saves a request that can only be refused, and keeps a token from where it does not belong.
 * @throws SipgateError `missing_scope`, `auth_failed`
 */
export function checkToken(
  destination: Destination,
  scopes: readonly Scope[] | undefined,
  { accessToken, secrets: [token = ''] }: Credentials,
): void {
  const detail = whyForeign(destination, token)
  if (detail) throw new SipgateError('auth_failed', { detail })
  if (!scopes || accessToken === undefined) return
  const granted = grantedScopes(accessToken)
  if (granted && !scopes.some((scope) => granted.has(scope)))
    throw new SipgateError('missing_scope', { scopes, detail: needsOneOf(scopes) })
}
