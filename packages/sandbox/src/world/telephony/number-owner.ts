import type { Kernel } from '../kernel.ts'
import type { AccountState } from '../state/state.ts'

/** Where a number leads that belongs to an account of the sandbox. */
export interface NumberOwner {
  account: AccountState
  /** Empty when it leads nowhere. */
  endpointId: string
  /** In E.164; of an extension without a number, its id. */
  number: string
}

/** Undefined for an outside number. */
export function numberOwner(kernel: Kernel, dialled: string): NumberOwner | undefined {
  for (const account of kernel.state.accounts) {
    const found = account.numbers.find(({ type, number }) => type !== 'QUICKDIAL' && number === dialled)
    if (found) return { account, endpointId: found.endpointId, number: dialled }
  }
  return undefined
}

/** The same for what works inside one account only: quick dials, and extensions such as `p1`. */
export function destinationOwner(
  kernel: Kernel,
  account: AccountState,
  destination: string,
): NumberOwner | undefined {
  const quickDial = account.numbers.find(({ type, number }) => type === 'QUICKDIAL' && number === destination)
  const isExtension = /^[a-z]\d+$/i.test(destination)
  if (!quickDial && !isExtension) return numberOwner(kernel, destination)
  const endpointId = quickDial?.endpointId ?? destination.toLowerCase()
  return { account, endpointId, number: numberOf(account, endpointId) }
}

/** The first number that leads to an extension, or the extension itself. */
function numberOf(account: AccountState, extension: string): string {
  return (
    account.numbers.find(({ endpointId, type }) => type !== 'QUICKDIAL' && endpointId === extension)
      ?.number ?? extension
  )
}
