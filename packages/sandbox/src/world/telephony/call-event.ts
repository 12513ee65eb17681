import type { DeviceState } from '../state/extensions.ts'
import type { CallTask } from '../state/task.ts'
import type { HangupCause } from '../state/call.ts'
import type { PushAnswer } from './push-answer.ts'
import type { Sound } from './sound.ts'

/** What can happen to a call. What it does then stands in the table of phases. */
export type CallEvent =
  | ByPeople
  | ByTheApplication
  | ByTheOtherEnd
  | { what: 'sound known'; sound: Sound; played: PlayedSound }
  // The clock's: what a call has waited for.
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

/** Its answer to the question of that number. A late one, or none in time, counts as an empty one. */
type ByTheApplication = { what: 'told'; question: number; answer: PushAnswer }

/** Two calls of the sandbox can be the two ends of one conversation, or of one transfer. */
type ByTheOtherEnd =
  /** A telephone does not, or no longer, take part. */
  | { what: 'leg lost'; legId: string; cause: HangupCause }
  /** Who called has hung up, or somebody else was quicker. */
  | { what: 'abandoned' }
  /** The colleague who was asked is gone; the caller who waited comes back. */
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
  /** How many the call had heard with it: a later one makes it unimportant. */
  count: number
  /** Milliseconds since 1970. */
  startedAt: number
  /** Whether the call waits for its end. */
  holdsUp: boolean
}
