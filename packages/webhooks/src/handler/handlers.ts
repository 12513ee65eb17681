import type { AnswerPush, HangupPush, NewCallPush } from '@sipgate-kit/contract'
import type { Answer } from '../answers/answer.ts'
import type { Digits } from '../events/digits.ts'
import type { Menu } from '../menu/menu.ts'
import type { CallContext } from './context.ts'

/** What a handler may return: an answer, a menu of `menus`, or nothing, and the call takes its usual way. */
export type Reply<View = unknown> = Answer | Menu<View> | undefined | void

/** What a program does when something happens to a call. Each may be asynchronous. */
export interface CallHandlers<View = unknown> {
  /** A call begins. The telephones ring when this has answered. */
  newCall?: (call: NewCallPush, context: CallContext<View>) => Reply<View> | Promise<Reply<View>>
  /** Somebody picked up. */
  answer?: (call: AnswerPush, context: CallContext<View>) => unknown
  /** The call ended. sipgate has left this out at times, so do not wait for it for ever. */
  hangup?: (call: HangupPush, context: CallContext<View>) => unknown
  /** The menus that handlers return, and that functions in menus return, by name: any instance then knows where a caller is. */
  menus?: Readonly<Record<string, Menu<View>>> | undefined
  /** Digits were pressed after `gather()`, or none in time. */
  dtmf?: (digits: Digits, context: CallContext<View>) => Reply<View> | Promise<Reply<View>>
}

export const handlerNames = ['newCall', 'answer', 'hangup', 'dtmf'] as const
