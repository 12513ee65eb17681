import type { Kernel } from './kernel.ts'
import { messageTasks } from './messages/message-tasks.ts'
import type { AccountState } from './state/state.ts'
import type { TaskKind, TaskState } from './state/task.ts'
import { deviceTasks } from './rest/device-tasks.ts'
import { callTasks } from './telephony/call-tasks.ts'

/** What happens when its time has come. The clock stands at that time meanwhile. */
export type PlayTask = (kernel: Kernel, task: TaskState, account: AccountState) => void

/** Things to come, on the sandbox's clock. They are part of the state, so that they survive a restart. */
export interface Tasks {
  schedule(task: Omit<TaskState, 'id'>): void
  cancel(which: (task: TaskState) => boolean): void
  /** Does what is due by then, in order. */
  runDue(until: number): void
}

const plays: Record<TaskKind, PlayTask> = { ...messageTasks, ...deviceTasks, ...callTasks }

export function createTasks(kernel: Kernel, standAt: (time: number, run: () => void) => void): Tasks {
  let stopTimer: (() => void) | undefined

  /** Rings when the next is due, for those who wait instead of moving the clock. */
  function arm(): void {
    stopTimer?.()
    const [next] = kernel.state.tasks
    stopTimer = next && kernel.platform.startTimer(Math.max(1, next.at - kernel.clock.now()), ring)
  }

  function ring(): void {
    runDue(kernel.clock.now())
    arm()
  }

  function runDue(until: number): void {
    let any = false
    for (;;) {
      const [next] = kernel.state.tasks
      if (!next || next.at > until) break
      kernel.state.tasks.shift()
      const account = kernel.state.accounts.find(({ masterSipId }) => masterSipId === next.masterSipId)
      if (account) standAt(next.at, () => plays[next.kind](kernel, next, account))
      any = true
    }
    if (any) kernel.changed()
  }

  return {
    schedule(task) {
      const { tasks } = kernel.state
      const id = 1 + tasks.reduce((most, other) => Math.max(most, other.id), 0)
      const later = tasks.findIndex((other) => other.at > task.at)
      tasks.splice(later < 0 ? tasks.length : later, 0, { id, ...task })
      kernel.changed()
      arm()
    },
    cancel(which) {
      kernel.state.tasks = kernel.state.tasks.filter((task) => !which(task))
      kernel.changed()
      arm()
    },
    runDue(until) {
      runDue(until)
      arm()
    },
  }
}
