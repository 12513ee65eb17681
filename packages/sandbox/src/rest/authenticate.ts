import { verifyAccessToken } from '../world/accounts/access-token.ts'
import { equalSecrets } from '../world/accounts/equal-secrets.ts'
import { findUser } from '../world/accounts/granted-access.ts'
import type { Kernel } from '../world/kernel.ts'
import type { UserRef } from '../world/state/state.ts'
import type { RestCaller } from './handler.ts'
import { Refusal } from './refusal.ts'

/**
 * Identifies the caller by the `Authorization` header: `Bearer` with an access token or `Basic` with a personal
 * access token.
 * @throws Refusal 401
 */
export async function authenticate(kernel: Kernel, header: string | null): Promise<RestCaller> {
  if (header === null)
    throw new Refusal(
      401,
      'No Authorization header: send "Bearer" with an access token or "Basic" with a personal access token.',
    )
  const [scheme = '', credentials = '', ...more] = header.trim().split(/ +/)
  if (more.length > 0 || credentials === '')
    throw new Refusal(401, 'The Authorization header must be a scheme and one value.')
  if (scheme.toLowerCase() === 'bearer') return withAccessToken(kernel, credentials)
  if (scheme.toLowerCase() === 'basic') return withPersonalAccessToken(kernel, credentials)
  throw new Refusal(401, 'The scheme of the Authorization header must be Bearer or Basic.')
}

async function withAccessToken(kernel: Kernel, token: string): Promise<RestCaller> {
  const verified = await verifyAccessToken(kernel, token)
  if ('refused' in verified) throw new Refusal(401, verified.refused)
  return { ...lookUp(kernel, verified.user), scopes: verified.scopes, clientId: verified.clientId }
}

function withPersonalAccessToken(kernel: Kernel, credentials: string): RestCaller {
  const decoded = Buffer.from(credentials, 'base64').toString()
  const colon = decoded.indexOf(':')
  if (colon < 0) throw new Refusal(401, 'Basic credentials must be "{tokenId}:{token}" in base64.')
  const tokenId = decoded.slice(0, colon)
  for (const { masterSipId, personalAccessTokens } of kernel.state.accounts) {
    const found = personalAccessTokens.find((candidate) => candidate.tokenId === tokenId)
    if (found && equalSecrets(decoded.slice(colon + 1), found.token))
      return { ...lookUp(kernel, { masterSipId, userId: found.userId }), scopes: found.scopes }
  }
  throw new Refusal(
    401,
    'The personal access token does not exist, or its secret is wrong. The API does not accept user name and password.',
  )
}

function lookUp(kernel: Kernel, ref: UserRef): Pick<RestCaller, 'account' | 'user'> {
  const account = kernel.state.accounts.find(({ masterSipId }) => masterSipId === ref.masterSipId)
  const user = findUser(kernel, ref)
  if (!account || !user) throw new Refusal(401, 'The user of this token no longer exists.')
  return { account, user }
}
