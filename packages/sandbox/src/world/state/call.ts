/** A call that rings or is spoken on. One that is over is only an entry of the history. */
export interface CallState {
  /** Upper-case hexadecimal. */
  callId: string
  /** Stays the same across transfers and forwards. */
  origCallId: string
  /** 16 hex digits. */
  xcid: string
  direction: 'in' | 'out'
  /** E.164 with `+`, or `anonymous`. */
  from: string
  to: string
  /** The number that was dialled first, when the call was passed on. */
  diversion?: string
  /** The phone line, group or device it belongs to. */
  connectionId: string
  /** Whose telephones ring, or who calls. */
  userIds: string[]
  /**
   * `asking`: the application was told and has not answered. `announcing`, `gathering`: it hears a sound, or digits are
   * waited for. `voicemail`: a mailbox records.
   */
  phase: 'asking' | 'ringing' | 'talking' | 'announcing' | 'gathering' | 'voicemail' | 'ended'
  legs: CallLeg[]
  muted: boolean
  hold: boolean
  recording: boolean
  recordingSince?: number
  /** Those that are finished. */
  recordings: { id: string; fileId: string }[]
  startedAt: number
  answeredAt?: number
  endedAt?: number
  cause?: HangupCause
  /** The device, mailbox or number that answered. */
  answeredBy?: string
  answeringNumber?: string
  /** Of a push that was sent: the phone line whose setting it was (or empty), and whether it is logged. */
  webhook?: { phonelineId: string; log: boolean }
  /** How many questions the application was asked, so that a late answer is known as one. */
  asked: number
  onAnswer?: string
  onHangup?: string
  gather?: { onData: string; maxDigits: number; timeout: number; digits: string; soundEndsAt: number }
  /** The digits pressed in it by anyone, and the sounds it heard. */
  digits: string
  sounds: string[]
  /** Why the last of them could not be played. */
  soundProblem?: string
  /** Who takes it when it is not answered, after so many seconds of ringing: extensions, mailboxes and numbers. */
  steps: { to: string; after: number }[]
  /** What is dialled instead of ringing the telephones of its line. */
  dial?: string[]
  /** The number shown to those who are dialled, when it is not `from`. */
  shownAs?: string
  /** The first telephone that rings is picked up after so many seconds. */
  pickUpAfter?: number
  /** The leg of another call that this call is the other end of: both are of the sandbox. */
  serves?: LegRef
  /** The call it asks a colleague about, and the other way round: an attended transfer that is not finished. */
  consults?: string
  consultation?: string
  /** How often it was passed on. */
  hops: number
  /** What is done with a device that is called to hear or to record something. */
  service?: { kind: 'play voicemail' | 'record greeting' | 'record menu'; ref: string }
}

export interface CallRef {
  masterSipId: string
  callId: string
}

export interface LegRef extends CallRef {
  legId: string
}

/** One telephone of a call. */
export interface CallLeg {
  id: string
  /** Of the account; missing for the outside world. */
  deviceId?: string
  number: string
  state: 'ringing' | 'talking' | 'gone'
  muted: boolean
  hold: boolean
  /** Whether it is the user's side. */
  owner: boolean
  /** Whether the account pays for it. */
  charged: boolean
  /** The call at its other end, when that is of the sandbox too. */
  peer?: CallRef
}

/** sipgate's words for why a call ended. */
export type HangupCause =
  'normalClearing' | 'busy' | 'cancel' | 'noAnswer' | 'congestion' | 'notFound' | 'forwarded'
