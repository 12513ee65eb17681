import type { Platform } from '../platform.ts'
import type { Clock } from './clock.ts'
import type { AccountState, State } from './state/state.ts'
import type { TaskState } from './state/task.ts'

/** Scheduled tasks, on the sandbox's clock. They are part of the state, so that they survive a restart. */
export interface Tasks {
  schedule(task: Omit<TaskState, 'id'>): void
  cancel(which: (task: TaskState) => boolean): void
  /** Runs the tasks that are due by then, in order. */
  runDue(until: number): void
}

/** What the list of tasks needs of the kernel that it becomes a part of. */
interface Surroundings {
  readonly state: State
  readonly clock: Clock
  readonly platform: Pick<Platform, 'startTimer'>
  changed(): void
}

export function createTasks(
  kernel: Surroundings,
  play: (task: TaskState, account: AccountState) => void,
): Tasks {
  let stopTimer: (() => void) | undefined
  let lastId = { of: kernel.state, is: highestId(kernel.state.tasks) }

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
      if (account) play(next, account)
      any = true
    }
    if (any) kernel.changed()
  }

  // What a state file brought along.
  arm()

  return {
    schedule(task) {
      const { tasks } = kernel.state
      if (lastId.of !== kernel.state) lastId = { of: kernel.state, is: highestId(tasks) }
      lastId.is += 1
      tasks.splice(firstAfter(tasks, task.at), 0, { id: lastId.is, ...task })
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

function highestId(tasks: readonly TaskState[]): number {
  return tasks.reduce((most, { id }) => Math.max(most, id), 0)
}

/** Where a task of this time belongs: behind all that are due by then. Halving keeps thousands of calls quick. */
function firstAfter(tasks: readonly TaskState[], at: number): number {
  let from = 0
  let to = tasks.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((tasks[middle]?.at ?? Infinity) > at) to = middle
    else from = middle + 1
  }
  return from
}
