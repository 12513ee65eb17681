/** A call that rings, is spoken on, or has just ended. */
export interface CallState {
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
  recordings: { id: string; fileId: string; startedAt: number }[]
  startedAt: number
  answeredAt?: number
  endedAt?: number
  /** The device, line or number that answered. */
  answeredBy?: string
  answeringNumber?: string
  cause?: HangupCause
  onAnswer?: string
  onHangup?: string
  gather?: { onData: string; maxDigits: number; timeout: number; digits: string }
}

/** One telephone of a call. */
export interface CallLeg {
  id: string
  /** Of the account; missing for the outside world. */
  deviceId?: string
  number: string
  state: 'waiting' | 'ringing' | 'talking' | 'gone'
  muted: boolean
  hold: boolean
  /** Whether it is the user's side. */
  owner: boolean
}

/** sipgate's words for why a call ended. */
export type HangupCause =
  'normalClearing' | 'busy' | 'cancel' | 'noAnswer' | 'congestion' | 'notFound' | 'forwarded'
