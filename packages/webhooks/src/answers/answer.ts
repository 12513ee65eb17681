/** What happens to a call: one action, as plain data. Make it with `dial()`, `play()` and the others, which check it. */
export type Answer = DialAnswer | VoicemailAnswer | PlayAnswer | GatherAnswer | RejectAnswer | HangupAnswer

export interface DialAnswer {
  readonly action: 'dial'
  readonly numbers: readonly string[]
  readonly callerId?: string | undefined
  readonly anonymous?: boolean | undefined
}

export interface VoicemailAnswer {
  readonly action: 'voicemail'
}

export interface PlayAnswer {
  readonly action: 'play'
  readonly url: string
}

export interface GatherAnswer {
  readonly action: 'gather'
  readonly play?: string | undefined
  readonly maxDigits?: number | undefined
  readonly timeout?: number | undefined
  readonly state?: unknown
}

export interface RejectAnswer {
  readonly action: 'reject'
  readonly reason?: 'rejected' | 'busy' | undefined
}

export interface HangupAnswer {
  readonly action: 'hangup'
}

/** The names of the actions. */
export const actions = ['dial', 'voicemail', 'play', 'gather', 'reject', 'hangup'] as const
