import type { Auth } from './call/auth.ts'
import type { CheckCall } from './call/check-call.ts'
import { readBaseUrl } from './arguments/base-url.ts'
import { isPlainObject } from './arguments/is-plain-object.ts'
import { refuseUnknown } from './arguments/refuse-unknown.ts'
import { readLimits, type Limits } from './call/request-options.ts'
import type { ApiTable } from './call/call-route.ts'
import type { Hooks } from './call/hooks.ts'
import { systemPlatform, type Platform } from './platform.ts'
import { invalidArgument } from './errors/sipgate-error.ts'
import type { Safeguards } from './safeguards/safeguards.ts'
import type { ApiAddress } from './arguments/base-url.ts'
import type { Fetch } from './transport/transport.ts'

export interface SipgateOptions extends Hooks {
  /** Whose requests these are. Without it, only views made by `as()` can call what needs a token. */
  auth?: Auth | undefined
  /** Default `https://api.sipgate.com/v2`. It ends in `/v2`. */
  baseUrl?: string | undefined
  /**
   * Accepts a `baseUrl` with http:// on another machine, and sends sipgate's own tokens to any with http://. Default false:
   * the token would cross the network in the clear.
   */
  allowPlainHttp?: boolean | undefined
  /** Sends the requests, instead of node:http(s) or the runtime's fetch. It must neither repeat them nor follow redirects. */
  fetch?: Fetch | undefined
  /**
   * On Node, the proxy through which the API is reached, such as `http://user:password@proxy.example.com:3128`. Default: what the
   * variables HTTPS_PROXY, HTTP_PROXY and NO_PROXY say, in upper or lower case; false ignores them. This machine is never
   * reached through a proxy.
   */
  proxy?: string | false | undefined
  /** Milliseconds for a whole call: getting the token, all attempts, the waits between them, the answer. Default 30000. */
  timeout?: number | undefined
  /** Stops all calls of this client and its views. */
  signal?: AbortSignal | undefined
  /** How often a call is repeated at most, where repeating does no harm. 0 to 10, default 2. */
  retries?: number | undefined
  /** The header `User-Agent`. Default `sipgate-kit/…` on Node, with a `fetch` of yours and elsewhere its own. */
  userAgent?: string | undefined
  /** Look at each call before it is sent, in this order, and may refuse it: `spendGuard(…)`, or your own. */
  checks?: readonly CheckCall[] | undefined
  /**
   * On Node, requests are held against the description of the API before they are sent. False leaves that to sipgate, for
   * the day its API takes what the description does not know yet. Elsewhere, `checkRequest` of `/validate` is a check like
   * others.
   */
  validate?: boolean | undefined
  /**
   * Refuse what a token says it was not granted, keep sandbox and sipgate apart, name scopes in errors, and make `checks`
   * work. On Node they are there; elsewhere import them from `/safeguards`.
   */
  safeguards?: Safeguards | undefined
  /** Clock, chance and network for tests. */
  platform?: Partial<Platform> | undefined
}

/** The options of a client after their check, defaults filled in. */
export interface Settings extends Limits, Hooks {
  readonly api: ApiAddress
  readonly allowPlainHttp?: boolean | undefined
  readonly fetch?: Fetch | undefined
  readonly checks: readonly CheckCall[]
  readonly safeguards?: Safeguards | undefined
  readonly proxy?: string | false | undefined
  readonly userAgent?: string | undefined
  readonly platform: Platform
}

/** What a client has where its options do not say otherwise; it differs between runtimes. */
export interface Defaults {
  readonly safeguards: Safeguards | undefined
  readonly checks: readonly CheckCall[]
}

/** @throws SipgateError `invalid_argument` */
export function readOptions(
  options: SipgateOptions,
  { knowsEffects }: ApiTable,
  defaults: Defaults,
): Settings {
  checkOptions(options)
  const { baseUrl, allowPlainHttp, validate, checks = [], safeguards = defaults.safeguards } = options
  // Checks judge by the effect of an operation. Left out silently, a limit would be none.
  const takesChecks = safeguards && knowsEffects
  if (checks.length && !takesChecks)
    throw invalidArgument('`SipgateCore` takes no `checks`. `Sipgate` does, in a browser with `safeguards`.')
  return {
    ...options,
    ...readLimits({ timeout: 30_000, retries: 2 }, options),
    safeguards,
    api: readBaseUrl(baseUrl, allowPlainHttp),
    checks: [...(takesChecks && validate !== false ? defaults.checks : []), ...checks],
    platform: { ...systemPlatform, ...options.platform },
  }
}

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

/**
 * Refuses options of a client that are not valid.
 * @throws SipgateError `invalid_argument`
 */
function checkOptions(options: SipgateOptions): void {
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
