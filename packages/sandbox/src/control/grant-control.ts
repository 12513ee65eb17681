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
  /** Why it ended; missing while it is active. */
  ended?: NonNullable<GrantState['ended']>
}

export interface GrantControl {
  list(): GrantView[]
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
    ...(grant.ended && { ended: grant.ended }),
  }
}

function consentView({ masterSipId, userId, clientId, realm, scopes }: Consent): ConsentView {
  return { account: masterSipId, user: userId, client: clientId, realm, scopes: [...scopes] }
}
