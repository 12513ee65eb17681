import { number, object, oneOf, text, type Of } from './shape.ts'

/** What a call can wait for. */
const callTasks = [
  'answer leg',
  'leg fails',
  'forward',
  'give up',
  'end announcement',
  'end gather',
  'end voicemail',
  'end service',
  'push timeout',
] as const
export type CallTask = (typeof callTasks)[number]

const taskKind = oneOf('deliver sms', 'send fax', 'finish fax', 'activate sim', ...callTasks)
export type TaskKind = Of<typeof taskKind>

export const task = object(
  {
    id: number,
    /** Milliseconds since 1970. */
    at: number,
    kind: taskKind,
    masterSipId: text,
    /** What it is about: an entry of the history, a call, a device. */
    ref: text,
  },
  {
    /** What else it must know. */
    detail: text,
  },
)
/** Something that happens at a time of the sandbox's clock. */
export type TaskState = Of<typeof task>
