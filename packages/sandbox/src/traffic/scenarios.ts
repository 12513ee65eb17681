import type { Fault } from './faults.ts'
import type { PushEvent } from '../world/telephony/push-event.ts'
import { SandboxError } from '../sandbox-error.ts'

/** How a push goes wrong, when a scenario asks for it. */
export interface PushMischief {
  drop?: boolean
  twice?: boolean
  /** Does not wait for the pushes before it. */
  outOfTurn?: boolean
  /** Milliseconds. */
  delay?: number
  signature?: 'missing' | 'wrong'
}

/** Something that goes wrong in practice, to try out locally. */
interface Scenario {
  /** In one sentence. */
  does: string
  /** Where it was met, or why it is to be expected. */
  source: string
  /** What happens to requests of these operations; `*` is every operation of the API. */
  faults?: Readonly<Record<string, Omit<Fault, 'times'>>>
  push?: (event: PushEvent) => PushMischief
}

/** How late a late push is, in milliseconds. */
const late = 3000

const scenarios: Readonly<Record<string, Scenario>> = {
  'missing-hangup': {
    does: 'Calls end without the hangup push.',
    source: 'Users of sipgate.io reported it: issues 43, 64, 96 and 109 of its repository.',
    push: ({ event }) => (event === 'hangup' ? { drop: true } : {}),
  },
  'doubled-push': {
    does: 'Each push arrives twice.',
    source: 'Users of sipgate.io saw two pushes for one call: issue 130 of its repository.',
    push: () => ({ twice: true }),
  },
  'late-answer': {
    does: 'The answer push arrives three seconds late.',
    source: 'Nothing promises when a push arrives.',
    push: ({ event }) => (event === 'answer' ? { delay: late } : {}),
  },
  reordered: {
    does: 'The hangup push overtakes the answer push.',
    source: 'Nothing promises in which order pushes arrive.',
    push: ({ event }) => (event === 'answer' ? { delay: late, outOfTurn: true } : {}),
  },
  'unsigned-push': {
    does: 'Pushes have no signature, like those of a stranger.',
    source: 'Anyone who knows a webhook’s URL can post to it.',
    push: () => ({ signature: 'missing' }),
  },
  'wrong-signature': {
    does: 'The signature does not match the body.',
    source: 'Anyone who knows a webhook’s URL can post to it.',
    push: () => ({ signature: 'wrong' }),
  },
  'token-endpoint-down': {
    does: 'The token endpoint answers 503, so nobody gets or refreshes a token.',
    source: 'Login servers restart for updates; sipgate runs Keycloak.',
    faults: { 'POST /token': { status: 503 } },
  },
  'balance-unavailable': {
    does: 'The balance answers 500.',
    source: 'Users report a balance endpoint that fails from time to time.',
    faults: { 'GET /balance': { status: 500 } },
  },
  'rate-limited': {
    does: 'Every operation of the API answers 429 and says when to try again.',
    source: 'sipgate limits the rate of requests and does not publish the figures.',
    faults: { '*': { status: 429, headers: { 'retry-after': '2' } } },
  },
  'slow-api': {
    does: 'Every operation of the API takes two seconds.',
    source: 'Networks are slow at times.',
    faults: { '*': { delay: 2000 } },
  },
  'broken-json': {
    does: 'Answers of the API break off in the middle.',
    source: 'Proxies and broken connections cut answers.',
    faults: { '*': { status: 200, body: 'broken' } },
  },
}

export interface ScenarioView {
  name: string
  does: string
  source: string
  active: boolean
}

export interface ScenarioControl {
  list(): ScenarioView[]
  /**
   * From now on until it is stopped, or the sandbox is reset.
   * @throws SandboxError `not_found`
   */
  start(name: string): ScenarioView
  /** @throws SandboxError `not_found` */
  stop(name: string): ScenarioView
}

export interface Scenarios extends ScenarioControl {
  faultFor(operation: string, isOfTheApi: boolean): Omit<Fault, 'times'> | undefined
  misbehave(event: PushEvent): PushMischief
  clear(): void
}

export function createScenarios(): Scenarios {
  const active = new Set<string>()
  const view = (name: string): ScenarioView => {
    const scenario = Object.hasOwn(scenarios, name) ? scenarios[name] : undefined
    if (!scenario)
      throw new SandboxError('not_found', `The scenario must be one of ${Object.keys(scenarios).join(', ')}.`)
    return { name, does: scenario.does, source: scenario.source, active: active.has(name) }
  }
  const running = () => [...active].flatMap((name) => scenarios[name] ?? [])
  return {
    list: () => Object.keys(scenarios).map(view),
    start(name) {
      view(name)
      active.add(name)
      return view(name)
    },
    stop(name) {
      view(name)
      active.delete(name)
      return view(name)
    },
    faultFor: (operation, isOfTheApi) =>
      running()
        .map(({ faults }) => faults?.[operation] ?? (isOfTheApi ? faults?.['*'] : undefined))
        .find((fault) => fault !== undefined),
    misbehave: (event) =>
      Object.assign({}, ...running().map(({ push }) => push?.(event) ?? {})) as PushMischief,
    clear: () => active.clear(),
  }
}
