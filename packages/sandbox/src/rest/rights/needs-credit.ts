import type { AccountState } from '../../world/state/state.ts'
import { Refusal } from '../refusal.ts'

/** @throws Refusal 402 */
export function needsCredit({ balance }: AccountState): void {
  if (balance.amount <= 0)
    throw new Refusal(
      402,
      'The account has no credit left. Set its balance on the console or through the control API.',
    )
}
