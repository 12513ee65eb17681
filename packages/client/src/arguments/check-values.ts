import { invalidArgument } from '../errors/sipgate-error.ts'
import { isObject } from './is-object.ts'

/**
 * Refuses a time that no timer can run: timers of all runtimes hold 31 bits.
 * @throws SipgateError `invalid_argument`
 */
export function checkMilliseconds(name: string, value = 1): void {
  if (!(Number.isFinite(value) && value > 0 && value < 2 ** 31))
    throw invalidArgument(`\`${name}\` must be milliseconds, more than 0 and less than 2^31.`)
}

/**
 * What was passed as an object; an empty one where nothing was.
 * @throws SipgateError `invalid_argument`
 */
export function checkObject(value: unknown = {}, name: string): Readonly<Record<string, unknown>> {
  if (!isObject(value) || Array.isArray(value)) throw invalidArgument(`The ${name} must be an object.`)
  return value as Readonly<Record<string, unknown>>
}
