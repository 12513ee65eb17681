import type { CallLeg, CallState, HangupCause } from '../../state/call.ts'
import { addCallEntry, type CallOutcome } from '../call-history.ts'
import { callPrice } from '../call-price.ts'
import { refOf, type LiveCall } from '../find-call.ts'
import type { Step } from '../step.ts'
import { tellOver } from '../tell-application.ts'
import type { CallEnd } from '../watch-calls.ts'
import { stopRecording } from './recording.ts'

interface Ending {
  cause: HangupCause
  outcome?: CallOutcome
  /** The phase in which it ended. */
  phase: CallState['phase']
}

/** Settles a call that has ended: charges it, writes it into the history, takes it off the list and tells others. */
export function settleCall(
  live: LiveCall,
  { cause, outcome = {}, phase }: Ending,
): { end: CallEnd; steps: Step[] } {
  const { kernel, account, call } = live
  stopRecording(live)
  call.endedAt = kernel.clock.now()
  call.cause = cause
  account.balance.amount -= priceOf(call.legs, call.endedAt - (call.answeredAt ?? call.endedAt))
  for (const leg of call.legs) leg.state = 'gone'
  account.calls.splice(account.calls.indexOf(call), 1)
  const { id: historyId } = addCallEntry(live, { ...outcome, phase })
  const { callId } = call
  const { continuedAs } = outcome
  return {
    end: { callId, cause, historyId, ...(continuedAs !== undefined && { continuedAs }) },
    steps: [...tellOver(live), ...leavePeers(call, cause), ...endConsultation(live)],
  }
}

function priceOf(legs: readonly CallLeg[], milliseconds: number): number {
  return legs
    .filter(({ charged, state }) => charged && state === 'talking')
    .reduce((sum, { number }) => sum + callPrice(number, milliseconds), 0)
}

/** Tells the calls at its other ends. */
function leavePeers({ serves, legs }: CallState, cause: HangupCause): Step[] {
  return [
    ...(serves
      ? [{ do: 'pass on', to: serves, event: { what: 'leg lost', legId: serves.legId, cause } } as const]
      : []),
    ...legs.map(({ peer }) => ({ do: 'pass on', to: peer, event: { what: 'abandoned' } }) as const),
  ]
}

/** Undoes an attended transfer that was not finished. */
function endConsultation(live: LiveCall): Step[] {
  const { consultation, consults } = live.call
  const { masterSipId } = refOf(live)
  const passOn = (callId: string | undefined, what: 'abandoned' | 'colleague gone'): Step[] =>
    callId === undefined ? [] : [{ do: 'pass on', to: { masterSipId, callId }, event: { what } }]
  return [...passOn(consultation, 'abandoned'), ...passOn(consults, 'colleague gone')]
}
