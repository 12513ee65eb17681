import type { PlayTask } from '../tasks.ts'

export const callTasks = {
  'ring device': () => undefined,
  'ring callee': () => undefined,
  'answer leg': () => undefined,
  forward: () => undefined,
  'give up': () => undefined,
  'end announcement': () => undefined,
  'end gather': () => undefined,
  'end voicemail': () => undefined,
  'push timeout': () => undefined,
} satisfies Record<string, PlayTask>
