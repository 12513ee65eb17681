import { findExtension } from '../accounts/find-extension.ts'
import { nextId } from '../ids/next-id.ts'
import { isoTime } from '../iso-time.ts'
import type { Kernel } from '../kernel.ts'
import type { HistoryState } from '../state/history-state.ts'
import type { AccountState } from '../state/state.ts'
import { forgetOld } from './forget-old.ts'
import { notify } from './notify.ts'

/** The fields that the caller knows; the others follow from them. */
export type NewEntry = Partial<HistoryState> &
  Pick<HistoryState, 'type' | 'source' | 'target' | 'direction' | 'connectionIds'>

/**
 * Adds an entry to the history, which is newest first, and sends the notifications for it. An account that
 * keeps no history removes it at once.
 */
export function addEntry(kernel: Kernel, account: AccountState, entry: NewEntry): HistoryState {
  const now = isoTime(kernel.clock.now())
  const incoming = entry.direction === 'INCOMING' || entry.direction === 'MISSED_INCOMING'
  const [line = ''] = entry.connectionIds
  const own = findExtension(account, line)?.alias ?? ''
  const added: HistoryState = {
    id: nextId(account, 'history'),
    sourceAlias: incoming ? contactName(account, entry.source) : own,
    targetAlias: incoming ? own : contactName(account, entry.target),
    created: now,
    lastModified: now,
    incoming,
    read: false,
    archived: false,
    starred: false,
    note: '',
    labels: [],
    endpoints: [],
    ...entry,
  }
  const before = account.history.findIndex(({ created }) => created <= added.created)
  account.history.splice(before < 0 ? account.history.length : before, 0, added)
  notify(kernel, account, added)
  forgetOld(account, kernel.clock.now())
  kernel.changed()
  return added
}

/** The name of a number in the account's shared contacts. */
export function contactName({ contacts }: AccountState, number: string | undefined): string {
  const found = contacts.find(
    ({ scope, numbers }) => scope === 'SHARED' && numbers.some((own) => own.number === number),
  )
  return found?.name ?? ''
}
