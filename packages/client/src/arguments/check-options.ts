import type { RequestOptions, SipgateOptions } from '../client-options.ts'
import { invalidArgument } from '../errors/sipgate-error.ts'
import { isObject } from './is-object.ts'
import { isPlainObject } from './is-plain-object.ts'
import { refuseUnknown } from './refuse-unknown.ts'

/** All options of a client; those with a word are looked at for their type here, the others where they are read. */
const kinds = {
  allowPlainHttp: 'boolean',
  auth: undefined,
  baseUrl: undefined,
  checks: undefined,
  fetch: 'function',
  onFailure: 'function',
  onRequest: 'function',
  onResponse: 'function',
  onRetry: 'function',
  platform: 'object',
  proxy: undefined,
  retries: undefined,
  safeguards: 'object',
  signal: undefined,
  timeout: undefined,
  userAgent: 'string',
  validate: 'boolean',
} as const satisfies Record<keyof SipgateOptions, string | undefined>

const callOptions = ['timeout', 'retries', 'signal'] as const satisfies readonly (keyof RequestOptions)[]

/**
 * Refuses options of a client that are not valid.
 * @throws SipgateError `invalid_argument`
 */
export function checkOptions(options: SipgateOptions): void {
  const given: unknown = options
  if (!isPlainObject(given)) throw invalidArgument('The options must be a plain object.')
  // A misspelt `checks` that nobody notices would be no check.
  refuseUnknown('A client', options, Object.keys(kinds))
  for (const [name, kind] of Object.entries(kinds)) {
    const value: unknown = Reflect.get(options, name)
    if (kind !== undefined && value !== undefined && typeof value !== kind)
      throw invalidArgument(`\`${name}\` must be of type ${kind}.`)
  }
  const { checks = [], userAgent = 'x' } = options
  if (!/^[\x20-\x7e]+$/.test(userAgent)) throw invalidArgument('`userAgent` must be one line of ASCII text.')
  if (!Array.isArray(checks) || Array.from<unknown>(checks).some((check) => typeof check !== 'function'))
    throw invalidArgument('`checks` must be a list of functions.')
}

/**
 * Refuses options of a call that are not valid.
 * @throws SipgateError `invalid_argument`
 */
export function checkCallOptions(options: RequestOptions = {}): void {
  // It need not be a plain one: an AbortController, which has a `signal`, will do.
  refuseUnknown('A call', checkObject(options, 'options'), callOptions)
}

/**
 * Refuses limits that are not valid; clients and calls have the same ones.
 * @throws SipgateError `invalid_argument`
 */
export function checkLimits({ timeout, retries = 0, signal }: RequestOptions): void {
  checkMilliseconds('timeout', timeout)
  if (!(Number.isInteger(retries) && retries >= 0 && retries <= 10))
    throw invalidArgument('`retries` must be a whole number from 0 to 10.')
  if (signal !== undefined && !('aborted' in Object(signal)))
    throw invalidArgument('`signal` must be an AbortSignal.')
}

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
