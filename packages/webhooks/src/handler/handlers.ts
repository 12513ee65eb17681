import type { AnswerPush, HangupPush, NewCallPush } from '@sipgate-kit/contract'
import type { Answer } from '../answers/answer.ts'
import type { Digits } from '../events/digits.ts'
import type { CallContext } from './context.ts'

/** What a handler may return: an answer, or nothing, and the call takes its usual way. */
export type Reply = Answer | undefined | void

/** What a program does when something happens to a call. Each may be asynchronous. */
export interface CallHandlers<View = unknown> {
  /** A call begins. The telephones ring when this has answered. */
  newCall?: (call: NewCallPush, context: CallContext<View>) => Reply | Promise<Reply>
  /** Somebody picked up. */
  answer?: (call: AnswerPush, context: CallContext<View>) => unknown
  /** The call ended. sipgate has left this out at times, so do not wait for it for ever. */
  hangup?: (call: HangupPush, context: CallContext<View>) => unknown
  /** Digits were pressed after `gather()`, or none in time. */
  dtmf?: (digits: Digits, context: CallContext<View>) => Reply | Promise<Reply>
}

export const handlerNames = ['newCall', 'answer', 'hangup', 'dtmf'] as const
