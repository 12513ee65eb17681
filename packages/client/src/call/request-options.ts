import { checkMilliseconds, checkObject } from '../arguments/check-values.ts'
import { refuseUnknown } from '../arguments/refuse-unknown.ts'
import { invalidArgument } from '../errors/sipgate-error.ts'

/** Options of a single call. */
export interface RequestOptions {
  /** Stops this call. */
  signal?: AbortSignal | undefined
  /** Milliseconds for this whole call, instead of the client's. */
  timeout?: number | undefined
  /** Repeats of this call at most, instead of the client's. */
  retries?: number | undefined
}

const callOptions = ['timeout', 'retries', 'signal'] as const satisfies readonly (keyof RequestOptions)[]

export interface Limits {
  readonly timeout: number
  readonly retries: number
  readonly signal?: AbortSignal | undefined
}

/**
 * The limits in `options`, and the defaults of those that are not there; clients and calls have the same ones.
 * @throws SipgateError `invalid_argument`
 */
export function readLimits(defaults: Limits, options: RequestOptions = {}): Limits {
  const { timeout = defaults.timeout, retries = defaults.retries, signal } = options
  checkMilliseconds('timeout', timeout)
  if (!(Number.isInteger(retries) && retries >= 0 && retries <= 10))
    throw invalidArgument('`retries` must be a whole number from 0 to 10.')
  if (signal !== undefined && !('aborted' in Object(signal)))
    throw invalidArgument('`signal` must be an AbortSignal.')
  return { timeout, retries, signal }
}

/**
 * Refuses options of a call that are not valid.
 * @throws SipgateError `invalid_argument`
 */
export function checkCallOptions(options: RequestOptions = {}): void {
  // It need not be a plain one: an AbortController, which has a `signal`, will do.
  refuseUnknown('A call', checkObject(options, 'options'), callOptions)
}
