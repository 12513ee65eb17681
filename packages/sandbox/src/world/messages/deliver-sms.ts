import type { Kernel } from '../kernel.ts'
import type { AccountState } from '../state/state.ts'
import { magicOutcome } from '../telephony/magic-numbers.ts'
import { addEntry } from './add-entry.ts'
import { keepInOutbox } from './outbox.ts'
import { prices } from './message-prices.ts'
import { smsParts } from './sms-parts.ts'

export interface OutgoingSms {
  smsId: string
  from: string
  to: string
  text: string
  /** The entry that a scheduled message has from the start. */
  entryId?: string
}

/**
 * Sends a message: it costs money, appears in the history, and arrives if the number is one of the sandbox's. A scheduled
 * message whose entry was deleted is not sent.
 */
export function deliverSms(kernel: Kernel, account: AccountState, sms: OutgoingSms): void {
  const { smsId, from, to, text, entryId } = sms
  if (entryId !== undefined && !account.history.some(({ id }) => id === entryId)) return
  const isFailed = magicOutcome(to) === 'an SMS fails'
  const end = isFailed
    ? { direction: 'MISSED_OUTGOING' as const, status: 'NOPICKUP' as const }
    : { direction: 'OUTGOING' as const, status: 'PICKUP' as const }
  if (!isFailed) account.balance.amount -= smsParts(text) * prices.smsPart
  account.history = account.history.filter(({ id }) => id !== entryId)
  const entry = addEntry(kernel, account, {
    ...(entryId !== undefined && { id: entryId }),
    type: 'SMS',
    source: from,
    target: to,
    connectionIds: [smsId],
    endpoints: [{ type: 'ROUTED', endpoint: { extension: smsId, type: 'SMS' } }],
    read: true,
    smsContent: text,
    scheduled: null,
    ...end,
  })
  keepInOutbox(kernel, account, {
    kind: 'sms',
    from,
    to,
    text,
    entryId: entry.id,
    state: isFailed ? 'failed' : 'sent',
  })
  if (!isFailed) receiveSms(kernel, { from, to, text })
}

/**
 * Delivers a message to a number of an account. Returns the entry if somebody received it: numbers lead to a user, and users
 * have an SMS extension.
 */
export function receiveSms(kernel: Kernel, { from, to, text }: { from: string; to: string; text: string }) {
  for (const account of kernel.state.accounts) {
    const number = account.numbers.find((own) => own.number === to && own.type !== 'QUICKDIAL')
    if (!number) continue
    const owner = [...account.devices, ...account.phonelines].find(
      ({ id }) => id === number.endpointId,
    )?.userId
    const extension = account.smsExtensions.find(({ userId }) => userId === owner)
    if (!extension) return undefined
    return addEntry(kernel, account, {
      type: 'SMS',
      source: from,
      target: to,
      direction: 'INCOMING',
      status: 'PICKUP',
      connectionIds: [extension.id],
      endpoints: [{ type: 'ROUTED', endpoint: { extension: extension.id, type: 'SMS' } }],
      smsContent: text,
      scheduled: null,
    })
  }
  return undefined
}
