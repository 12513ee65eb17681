import type { Destination } from './destination.ts'
import type { PlannedAction } from './planned-action.ts'

/**
 * Why an action needs a confirmation of its own. `repeated`: the same went to the same number a moment ago. `uncounted`: how much there is
 * to pay for cannot be told.
 */
export type ConfirmReason = 'abroad' | 'premium' | 'repeated' | 'uncounted'

/** What an action would cost, and whether it may be done. Show it before anything is done. */
export interface Quote {
  readonly planned: PlannedAction
  readonly destination: Destination
  /** For a call of each minute, in 1/10000 of the account's currency. Undefined if nobody told. */
  readonly price: number | undefined
  /** Non-empty: ask the user, and pass `confirmed` when they agree. */
  readonly confirm: readonly ConfirmReason[]
  /** Units that the user may use a day, and has used today. */
  readonly limit: number
  readonly used: number
}

/** Whether the limit of the day leaves room for it. */
export const isWithinLimit = ({ planned, limit, used }: Quote): boolean => used + planned.units <= limit

/** Units that are left of the day. */
export const leftOf = ({ limit, used }: Pick<Quote, 'limit' | 'used'>): number => Math.max(0, limit - used)
