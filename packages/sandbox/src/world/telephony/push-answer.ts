/** What an application answers to a new call or to digits. If it is empty, the call takes its usual way. */
export interface PushAnswer {
  action?: PushAction
  /** Where the events `answer` and `hangup` of this call go. */
  onAnswer?: string
  onHangup?: string
  /** Why the answer, or a part of it, is ignored, and what to change. */
  ignored?: string
}

export type PushAction =
  | { kind: 'dial'; numbers: string[]; callerId?: string; anonymous: boolean }
  | { kind: 'voicemail' }
  | { kind: 'play'; url: string }
  | { kind: 'gather'; onData: string; maxDigits: number; timeout: number; playUrl?: string }
  | { kind: 'reject'; reason: 'rejected' | 'busy' }
  | { kind: 'hangup' }
