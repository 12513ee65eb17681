import { steerableClock } from './world/clock.ts'
import { answering } from './answer-request.ts'
import { createEvil } from './evil/evil.ts'
import { accountControl } from './control/account-control.ts'
import { callControl } from './control/call-control.ts'
import { clientControl } from './control/client-control.ts'
import { consentControl, grantControl } from './control/grant-control.ts'
import { messageControl } from './control/message-control.ts'
import { pushControl } from './control/push-control.ts'
import { userControl } from './control/user-control.ts'
import { createBackground } from './world/background.ts'
import { createFaults, type FaultOperation } from './traffic/faults.ts'
import { createJournal, type JournalFilter } from './traffic/journal.ts'
import type { Kernel, LoginServerOptions } from './world/kernel.ts'
import { fetchSound } from './push/fetch-sound.ts'
import { createPushLog } from './traffic/push-log.ts'
import { pushKey } from './push/push-key.ts'
import { createPush } from './push/send-push.ts'
import { systemPlatform, type Platform } from './platform.ts'
import { checkSandboxOptions, type SandboxOptions } from './sandbox-options.ts'
import type { Sandbox } from './sandbox.ts'
import { SandboxError } from './sandbox-error.ts'
import { defaults } from './world/seed/defaults.ts'
import { applySeed } from './world/seed/apply-seed.ts'
import { seed } from './world/seed/seed.ts'
import { stateProblem } from './world/state/state.ts'
import type { State } from './world/state/state.ts'
import { createScenarios } from './traffic/scenarios.ts'
import { createTasks } from './world/tasks.ts'
import { plays } from './world/task-handlers.ts'
import { sandboxUrls } from './world/sandbox-urls.ts'

const defaultLoginServer: LoginServerOptions = {
  accessTokenSeconds: 300,
  refreshTokenSeconds: 2_592_000,
  codeSeconds: 60,
  refreshGraceSeconds: 0,
  idToken: 'openid',
  issInAnswer: true,
}

/**
 * A local sipgate in this process, without a socket: pass its `fetch` to a client.
 * @throws SandboxError `invalid_argument`: an unknown option or an invalid value. `invalid_seed`.
 */
export function createSandbox(given: SandboxOptions = {}): Sandbox {
  const options = checkSandboxOptions(given)
  const { baseUrl = 'http://localhost:3001', loginServer, errorBodies = 'documented', onChange } = options
  const platform: Platform = { ...systemPlatform, ...options.platform }
  const allowedHosts = options.allowedPushHosts ?? []
  let state = options.state ? checkedCopy(options.state) : stateAtStart(options, platform)
  const urls = sandboxUrls(checkedBase(baseUrl), options.issuerOrigin)
  const kernel: Kernel = {
    get state() {
      return state
    },
    get clock() {
      return clock
    },
    platform,
    loginServer: { ...defaultLoginServer, ...loginServer },
    urls,
    get tasks() {
      return tasks
    },
    get push() {
      return push
    },
    background: createBackground(),
    fetchSound: (url) => fetchSound(platform, url, allowedHosts),
    changed: () => onChange?.(state),
  }
  const clock = steerableClock(platform, kernel)
  const tasks = createTasks(kernel, (task, account) =>
    clock.standAt(task.at, () => plays[task.kind](kernel, task, account)),
  )
  const scenarios = createScenarios()
  const pushLog = createPushLog()
  const push = createPush(kernel, {
    allowedHosts,
    log: pushLog,
    misbehave: (event) => scenarios.misbehave(event),
  })
  const faults = createFaults()
  const evil = createEvil(kernel)
  const journal = createJournal()
  const replaceState = (next: State) => {
    state = next
    kernel.changed()
    tasks.runDue(clock.now())
  }

  const realm = urls.realm('third-party')
  const sandbox: Sandbox = {
    url: urls.base,
    apiUrl: urls.api,
    issuer: urls.issuer('third-party'),
    loginUrl: urls.login,
    authUrl: `${realm}/protocol/openid-connect/auth`,
    tokenUrl: `${realm}/protocol/openid-connect/token`,
    consoleUrl: urls.console,
    ...defaults,
    clock,
    faults: {
      next: (operation, fault) => faults.next(operation, fault),
      list: () => faults.list(),
      clear: () => faults.clear(),
    },
    accounts: accountControl(kernel),
    users: userControl(kernel),
    clients: clientControl(kernel),
    grants: grantControl(kernel),
    consents: consentControl(kernel),
    calls: callControl(kernel),
    messages: messageControl(kernel),
    pushes: pushControl(kernel, pushLog, pushKey.publicKey),
    scenarios: {
      list: () => scenarios.list(),
      start: (name) => scenarios.start(name),
      stop: (name) => scenarios.stop(name),
    },
    evil: {
      list: () => evil.list(),
      start: (name) => evil.start(name),
      stop: (name) => evil.stop(name),
      clear: () => evil.clear(),
      elsewhere: evil.elsewhere,
      caught: () => evil.caught(),
    },
    sms: {
      get sent() {
        return sandbox.messages.sent({ kind: 'sms' })
      },
    },
    fax: {
      get sent() {
        return sandbox.messages.sent({ kind: 'fax' })
      },
    },
    requests: Object.assign((filter?: JournalFilter) => journal.requests(filter), {
      last: (operation: FaultOperation) => journal.requests({ operation, limit: 1 })[0],
    }),
    forgetRequests: () => journal.clear(),
    idle: () => kernel.background.idle(),
    snapshot: () => structuredClone(state),
    restore: (snapshot) => replaceState(checkedCopy(snapshot)),
    reset() {
      faults.clear()
      scenarios.clear()
      evil.clear()
      journal.clear()
      pushLog.clear()
      replaceState(stateAtStart(options, platform))
    },
    fetch: async (input, init) =>
      answer(input instanceof Request && !init ? input : new Request(input, init)),
  }
  const answer = answering({ kernel, faults, scenarios, evil, journal, sandbox, errorBodies })
  return sandbox
}

/** The state the sandbox starts with and returns to on a reset: its seed, with the clock set as requested. */
function stateAtStart({ seed: description, now }: SandboxOptions, platform: Platform): State {
  const start = seed(startTime(now, platform))
  if (now !== undefined) start.clockOffset = startTime(now, platform) - platform.now()
  return description === undefined ? start : applySeed(start, description)
}

function startTime(now: SandboxOptions['now'], platform: Platform): number {
  if (now === undefined) return platform.now()
  const time = new Date(now).getTime()
  if (Math.abs(time) < 4e15) return time
  throw new SandboxError('invalid_argument', 'now must be a Date or a time such as "2026-01-05T09:00:00Z".')
}

function checkedCopy(state: State): State {
  const problem = stateProblem(state)
  if (problem !== undefined)
    throw new SandboxError('invalid_argument', `This is not a snapshot of the sandbox: ${problem}.`)
  return structuredClone(state)
}

function checkedBase(baseUrl: string): string {
  const parsed = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined
  if (
    parsed &&
    /^https?:$/.test(parsed.protocol) &&
    parsed.pathname === '/' &&
    !parsed.search &&
    !parsed.hash
  )
    return parsed.origin
  throw new SandboxError(
    'invalid_argument',
    'baseUrl must be a scheme, a host and a port, such as "http://localhost:3001".',
  )
}
