import type { AnswerPush, HangupPush, NewCallPush } from '@sipgate-kit/contract'

/** The pushes that change a call. Digits do not. */
export type CallPush = NewCallPush | AnswerPush | HangupPush

/** The ids by which a push finds its call: that of its leg, and that of the call, which the later pushes may lack. */
export function idsOf({ callId, origCallId = callId }: CallPush): readonly string[] {
  return [callId, origCallId]
}
