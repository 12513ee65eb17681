import { systemPlatform } from '../platform.ts'
import { invalidArgument } from '../errors/sipgate-error.ts'

/** sipgate schedules no message further ahead, in milliseconds. */
const furthest = 30 * 24 * 60 * 60 * 1000

/**
 * What `sms.send` takes as `sendAt`: a time in Unix seconds, `sendAt: sendAt(date)`.
 * @param now milliseconds since 1970. Default: the machine's clock
 * @throws SipgateError `invalid_argument` for a time that is over, or more than 30 days ahead
 */
export function sendAt(date: Date, now = systemPlatform.now()): number {
  const time = date instanceof Date ? date.getTime() : Number.NaN
  if (Number.isNaN(time)) throw invalidArgument('`sendAt` takes a Date.')
  const seconds = Math.ceil(time / 1000)
  if (time <= now) throw invalidArgument('`sendAt` takes a time in the future; this one has passed.')
  if (seconds * 1000 > now + furthest) throw invalidArgument('`sendAt` takes a time at most 30 days ahead.')
  return seconds
}
