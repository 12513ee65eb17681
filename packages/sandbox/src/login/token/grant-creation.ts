import type { Kernel } from '../../world/kernel.ts'
import type { GrantState, UserRef } from '../../world/state/state.ts'
import { randomUuid } from '../../world/ids/random-id.ts'

export interface NewGrant
  extends
    UserRef,
    Pick<GrantState, 'realm' | 'clientId' | 'scopes' | 'sessionId' | 'authenticatedAt' | 'nonce'> {
  /** False in the implicit flow, which knows no refresh tokens. */
  refreshable: boolean
  fromCookie: boolean
}

export function createGrant(kernel: Kernel, { refreshable, fromCookie, ...facts }: NewGrant): GrantState {
  const now = kernel.clock.now()
  const grant: GrantState = {
    ...facts,
    id: randomUuid(kernel.platform),
    createdAt: now,
    refreshTokenId: refreshable ? randomUuid(kernel.platform) : '',
    refreshCount: 0,
    ...(fromCookie && { fromCookie }),
  }
  forgetOldGrants(kernel, now)
  kernel.state.grants.push(grant)
  kernel.changed()
  return grant
}

/** A grant whose last refresh token has long expired can never be used again. */
function forgetOldGrants(kernel: Kernel, now: number): void {
  const { accessTokenSeconds, refreshTokenSeconds } = kernel.loginServer
  const life = 2000 * Math.max(accessTokenSeconds, refreshTokenSeconds)
  kernel.state.grants = kernel.state.grants.filter(
    ({ createdAt, refreshedAt = createdAt }) => refreshedAt + life > now,
  )
}
