import { pushTimeLimit } from '@sipgate-kit/contract'
import type { KeyObject } from 'node:crypto'
import type { Answer } from '../answers/answer.ts'
import { checkAnswer } from '../answers/check-answer.ts'
import { checkFunction, checkNumber, checkOptions, invalidOption, isRecord } from '../check-options.ts'
import { readPlatform, type Platform } from '../platform.ts'
import type { CallRecorder } from '../live/call-recorder.ts'
import { readPublicKeys } from '../signature/public-keys.ts'
import { memoryStore } from '../stores/memory-store.ts'
import type { CallStore } from '../stores/store.ts'
import { WebhookError } from '../webhook-error.ts'
import { stateSeal, type StateSeal } from './call-state.ts'
import { checkTogether, type ClientOfUsers, type ConnectionsOfUsers } from './context.ts'
import { guarded } from './guarded.ts'
import { errorLine } from './log-line.ts'
import type { CallProblem } from './problem.ts'
import { readPublicUrl } from './public-url.ts'
import type { ReceivedPush } from './received-push.ts'
import type { Refusal } from './refusal.ts'

/** Options of `createCallHandler()`. Times are milliseconds. */
export interface CallHandlerOptions<View = unknown> {
  /**
   * The handler's URL as sipgate sees it, behind all proxies; the later pushes of a call go there. It may have a query. https, or http on
   * this machine, for tests.
   */
  publicUrl: string
  /** What remembers which pushes were handled. Default: that of `live`, or `memoryStore()`, for one process. */
  store?: CallStore | undefined
  /**
   * `id:base64(32 bytes)[,…]`: encrypts what goes along with a call in its URLs. Needed with a shared store; those that encrypt the
   * application's database can be given, because another key is derived from them. Default: a key that lives as long as the process.
   */
  stateKeys?: string | undefined
  /** The keys that pushes are signed with, in PEM. Default: sipgate's. A sandbox has its own, which is refused in production. */
  publicKeys?: string | readonly string[] | undefined
  /**
   * Accounts such as `1234567` whose pushes are taken. A call of a line without a user names no account: a list refuses it, a function is
   * asked with undefined. Default: all, because sipgate has signed them.
   */
  accounts?: readonly string[] | ((account: string | undefined) => boolean | Promise<boolean>) | undefined
  /** `createConnections()` of `@sipgate-kit/oauth`. With `sipgate`, handlers get the client of the call's user. */
  connections?: ConnectionsOfUsers | undefined
  /** A `Sipgate` of `@sipgate-kit/client`. */
  sipgate?: ClientOfUsers<View> | undefined
  /** `liveCalls()`: each push is taken into that view, and `answer` and `hangup` are asked for even without handlers. */
  live?: CallRecorder | undefined
  /** How long a handler may take until `fallback` is answered. Default 8000; sipgate waits 10,000. */
  deadline?: number | undefined
  /** What is answered to a new call when its handler fails or is late. Default: nothing, so the telephones ring. */
  fallback?: Answer | undefined
  /** How long a push that comes twice is handled once. Default one hour. */
  duplicateWindow?: number | undefined
  /** The most pushes that are handled at a time; more are refused. Default 1000. */
  concurrency?: number | undefined
  /** Called with each request that was refused, and why. Default: a line on `console.warn`. */
  onRefused?: ((refusal: Refusal) => void) | undefined
  /** Called when something went wrong while a push was handled. Default: a line on `console.warn`. */
  onProblem?: ((problem: CallProblem) => void) | undefined
  /** Called with each push that was accepted, before it is handled: see `@sipgate-kit/webhooks/recording`. */
  onAccepted?: ((received: ReceivedPush) => void) | undefined
  /** Time and randomness. Default: the machine's. */
  platform?: Partial<Platform> | undefined
}

export const callHandlerOptionNames = Object.keys({
  publicUrl: true,
  store: true,
  stateKeys: true,
  publicKeys: true,
  accounts: true,
  connections: true,
  sipgate: true,
  live: true,
  deadline: true,
  fallback: true,
  duplicateWindow: true,
  concurrency: true,
  onRefused: true,
  onProblem: true,
  onAccepted: true,
  platform: true,
} satisfies Record<keyof CallHandlerOptions, true>)

