import type { HangupCause } from '../state/call.ts'

/** What an application learns about a call. Telephone numbers have a `+` here; on the wire they have none. */
export type PushEvent = NewCallEvent | AnswerEvent | HangupEvent | DtmfEvent

interface OfCall {
  callId: string
  origCallId: string
  xcid: string
  direction: 'in' | 'out'
  from: string
  to: string
  diversion?: string
}

export interface NewCallEvent extends OfCall {
  event: 'newCall'
  /** The users whose telephones ring, or the user who calls. */
  users: PushUser[]
}

export interface AnswerEvent extends OfCall {
  event: 'answer'
  /** Who answered; for incoming calls only. */
  user?: PushUser
  answeringNumber: string
}

export interface HangupEvent extends OfCall {
  event: 'hangup'
  cause: HangupCause
  answeringNumber: string
}

export interface DtmfEvent {
  event: 'dtmf'
  callId: string
  /** Of the call. It is not sent, but decides what an answer may hold. */
  direction: 'in' | 'out'
  /** Missing when nothing was pressed in time; `-1` when the caller hung up. */
  dtmf?: string
}

export interface PushUser {
  /** `Dana Sommer`. */
  name: string
  /** `w0`. */
  userId: string
  /** `1000001w0`. */
  fullUserId: string
}
