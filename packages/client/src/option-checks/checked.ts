import { say } from '#words'
import type { RequestOptions, SipgateOptions } from '../client-options.ts'
import { isObject } from '../arguments/is-object.ts'
import { isPlainObject } from '../arguments/is-plain-object.ts'
import { refuseUnknown } from '../arguments/refuse-unknown.ts'
import type { RequestParts } from '../arguments/request-parts.ts'
import { invalidArgument } from '../errors/sipgate-error.ts'

/** All options of a client, with the type of those that need no closer look. */
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
  retries: undefined,
  safeguards: 'object',
  signal: undefined,
  timeout: undefined,
  userAgent: 'string',
  validate: 'boolean',
} as const satisfies Record<keyof SipgateOptions, string | undefined>

const callOptions = ['timeout', 'retries', 'signal'] as const satisfies readonly (keyof RequestOptions)[]

const inputParts = ['path', 'query', 'body'] as const satisfies readonly (keyof RequestParts)[]

/**
 * Tells a developer which option cannot be right.
 * @throws SipgateError `invalid_argument`
 */
export function checkOptions(options: SipgateOptions): void {
  const given: unknown = options
  if (!isPlainObject(given)) throw invalidArgument(say('options'))
  // Passed over in silence, misspelt `checks` would be no check.
  refuseUnknown('A client', options, Object.keys(kinds))
  for (const [name, kind] of Object.entries(kinds)) {
    const value: unknown = Reflect.get(options, name)
    if (kind !== undefined && value !== undefined && typeof value !== kind)
      throw invalidArgument(say('kind', name, kind))
  }
  const { checks = [], userAgent = 'x' } = options
  if (!/^[\x20-\x7e]+$/.test(userAgent)) throw invalidArgument(say('userAgent'))
  if (!Array.isArray(checks) || Array.from<unknown>(checks).some((check) => typeof check !== 'function'))
    throw invalidArgument(say('checks'))
}

/**
 * The same for the options of a call.
 * @throws SipgateError `invalid_argument`
 */
export function checkCallOptions(options: RequestOptions = {}): void {
  // An AbortController is one, too.
  if (!isObject(options)) throw invalidArgument(say('callOptions'))
  refuseUnknown('A call', options, callOptions)
}

/**
 * The same for what options of clients and of calls have in common.
 * @throws SipgateError `invalid_argument`
 */
export function checkLimits(options: RequestOptions): void {
  const { timeout = 1, retries = 0, signal } = options
  if (!(Number.isFinite(timeout) && timeout > 0 && timeout < 2 ** 31)) throw invalidArgument(say('timeout'))
  if (!(Number.isInteger(retries) && retries >= 0 && retries <= 10)) throw invalidArgument(say('retries'))
  if (signal !== undefined && !('aborted' in Object(signal))) throw invalidArgument(say('signal'))
}

/**
 * The parts of a request, as `checkObject` does.
 * @throws SipgateError `invalid_argument`
 */
export function checkInput(parts: unknown): RequestParts {
  const input = checkObject(parts, 'input')
  refuseUnknown('The input', input, inputParts)
  return input
}

/**
 * What was given as an object, an empty one where nothing was.
 * @throws SipgateError `invalid_argument`
 */
export function checkObject(value: unknown = {}, name: string): Readonly<Record<string, unknown>> {
  if (!isObject(value) || Array.isArray(value)) throw invalidArgument(say('object', name))
  return value as Readonly<Record<string, unknown>>
}