/** The options with their defaults. */
export interface CallSettings<View> {
  readonly publicUrl: URL
  /** Whether the URL is on this machine, where refusals say why to the sender: it is the developer's sandbox. */
  readonly local: boolean
  readonly store: CallStore
  readonly seal: StateSeal
  readonly publicKeys: readonly KeyObject[]
  readonly accepts: ((account: string | undefined) => boolean | Promise<boolean>) | undefined
  readonly connections: ConnectionsOfUsers | undefined
  readonly sipgate: ClientOfUsers<View> | undefined
  readonly live: CallRecorder | undefined
  readonly deadline: number
  readonly fallback: Answer | undefined
  readonly duplicateWindow: number
  readonly concurrency: number
  readonly onRefused: (refusal: Refusal) => void
  readonly onProblem: (problem: CallProblem) => void
  readonly onAccepted: (received: ReceivedPush) => void
  readonly platform: Platform
}

/** @throws WebhookError `invalid_option`, `invalid_answer`, `invalid_public_key`, `test_key_in_production`, `state_keys_missing`, `invalid_state_keys` */
export function readOptions<View>(given: CallHandlerOptions<View>): CallSettings<View> {
  checkOptions('createCallHandler', given, callHandlerOptionNames)
  const { accounts, connections, sipgate, fallback, stateKeys } = given
  const platform = readPlatform(given.platform)
  const { url, local } = readPublicUrl(given.publicUrl)
  for (const name of ['onRefused', 'onProblem', 'onAccepted'] as const) checkFunction(name, given[name])
  checkTogether(connections, sipgate)
  if (given.live !== undefined && !isRecord(given.live))
    throw invalidOption('live must be what liveCalls() returns')
  const store = given.store ?? given.live?.store ?? memoryStore()
  if (store.shared && stateKeys === undefined) throw new WebhookError('state_keys_missing')
  return {
    publicUrl: url,
    local,
    store,
    seal: stateSeal(stateKeys, platform),
    publicKeys: readPublicKeys(given.publicKeys, process.env['NODE_ENV'] === 'production'),
    accepts: readAccounts(accounts),
    connections,
    sipgate,
    live: given.live,
    deadline: checkNumber('deadline', given.deadline ?? 8000, 1, pushTimeLimit - 500, 'milliseconds'),
    fallback: fallback && checkFallback(fallback),
    duplicateWindow: checkNumber(
      'duplicateWindow',
      given.duplicateWindow ?? 3_600_000,
      60_000,
      7 * 86_400_000,
      'milliseconds',
    ),
    concurrency: checkNumber('concurrency', given.concurrency ?? 1000, 1, 100_000),
    onRefused: guarded('onRefused', given.onRefused ?? sayRefusal),
    onProblem: guarded('onProblem', given.onProblem ?? sayProblem),
    onAccepted: guarded('onAccepted', given.onAccepted ?? (() => undefined)),
    platform,
  }
}

function checkFallback(fallback: Answer): Answer {
  if (fallback.action === 'gather')
    throw invalidOption('fallback cannot be gather(): it is what happens when the handler does not answer')
  return checkAnswer(fallback)
}

function readAccounts(given: CallHandlerOptions['accounts']): CallSettings<unknown>['accepts'] {
  if (given === undefined || typeof given === 'function') return given
  if (!Array.isArray(given) || given.some((account) => !/^\d{1,20}$/.test(String(account))))
    throw invalidOption("accounts must be a list such as ['1234567'], or a function")
  const known = new Set(given)
  return (account) => account !== undefined && known.has(account)
}

function sayRefusal({ code, why, status }: Refusal): void {
  console.warn(`sipgate-kit: refused a push with ${status} ${code}: ${why}`)
}

function sayProblem({ code, event, error }: CallProblem): void {
  const said = errorLine(error)
  console.warn(`sipgate-kit: ${code} at ${event}${said && `: ${said}`}`)
}
