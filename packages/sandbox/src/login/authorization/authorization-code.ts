import type { Kernel } from '../../world/kernel.ts'
import type { LoginSession } from '../../world/state/state.ts'
import type { AuthorizationRequest } from './authorization-request.ts'
import type { ProvenBy } from './proven-by.ts'
import { randomSecret, randomUuid } from '../../world/ids/random-id.ts'

/** How long a code is remembered after its end, so that a late second use is still seen. */
const rememberedMilliseconds = 3_600_000

export function createCode(
  kernel: Kernel,
  session: LoginSession,
  request: AuthorizationRequest,
  provenBy: ProvenBy,
): string {
  const now = kernel.clock.now()
  const code = `${randomSecret(kernel.platform)}.${randomUuid(kernel.platform)}`
  kernel.state.codes = kernel.state.codes.filter(({ expiresAt }) => expiresAt + rememberedMilliseconds > now)
  kernel.state.codes.push({
    code,
    realm: request.target.realm,
    clientId: request.client.clientId,
    masterSipId: session.masterSipId,
    userId: session.userId,
    redirectUri: request.target.redirectUri,
    scopes: request.scopes,
    sessionId: session.id,
    authenticatedAt: session.authenticatedAt,
    expiresAt: now + kernel.loginServer.codeSeconds * 1000,
    fromCookie: provenBy === 'cookie',
    ...(request.nonce !== undefined && { nonce: request.nonce }),
    ...(request.codeChallenge !== undefined && { codeChallenge: request.codeChallenge }),
    ...(request.codeChallengeMethod !== undefined && { codeChallengeMethod: request.codeChallengeMethod }),
  })
  kernel.changed()
  return code
}
