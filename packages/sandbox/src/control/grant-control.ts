import type { Kernel } from '../world/kernel.ts'
import { aText, checkOptions, oneOf } from '../world/check-fields.ts'
import { endGrant, withdrawConsent } from '../world/accounts/granted-access.ts'
import { realms } from '../world/accounts/realms.ts'
import { SandboxError } from '../sandbox-error.ts'
import type { Consent, GrantState, Realm } from '../world/state/state.ts'

/** What one user allowed one client to do. Contains no token. */
export interface GrantView {
  id: string
  account: string
  user: string
  client: string
  realm: Realm
  scopes: string[]
  /** ISO 8601, on the sandbox's clock. */
  createdAt: string
  refreshedAt?: string
  refreshCount: number
  /** How often a used refresh token came again and the grace window let it through. */
  reusedInGrace: number
  /** Why it ended; missing while it is active. */
  ended?: NonNullable<GrantState['ended']>
}

/**
 * How refreshes went, over all grants that the sandbox remembers (twice the life of a refresh token). A refresh token
 * that comes again was either used twice at once, or its first answer was lost: on its way, or before it was stored.
 */
export interface RefreshCounts {
  /** Refreshes that gave a new refresh token. */
  granted: number
  /** Used refresh tokens that came again within `refreshGraceSeconds`, and cost nobody the login. */
  reusedInGrace: number
  /** Grants that ended because a used refresh token came again: their users had to log in again. */
  endedByReuse: number
}

export interface GrantControl {
  list(): GrantView[]
  /** How many refreshes were granted, and how many were lost. */
  refreshes(): RefreshCounts
  /**
   * Revokes a grant as sipgate would: its tokens stop working at once.
   * @throws SandboxError `not_found`
   */
  revoke(id: string): void
  /** Revokes all active grants. Returns how many. */
  revokeAll(): number
}

export interface ConsentView {
  account: string
  user: string
  client: string
  realm: Realm
  scopes: string[]
}

interface ConsentFilter {
  account?: string
  user?: string
  client?: string
  realm?: Realm
}

export interface ConsentControl {
  list(): ConsentView[]
  /**
   * Withdraws the consents that match; an omitted field matches everything. Their grants end. Returns how many
   * consents were withdrawn.
   */
  withdraw(which?: ConsentFilter): number
}

export function grantControl(kernel: Kernel): GrantControl {
  return {
    list: () => kernel.state.grants.map(view),
    refreshes() {
      const { grants } = kernel.state
      const sum = (count: (grant: GrantState) => number) =>
        grants.reduce((total, grant) => total + count(grant), 0)
      return {
        granted: sum(({ refreshCount }) => refreshCount),
        reusedInGrace: sum(({ reusedInGrace = 0 }) => reusedInGrace),
        endedByReuse: sum(({ ended }) => (ended === 'reuse' ? 1 : 0)),
      }
    },
    revoke(id) {
      const known = kernel.state.grants.some((grant) => grant.id === id)
      if (!known)
        throw new SandboxError(
          'not_found',
          'No grant has this id; GET /_sandbox/api/grants lists the grants.',
        )
      endGrant(kernel, id, 'revoked')
    },
    revokeAll: () => kernel.state.grants.filter(({ id }) => endGrant(kernel, id, 'revoked')).length,
  }
}

export function consentControl(kernel: Kernel): ConsentControl {
  return {
    list: () => kernel.state.consents.map(consentView),
    withdraw(filter = {}) {
      const which = checkOptions<ConsentFilter>('consents.withdraw', filter, {
        account: aText,
        user: aText,
        client: aText,
        realm: oneOf(...realms),
      })
      const meant = kernel.state.consents.filter((consent) => {
        const shown = consentView(consent)
        return (['account', 'user', 'client', 'realm'] as const).every(
          (field) => which[field] === undefined || which[field] === shown[field],
        )
      })
      return meant.filter((consent) => withdrawConsent(kernel, consent)).length
    },
  }
}

function view(grant: GrantState): GrantView {
  return {
    id: grant.id,
    account: grant.masterSipId,
    user: grant.userId,
    client: grant.clientId,
    realm: grant.realm,
    scopes: [...grant.scopes],
    createdAt: new Date(grant.createdAt).toISOString(),
    ...(grant.refreshedAt !== undefined && { refreshedAt: new Date(grant.refreshedAt).toISOString() }),
    refreshCount: grant.refreshCount,
    reusedInGrace: grant.reusedInGrace ?? 0,
    ...(grant.ended && { ended: grant.ended }),
  }
}

function consentView({ masterSipId, userId, clientId, realm, scopes }: Consent): ConsentView {
  return { account: masterSipId, user: userId, client: clientId, realm, scopes: [...scopes] }
}
