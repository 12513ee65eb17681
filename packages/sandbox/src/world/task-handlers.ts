import { messageTasks } from './messages/message-tasks.ts'
import type { PlayTask } from './task-handler.ts'
import type { TaskKind } from './state/task.ts'
import { callTasks } from './telephony/call-tasks.ts'
import { deviceTasks } from './telephony/device-tasks.ts'

/** What each kind of task does. */
export const plays: Readonly<Record<TaskKind, PlayTask>> = { ...messageTasks, ...deviceTasks, ...callTasks }
