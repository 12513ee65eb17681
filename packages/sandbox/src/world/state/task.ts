/** Something that happens at a time of the sandbox's clock. */
export interface TaskState {
  id: number
  /** Milliseconds since 1970. */
  at: number
  kind: TaskKind
  masterSipId: string
  /** What it is about: an entry of the history, a call, a leg. */
  ref: string
  /** What else it must know. */
  detail?: string
}

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

export const taskKinds = ['deliver sms', 'send fax', 'finish fax', 'activate sim', ...callTasks] as const

export type TaskKind = (typeof taskKinds)[number]
