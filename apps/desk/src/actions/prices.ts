import type { Destination } from './destination.ts'
import type { ActionKind } from './planned-action.ts'

/**
 * What things cost, in 1/10000 of the account's currency. sipgate's API does not tell: prices depend on the account's plan, so the operator
 * sets them. What is not set is shown without a price.
 */
export interface Prices {
  /** A part of a text message to a number of the account's country. */
  readonly sms?: number
  /** A page of a fax to a number of the account's country. */
  readonly fax?: number
  /** A minute to a landline of the account's country. */
  readonly call?: number
  /** A minute to a mobile telephone of the account's country. */
  readonly mobile?: number
  /** A minute to another country. */
  readonly abroad?: number
}

export const priceNames = ['sms', 'fax', 'call', 'mobile', 'abroad'] as const satisfies (keyof Prices)[]

/** Those of the sandbox. */
export const sandboxPrices: Prices = { sms: 588, fax: 790, call: 150, mobile: 900, abroad: 2000 }

/** The price of something, for a call of each minute, in 1/10000 of the account's currency. Undefined if nobody told. */
export function priceOf(
  { kind, units }: { kind: ActionKind; units: number },
  destination: Destination,
  home: string,
  prices: Prices,
): number | undefined {
  if (destination.kind === 'premium') return undefined
  const isHome = destination.country === home
  if (kind !== 'call') {
    const each = isHome ? prices[kind] : undefined
    return each === undefined ? undefined : each * units
  }
  if (!isHome) return prices.abroad
  return destination.kind === 'mobile' ? prices.mobile : prices.call
}
