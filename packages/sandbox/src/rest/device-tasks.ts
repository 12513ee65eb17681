import type { PlayTask } from '../tasks.ts'

export const deviceTasks = {
  'activate sim': () => undefined,
} satisfies Record<string, PlayTask>
