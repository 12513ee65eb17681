import type { Kernel } from '../kernel.ts'
import type { NotificationState } from '../state/directory.ts'
import type { HistoryState } from '../state/history-state.ts'
import type { AccountState } from '../state/state.ts'
import { keepInOutbox } from './outbox.ts'

const abouts = { CALL: 'call', VOICEMAIL: 'voicemail', SMS: 'sms', FAX: 'fax' } as const

/** Records the mails and text messages that sipgate would send for an entry. A fax under way causes none. */
export function notify(kernel: Kernel, account: AccountState, entry: HistoryState): void {
  if (entry.faxStatusType !== undefined && !['SENT', 'FAILED'].includes(entry.faxStatusType)) return
  for (const notification of account.notifications)
    if (isMeant(account, notification, entry))
      keepInOutbox(kernel, account, {
        kind: notification.by === 'sms' ? 'sms' : 'mail',
        from: 'sipgate',
        to: notification.target,
        text: `${entry.type}: ${entry.source ?? ''} → ${entry.target ?? ''}`,
        entryId: entry.id,
        state: 'sent',
      })
}

function isMeant(account: AccountState, notification: NotificationState, entry: HistoryState): boolean {
  const { about, by, direction, cause } = notification
  if (about !== abouts[entry.type]) return false
  const mailbox = account.voicemails.find(({ id }) => id === notification.endpointId)
  const isOfLine = entry.connectionIds.includes(mailbox?.extension ?? notification.endpointId)
  const way = entry.incoming === true ? 'INCOMING' : 'OUTGOING'
  const end = entry.direction?.startsWith('MISSED') ? 'MISSED' : 'SUCCESSFUL'
  if (by === 'report') return isOfLine && way === 'OUTGOING'
  if (about === 'sms') return isOfLine && way === 'INCOMING'
  return isOfLine && (direction === undefined || direction === way) && (cause === undefined || cause === end)
}
