import { findExtension } from '../../world/accounts/find-extension.ts'
import type { HistoryState } from '../../world/state/history-state.ts'
import type { RestCaller } from '../handler.ts'
import { Refusal } from '../refusal.ts'
import { mayUse } from './extension-rights.ts'

/**
 * An entry of a line that the caller may see.
 * @throws Refusal `status` (404 unless said otherwise)
 */
export function findEntry(caller: RestCaller, entryId: string, status = 404): HistoryState {
  const entry = caller.account.history.find(({ id }) => id === entryId)
  if (!entry || !visibleTo(caller)(entry.connectionIds))
    throw new Refusal(status, 'The user of the token sees no entry with this id.')
  return entry
}

/** Administrators see everything; others see the entries of their lines and groups. */
export function visibleTo(caller: RestCaller): (connectionIds: readonly string[]) => boolean {
  if (caller.user.profile.admin) return () => true
  return (connectionIds) =>
    connectionIds.some((id) => {
      const extension = findExtension(caller.account, id)
      return extension !== undefined && mayUse(caller, extension)
    })
}
