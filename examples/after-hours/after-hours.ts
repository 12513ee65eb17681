import { voicemail, type CallHandlers } from '@sipgate-kit/webhooks'
import { isOpen, type OpeningHours } from './opening-hours.ts'

/**
 * Outside opening hours, calls go to the voicemail instead of ringing. The voicemail has to be booked.
 * @param now milliseconds since 1970
 */
export function afterHours(hours: OpeningHours, now: () => number = Date.now): CallHandlers {
  return {
    newCall: ({ direction }) => (direction === 'in' && !isOpen(hours, now()) ? voicemail() : undefined),
  }
}
