import type { AccountState } from '../state/state.ts'

export interface Extension {
  id: string
  alias: string
  userId?: string
  groupId?: string
}

/** Everything in an account that a number can lead to, whatever its letter. */
export function findExtension(account: AccountState, id: string): Extension | undefined {
  const lists: readonly (readonly Extension[])[] = [
    account.devices,
    account.phonelines,
    account.faxlines,
    account.groups,
    account.smsExtensions,
  ]
  const wanted = id.toLowerCase()
  return lists.flat().find((extension) => extension.id === wanted)
}
