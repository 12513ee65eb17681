import { smsParts } from '@sipgate-kit/client/spend-guard'
import type { Form } from '../../forms/form.ts'
import type { ContactNumber } from '../../people/recipient-of.ts'
import { localTime } from './local-time.ts'

/** A message as it was typed. */
export interface DraftMessage {
  readonly to: string
  readonly text: string
  readonly smsId: string
  /** As a browser's field for date and time has it: `2026-11-27T15:30`; empty: at once. */
  readonly when: string
}

export type MessageField = 'to' | 'text' | 'smsId' | 'when'

/** sipgate's limit for `sendAt`. */
const longestAhead = 30 * 24 * 60 * 60_000

/** More parts are most likely a mistake. */
export const mostParts = 10

export const emptyMessage: DraftMessage = { to: '', text: '', smsId: '', when: '' }

export function draftOf(form: Form): DraftMessage {
  return { to: form.text('to'), text: form.text('text'), smsId: form.text('smsId'), when: form.text('when') }
}

/** Whether a text message can be sent to it. */
export const isMobile = ({ number }: ContactNumber): boolean => /^\+?491[567]/.test(number)

/** When to send it, in milliseconds since 1970. Undefined: at once. `wrong`: not a time that sipgate takes. */
export function sendTimeOf(when: string, timeZone: string, now: number): number | 'wrong' | undefined {
  if (when === '') return undefined
  const time = localTime(when, timeZone)
  return time === undefined || time <= now || time > now + longestAhead ? 'wrong' : time
}

/** The fields that are wrong, apart from whether the number can be reached. */
export function checkMessage(
  { text, smsId, when }: DraftMessage,
  about: { readonly extensions: readonly string[]; readonly timeZone: string; readonly now: number },
): MessageField | 'long' | undefined {
  if (text === '') return 'text'
  if (smsParts(text) > mostParts) return 'long'
  if (!about.extensions.includes(smsId)) return 'smsId'
  return sendTimeOf(when, about.timeZone, about.now) === 'wrong' ? 'when' : undefined
}
