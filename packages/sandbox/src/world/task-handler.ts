import type { Kernel } from './kernel.ts'
import type { AccountState } from './state/state.ts'
import type { TaskState } from './state/task.ts'

/** Runs a task that is due. The clock stands still at that time meanwhile. */
export type PlayTask = (kernel: Kernel, task: TaskState, account: AccountState) => void
