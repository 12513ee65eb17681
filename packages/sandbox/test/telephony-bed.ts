import { createBackground } from '../src/world/background.ts'
import { steerableClock } from '../src/world/clock.ts'
import { callControl } from '../src/control/call-control.ts'
import type { Kernel } from '../src/world/kernel.ts'
import { systemPlatform } from '../src/platform.ts'
import type { PushAnswer } from '../src/world/telephony/push-answer.ts'
import type { PushEvent } from '../src/world/telephony/push-event.ts'
import type { PushTarget, SkippedPush } from '../src/world/telephony/push-port.ts'
import { seed } from '../src/world/seed/seed.ts'
import type { AccountState } from '../src/world/state/state.ts'
import { plays } from '../src/world/task-handlers.ts'
import { createTasks } from '../src/world/tasks.ts'
import { sandboxUrls } from '../src/world/sandbox-urls.ts'

type Answering = (event: PushEvent) => PushAnswer | Promise<PushAnswer>

/** `onAnswer` and `onHangup`, for applications that want to hear everything. */
export const hearAll = {
  onAnswer: 'https://app.example.com/answer',
  onHangup: 'https://app.example.com/over',
}

/** Telephony without a network: the application is a function, the clock stands still until it is moved. */
export function testBed(
  answering: Answering = () => hearAll,
  fetchSound: Kernel['fetchSound'] = () => Promise.resolve({ problem: 'There is no network.' }),
) {
  const start = Date.UTC(2026, 0, 5, 9)
  const state = seed(start)
  const platform = { ...systemPlatform, now: () => start, startTimer: () => () => undefined }
  const pushes: { target: PushTarget; event: PushEvent }[] = []
  const skipped: SkippedPush[] = []
  const kernel: Kernel = {
    state,
    platform,
    get clock() {
      return clock
    },
    get tasks() {
      return tasks
    },
    loginServer: {
      accessTokenSeconds: 300,
      refreshTokenSeconds: 300,
      codeSeconds: 60,
      refreshGraceSeconds: 0,
      idToken: 'openid',
      issInAnswer: true,
    },
    urls: sandboxUrls('http://localhost:3001'),
    background: createBackground(),
    push: {
      send: async (target, event) => {
        pushes.push({ target, event: structuredClone(event) })
        return answering(event)
      },
      skip: (push) => skipped.push(push),
    },
    fetchSound,
    changed: () => undefined,
  }
  const clock = steerableClock(platform, kernel)
  const tasks = createTasks(kernel, (task, account) =>
    clock.standAt(task.at, () => plays[task.kind](kernel, task, account)),
  )
  const [account, other] = state.accounts as [AccountState, AccountState]
  account.webhooks.incomingUrl = 'https://app.example.com/in'
  account.webhooks.outgoingUrl = 'https://app.example.com/out'
  account.history = []

  return {
    kernel,
    clock,
    account,
    other,
    calls: callControl(kernel),
    pushes,
    skipped,
    /** `newCall p0`, `hangup busy`: what was told, in order. */
    told: () => pushes.map(({ event }) => sentence(event)),
    /** Lets the application answer, then moves the clock. */
    pass: async (by: string | number) => {
      await kernel.background.idle()
      clock.advance(by)
      await kernel.background.idle()
    },
    idle: () => kernel.background.idle(),
  }
}

function sentence(event: PushEvent): string {
  if (event.event === 'hangup') return `hangup ${event.cause}`
  if (event.event === 'dtmf') return `dtmf ${event.dtmf ?? 'nothing'}`
  if (event.event === 'answer') return `answer ${event.answeringNumber}`
  return `newCall ${event.direction} ${event.to}`
}
