import type { CallLeg, CallRef, CallState, HangupCause } from '../state/call.ts'
import type { CallTask } from '../state/task.ts'
import type { CallEvent } from './call-event.ts'
import type { CallOutcome } from './call-history.ts'
import type { LiveCall } from './find-call.ts'
import type { NumberOwner } from './number-owner.ts'
import type { AnswerEvent, DtmfEvent, HangupEvent, NewCallEvent } from './push-event.ts'
import type { PushTarget, SkippedPush } from './push-port.ts'

/**
 * What a call does next. Reactions write plain data and return steps; whatever reaches further (time, the application, sounds,
 * other calls, the end) is a step, and `advance.ts` alone takes them, in order.
 */
export type Step =
  | { do: 'enter'; phase: Exclude<CallState['phase'], 'asking' | 'ended'> }
  /** Tells the application and waits for its answer, in the phase `asking`. */
  | { do: 'ask'; target: PushTarget; event: NewCallEvent | DtmfEvent }
  /** Tells the application and ignores its answer. */
  | { do: 'tell'; target: PushTarget; event: AnswerEvent | HangupEvent | DtmfEvent }
  /** Lists a push that is not sent, and why. */
  | { do: 'skip'; push: SkippedPush }
  /** Plays a sound. The sandbox downloads it to learn its length. */
  | { do: 'play'; url: string; holdsUp: boolean }
  /** Plans something for later; `stop waiting` cancels it. */
  | { do: 'wait'; for: CallTask; seconds: number; detail?: string }
  /** Cancels what is planned: one kind, or everything. */
  | { do: 'stop waiting'; for?: CallTask }
  /** Starts a call to an extension of the sandbox for this leg, if the leg still rings. */
  | { do: 'ring'; leg: CallLeg; owner: NumberOwner; pickUpAfter?: number }
  /** Sends an event to another call, unless that has ended. */
  | { do: 'pass on'; to: CallRef | undefined; event: CallEvent }
  | { do: 'end'; cause: HangupCause; outcome?: CallOutcome }

/** Ends the call. */
export function end(cause: HangupCause, outcome?: CallOutcome): Step[] {
  return [{ do: 'end', cause, ...(outcome && { outcome }) }]
}

/** Starts a call that `newCall` or `newIncoming` made. */
export function begin(
  { account: { masterSipId }, call: { callId } }: LiveCall,
  what: 'comes in' | 'goes out',
): Step {
  return { do: 'pass on', to: { masterSipId, callId }, event: { what } }
}
