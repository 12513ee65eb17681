import type { Auth } from './auth.ts'
import type { CheckCall } from './check-call.ts'
import { defaultBaseUrl, readBaseUrl } from './base-url.ts'
import type { Hooks } from './hooks.ts'
import { defaultChecks } from '#checks'
import { systemPlatform, type Platform } from './platform.ts'
import { invalidArgument } from './sipgate-error.ts'
import type { ApiAddress, Fetch } from './transport/transport.ts'

export interface SipgateOptions extends Hooks {
  /** Whose requests these are. Without it, only views made by `as()` can call what needs a token. */
  auth?: Auth
  /** Default `https://api.sipgate.com/v2`. It ends in `/v2`. */
  baseUrl?: string
  /**
   * Accepts a `baseUrl` with http:// on another machine, and sends sipgate's own tokens to any with http://. Default false:
   * the token would cross the network in the clear.
   */
  allowPlainHttp?: boolean
  /** Sends the requests, instead of node:http(s) or the runtime's fetch. It must neither repeat them nor follow redirects. */
  fetch?: Fetch
  /** Milliseconds for a whole call: getting the token, all attempts, the waits between them, the answer. Default 30000. */
  timeout?: number
  /** Stops all calls of this client and its views. */
  signal?: AbortSignal
  /** How often a call is repeated at most, where repeating does no harm. 0 to 10, default 2. */
  retries?: number
  /** The header `User-Agent`. Default `sipgate-kit/…` on Node, elsewhere the runtime's own. */
  userAgent?: string
  /** Look at each call before it is sent, in this order, and may refuse it: `spendGuard(…)`, or your own. */
  checks?: readonly CheckCall[]
  /**
   * On Node, requests are held against the description of the API before they are sent. False leaves that to sipgate, for
   * the day its API takes what the description does not know yet. Elsewhere, `checkRequest` of `/validate` is a check like
   * others.
   */
  validate?: boolean
  /** Clock, chance and network for tests. */
  platform?: Partial<Platform>
}

/** Options of a single call. */
export interface RequestOptions {
  /** Stops this call. */
  signal?: AbortSignal
  /** Milliseconds for this whole call, instead of the client's. */
  timeout?: number
  /** Repeats of this call at most, instead of the client's. */
  retries?: number
}

/** The options of a client after their check, defaults filled in. */
export interface Settings extends Limits {
  readonly api: ApiAddress
  readonly allowPlainHttp: boolean
  readonly fetch: Fetch | undefined
  readonly checks: readonly CheckCall[]
  readonly userAgent: string | undefined
  readonly hooks: Hooks
  readonly platform: Platform
}

/** @throws SipgateError `invalid_argument` */
export function readOptions(options: SipgateOptions): Settings {
  if (!isObject(options)) throw invalidArgument('The options must be an object.')
  const { baseUrl = defaultBaseUrl, timeout = 30_000, retries = 2, fetch, userAgent } = options
  const { onRequest, onResponse, onFailure, onRetry, platform } = options
  const allowPlainHttp = options.allowPlainHttp === true
  for (const [name, value] of Object.entries({ fetch, onRequest, onResponse, onFailure, onRetry })) {
    if (value !== undefined && typeof value !== 'function')
      throw invalidArgument(`\`${name}\` must be a function.`)
  }
  if (userAgent !== undefined && !(typeof userAgent === 'string' && /^[\x20-\x7e]+$/.test(userAgent))) {
    throw invalidArgument('`userAgent` must be one line of ASCII text.')
  }
  return {
    ...readLimits({ timeout, retries, signal: options.signal }),
    api: readBaseUrl(baseUrl, allowPlainHttp),
    allowPlainHttp,
    fetch,
    userAgent,
    checks: [...(options.validate === false ? [] : defaultChecks), ...(options.checks ?? [])],
    hooks: { onRequest, onResponse, onFailure, onRetry },
    platform: { ...systemPlatform, ...platform },
  }
}

/** @throws SipgateError `invalid_argument` */
export function readRequestOptions({ timeout, retries }: Settings, options: RequestOptions = {}): Limits {
  if (!isObject(options)) throw invalidArgument('The options of a call must be an object.')
  return readLimits({
    timeout: options.timeout ?? timeout,
    retries: options.retries ?? retries,
    signal: options.signal,
  })
}

interface Limits {
  readonly timeout: number
  readonly retries: number
  readonly signal: AbortSignal | undefined
}

function readLimits(limits: Limits): Limits {
  const { timeout, retries, signal } = limits
  // Timers of all runtimes hold 31 bits; a longer one would ring at once.
  if (typeof timeout !== 'number' || !(timeout > 0 && timeout < 2 ** 31)) {
    throw invalidArgument('`timeout` must be a number of milliseconds above 0 and below 2^31.')
  }
  if (!Number.isInteger(retries) || retries < 0 || retries > 10) {
    throw invalidArgument('`retries` must be a whole number from 0 to 10.')
  }
  if (signal !== undefined && !(isObject(signal) && 'aborted' in signal)) {
    throw invalidArgument('`signal` must be an AbortSignal.')
  }
  return limits
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
