import { checkTogether, type ClientOfUsers, type ConnectionsOfUsers } from '../handler/context.ts'
import { checkFunction, checkNumber, checkOptions, invalidOption, isRecord } from '../check-options.ts'
import { guarded } from '../handler/guarded.ts'
import { errorLine } from '../handler/log-line.ts'
import { readPlatform, type Platform } from '../platform.ts'
import type { CallStore } from '../stores/store.ts'
import { askPeople, type AskSipgate, type ListingClient } from './ask-sipgate.ts'
import { peopleOf } from './call-people.ts'
import type { CallPush } from './call-push.ts'
import type { ClearingTimes } from './clear-calls.ts'
import type { LiveCall } from './live-call.ts'

/** Something that went wrong in the background; the view goes on. */
export interface LiveProblem {
  /** `ask_failed`: sipgate could not be asked which calls go on, so old ones stay; `store_failed`: the store is tried again. */
  readonly code: 'ask_failed' | 'store_failed'
  readonly error: unknown
}

/** Options of `liveCalls()`. Times are milliseconds. */
export interface LiveCallsOptions {
  /** Where the calls are. All instances of a program share it. */
  store: CallStore
  /** `createConnections()` of `@sipgate-kit/oauth`. With `sipgate`, people of a call are asked whether it goes on (scope `rtcm:read`). */
  connections?: ConnectionsOfUsers | undefined
  /** A `Sipgate` of `@sipgate-kit/client`. */
  sipgate?: ClientOfUsers<ListingClient> | undefined
  /** In place of those: the `callId` of all calls in progress of an account, from `GET /calls`; undefined if they are not known. */
  ask?: ((account: string) => Promise<readonly string[] | undefined>) | undefined
  /** The account of a call whose line has no user. Pushes do not tell; its number may. Default: such calls are not shown. */
  accountOf?: ((push: CallPush) => string | undefined | Promise<string | undefined>) | undefined
  /** Whether a user of the account may control a call. Default: those who are in it. */
  mayControl?: ((call: LiveCall, fullUserId: string) => boolean | Promise<boolean>) | undefined
  /** How often calls whose hang-up never came are looked for. Default one minute. */
  clearEvery?: number | undefined
  /** How long a call is believed to ring. Default ten minutes: callers wait in menus. */
  ringingLimit?: number | undefined
  /** How long a call is believed to go on until sipgate is asked. Default five minutes; voicemail takes as long, and is never listed. */
  askAfter?: number | undefined
  /** How long a call is believed to go on when sipgate cannot be asked. Default four hours. */
  talkingLimit?: number | undefined
  /** How long calls that ended, and changes, are kept. Default one hour. */
  keep?: number | undefined
  /** Called when something went wrong in the background. Default: a line on `console.warn`. */
  onProblem?: ((problem: LiveProblem) => void) | undefined
  /** Time. Default: the machine's. */
  platform?: Partial<Pick<Platform, 'now' | 'startTimer'>> | undefined
}

const optionNames = Object.keys({
  store: true,
  connections: true,
  sipgate: true,
  ask: true,
  accountOf: true,
  mayControl: true,
  clearEvery: true,
  ringingLimit: true,
  askAfter: true,
  talkingLimit: true,
  keep: true,
  onProblem: true,
  platform: true,
} satisfies Record<keyof LiveCallsOptions, true>)

/** The options with their defaults. */
export interface LiveSettings {
  readonly store: CallStore
  /** Undefined if nobody can be asked. */
  readonly ask: AskSipgate | undefined
  readonly accountOf: NonNullable<LiveCallsOptions['accountOf']>
  readonly mayControl: NonNullable<LiveCallsOptions['mayControl']>
  readonly times: ClearingTimes
  readonly clearEvery: number
  readonly keep: number
  readonly onProblem: (problem: LiveProblem) => void
  readonly platform: Platform
}

const minute = 60_000
const day = 24 * 60 * minute

/** @throws WebhookError `invalid_option` */
export function readLiveOptions(given: LiveCallsOptions): LiveSettings {
  checkOptions('liveCalls', given, optionNames)
  const { store, accountOf, mayControl } = given
  if (!isRecord(store)) throw invalidOption('liveCalls() needs the option store, such as memoryStore()')
  for (const name of ['ask', 'accountOf', 'mayControl', 'onProblem'] as const)
    checkFunction(name, given[name])
  const onProblem = guarded('onProblem', given.onProblem ?? sayProblem)
  const time = (name: 'clearEvery' | 'ringingLimit' | 'askAfter' | 'talkingLimit' | 'keep', usual: number) =>
    checkNumber(name, given[name] ?? usual, 1000, 7 * day, 'milliseconds')
  return {
    store,
    ask: readAsk(given, (error) => onProblem({ code: 'ask_failed', error })),
    accountOf: accountOf ?? (() => undefined),
    mayControl: mayControl ?? isInCall,
    times: {
      ringingLimit: time('ringingLimit', 10 * minute),
      askAfter: time('askAfter', 5 * minute),
      talkingLimit: time('talkingLimit', 4 * 60 * minute),
    },
    clearEvery: time('clearEvery', minute),
    keep: time('keep', 60 * minute),
    onProblem,
    platform: readPlatform(given.platform),
  }
}

function readAsk(
  { ask, connections, sipgate }: LiveCallsOptions,
  onFailure: (error: unknown) => void,
): AskSipgate | undefined {
  checkTogether(connections, sipgate)
  if (connections && sipgate) {
    if (ask) throw invalidOption('ask takes the place of connections and sipgate: give one or the other')
    return askPeople(connections, sipgate, onFailure)
  }
  return (
    ask &&
    (async (account) => {
      const ids = await ask(account)
      const listed = new Set(ids)
      return ({ callId }) => ids && listed.has(callId)
    })
  )
}

function isInCall(call: LiveCall, user: string): boolean {
  return peopleOf(call).some(({ fullUserId }) => fullUserId === user)
}

function sayProblem({ code, error }: LiveProblem): void {
  const said = errorLine(error)
  console.warn(`sipgate-kit: ${code} for live calls${said && `: ${said}`}`)
}
