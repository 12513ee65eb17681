import type { PortingState } from '../../world/state/number-state.ts'
import type { AccountState } from '../../world/state/state.ts'
import type { Handlers } from '../handler.ts'
import { Refusal } from '../refusal.ts'
import { needsAdmin } from '../rights/user-rights.ts'

export const portings = {
  'GET /portings': (_call, { account }) => ({ items: structuredClone(account.portings) }),
  'GET /portings/{portingId}': ({ path }, { account }) => structuredClone(find(account, path.portingId)),
  'DELETE /portings/{portingId}': ({ path }, caller) => {
    needsAdmin(caller, 'cancel the porting of numbers')
    const { account } = caller
    const porting = find(account, path.portingId)
    if (!porting.revocable) throw new Refusal(403, 'The porting can no longer be cancelled.')
    account.portings = account.portings.filter((other) => other !== porting)
    return { items: structuredClone(account.portings) }
  },
} satisfies Handlers

function find(account: AccountState, portingId: number): PortingState {
  const porting = account.portings.find(({ id }) => id === String(portingId))
  if (!porting) throw new Refusal(404, 'The account has no porting with this id.')
  return porting
}
