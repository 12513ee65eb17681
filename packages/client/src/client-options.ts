import type { Auth } from './auth.ts'
import { defaultBaseUrl, readBaseUrl } from './base-url.ts'
import type { Hooks } from './hooks.ts'
import { systemPlatform, type Platform } from './platform.ts'
import { SipgateError } from './sipgate-error.ts'
import type { ApiAddress, Fetch } from './transport/transport.ts'

export interface SipgateOptions extends Hooks {
  /** Whose requests these are. Without it, only views made by `as()` can call what needs a token. */
  auth?: Auth
  /** Default `https://api.sipgate.com/v2`. It ends in `/v2`. */
  baseUrl?: string
  /** Accepts a `baseUrl` with http:// on another machine. Default false: the token would cross the network in the clear. */
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
export interface Settings {
  readonly api: ApiAddress
  readonly fetch: Fetch | undefined
  readonly timeout: number
  readonly signal: AbortSignal | undefined
  readonly retries: number
  readonly userAgent: string | undefined
  readonly hooks: Hooks
  readonly platform: Platform
}

/** @throws SipgateError `invalid_argument` */
export function readOptions(options: SipgateOptions): Settings {
  if (options === null || typeof options !== 'object') throw invalid('The options must be an object.')
  const { baseUrl = defaultBaseUrl, timeout = 30_000, retries = 2, signal, fetch, userAgent } = options
  for (const name of ['fetch', 'onRequest', 'onResponse', 'onRetry'] as const) {
    if (options[name] !== undefined && typeof options[name] !== 'function')
      throw invalid(`\`${name}\` must be a function.`)
  }
  if (userAgent !== undefined && (typeof userAgent !== 'string' || !/^[\x20-\x7e]+$/.test(userAgent))) {
    throw invalid('`userAgent` must be one line of ASCII text.')
  }
  return {
    api: readBaseUrl(baseUrl, options.allowPlainHttp === true),
    fetch,
    timeout: readTimeout(timeout),
    signal: readSignal(signal),
    retries: readRetries(retries),
    userAgent,
    hooks: { onRequest: options.onRequest, onResponse: options.onResponse, onRetry: options.onRetry },
    platform: { ...systemPlatform, ...options.platform },
  }
}

/** @throws SipgateError `invalid_argument` */
export function readRequestOptions(settings: Settings, options: RequestOptions | undefined) {
  if (options !== undefined && (options === null || typeof options !== 'object')) {
    throw invalid('The options of a call must be an object.')
  }
  return {
    timeout: options?.timeout === undefined ? settings.timeout : readTimeout(options.timeout),
    retries: options?.retries === undefined ? settings.retries : readRetries(options.retries),
    signal: readSignal(options?.signal),
  }
}

function readTimeout(timeout: unknown): number {
  // Timers of all runtimes hold 31 bits; a longer one would ring at once.
  if (typeof timeout === 'number' && timeout > 0 && timeout <= 2_147_483_647) return timeout
  throw invalid('`timeout` must be a number of milliseconds above 0 and below 2^31.')
}

function readRetries(retries: unknown): number {
  if (Number.isInteger(retries) && Number(retries) >= 0 && Number(retries) <= 10) return Number(retries)
  throw invalid('`retries` must be a whole number from 0 to 10.')
}

function readSignal(signal: unknown): AbortSignal | undefined {
  if (signal === undefined) return undefined
  if (signal !== null && typeof signal === 'object' && 'aborted' in signal && 'addEventListener' in signal) {
    return signal as AbortSignal
  }
  throw invalid('`signal` must be an AbortSignal.')
}

function invalid(detail: string): SipgateError {
  return new SipgateError('invalid_argument', { detail })
}
