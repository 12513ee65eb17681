import type { Kernel } from './kernel.ts'
import type { AccountState } from './state/state.ts'
import type { TaskState } from './state/task.ts'

/** What happens when a task's time has come. The clock stands at that time meanwhile. */
export type PlayTask = (kernel: Kernel, task: TaskState, account: AccountState) => void
