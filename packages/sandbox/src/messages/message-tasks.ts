import type { PlayTask } from '../tasks.ts'

export const messageTasks = {
  'deliver sms': () => undefined,
  'send fax': () => undefined,
  'finish fax': () => undefined,
} satisfies Record<string, PlayTask>
