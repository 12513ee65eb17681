import { say } from '#words'
import type { RequestOptions, SipgateOptions } from '../client-options.ts'
import { isObject } from '../is-object.ts'
import { invalidArgument } from '../sipgate-error.ts'

const kinds = {
  allowPlainHttp: 'boolean',
  fetch: 'function',
  onFailure: 'function',
  onRequest: 'function',
  onResponse: 'function',
  onRetry: 'function',
  platform: 'object',
  safeguards: 'object',
  userAgent: 'string',
  validate: 'boolean',
} as const

/**
 * Tells a developer which option cannot be right.
 * @throws SipgateError `invalid_argument`
 */
export function checkOptions(options: SipgateOptions): void {
  if (!isObject(options)) throw invalidArgument(say('options'))
  for (const [name, kind] of Object.entries(kinds)) {
    const value: unknown = Reflect.get(options, name)
    if (value !== undefined && typeof value !== kind) throw invalidArgument(say('kind', name, kind))
  }
  const { checks = [], userAgent = 'x' } = options
  if (!/^[\x20-\x7e]+$/.test(userAgent)) throw invalidArgument(say('userAgent'))
  if (!Array.isArray(checks) || checks.some((check) => typeof check !== 'function'))
    throw invalidArgument(say('checks'))
}

/**
 * The same for the options of a call, which a client has too.
 * @throws SipgateError `invalid_argument`
 */
export function checkLimits(options: RequestOptions): void {
  if (!isObject(options)) throw invalidArgument(say('callOptions'))
  const { timeout = 1, retries = 0, signal } = options
  if (!(Number.isFinite(timeout) && timeout > 0 && timeout < 2 ** 31)) throw invalidArgument(say('timeout'))
  if (!(Number.isInteger(retries) && retries >= 0 && retries <= 10)) throw invalidArgument(say('retries'))
  if (signal !== undefined && !('aborted' in Object(signal))) throw invalidArgument(say('signal'))
}

/**
 * What was given as an object, an empty one where nothing was.
 * @throws SipgateError `invalid_argument`
 */
export function checkObject(value: unknown = {}, name: string): Readonly<Record<string, unknown>> {
  if (!isObject(value) || Array.isArray(value)) throw invalidArgument(say('object', name))
  return value as Readonly<Record<string, unknown>>
}
