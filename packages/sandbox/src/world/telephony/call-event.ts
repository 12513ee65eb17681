import type { DeviceState } from '../state/extensions.ts'
import type { CallTask } from '../state/task.ts'
import type { HangupCause } from '../state/call.ts'
import type { PushAnswer } from './push-answer.ts'
import type { Sound } from './sound.ts'

/** What can happen to a call. The table of phases says how the call reacts. */
export type CallEvent =
  | ByPeople
  | ByTheApplication
  | ByTheOtherEnd
  | { what: 'sound known'; sound: Sound; played: PlayedSound }
  // The time of a task has come.
  | { what: Exclude<CallTask, 'answer leg' | 'leg fails' | 'push timeout'> }

type ByPeople =
  | { what: 'comes in' }
  | { what: 'goes out' }
  /** Click to dial: these devices of the user ring first, or a number does. */
  | { what: 'click to dial'; devices: readonly DeviceState[]; callerNumber: string | undefined }
  | { what: 'picked up'; legId: string }
  | { what: 'hung up'; by: 'user' | 'remote' }
  /** The other end presses a key. */
  | { what: 'key'; digit: string }
  /** The user does. */
  | { what: 'send digits'; digits: string }
  | { what: 'hold' | 'mute' | 'record'; on: boolean }
  | { what: 'play'; url: string }
  | ({ what: 'transfer' } & Transfer)

/** The application's answer to question number `question`. No answer in time counts as an empty one. */
type ByTheApplication = { what: 'told'; question: number; answer: PushAnswer }

/** Two calls of the sandbox can be the two ends of one conversation, or of one transfer. */
type ByTheOtherEnd =
  /** A telephone has left the call, or never joined it. */
  | { what: 'leg lost'; legId: string; cause: HangupCause }
  /** The caller hung up, or another telephone picked up first. */
  | { what: 'abandoned' }
  /** The colleague has hung up; the user speaks with the waiting caller again. */
  | { what: 'colleague gone' }

export interface Transfer {
  /** A number, a quick dial or an extension. */
  to: string
  /** Whether the user speaks with them first. */
  attended: boolean
  /** The number they see, when it is not the caller's. */
  callerId?: string
}

export interface PlayedSound {
  /** How many sounds the call has played, this one included. A later sound makes this one irrelevant. */
  count: number
  /** Milliseconds since 1970. */
  startedAt: number
  /** Whether the call waits for its end. */
  holdsUp: boolean
}
