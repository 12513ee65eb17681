import type { Kernel } from '../kernel.ts'
import type { GrantState, UserRef } from '../state/state.ts'
import { findUser } from './granted-access.ts'
import { readToken } from './token-reading.ts'

export interface AccessToken {
  grant: GrantState
  user: UserRef
  /** The scopes of this token; a refresh that asks for fewer scopes gets fewer than the grant has. */
  scopes: string[]
  clientId: string
}

/** What an access token allows now, or, in one sentence, why it is refused. */
export async function verifyAccessToken(
  kernel: Kernel,
  token: string,
): Promise<AccessToken | { refused: string }> {
  const read = await readToken(kernel, token)
  if ('refused' in read) return read
  const { claims } = read
  if (claims.typ !== 'Bearer')
    return { refused: `This is a token of type ${claims.typ}; the API takes access tokens.` }
  if (claims.exp * 1000 <= kernel.clock.now()) {
    const seconds = Math.floor(kernel.clock.now() / 1000) - claims.exp
    return { refused: `The access token expired ${seconds} s ago; use the refresh token to get a new one.` }
  }
  const grant = kernel.state.grants.find(({ id }) => id === claims.client_session)
  if (!grant)
    return { refused: 'The sandbox does not know the grant of this token; it may have been reset since.' }
  if (grant.ended)
    return { refused: `The grant of this token has ended (${grant.ended}); the user has to log in again.` }
  if (!findUser(kernel, grant)) return { refused: 'The user of this token no longer exists.' }
  return {
    grant,
    user: { masterSipId: grant.masterSipId, userId: grant.userId },
    scopes: claims.scope.split(' ').filter((scope) => grant.scopes.includes(scope)),
    clientId: grant.clientId,
  }
}
