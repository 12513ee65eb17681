import type { CallLeg, HangupCause } from '../state/call.ts'
import { addCallEntry, type CallOutcome } from './call-history.ts'
import { findCall, type LiveCall } from './find-call.ts'
import { tellPeersOfEnd } from './peers.ts'
import { callPrice } from './prices.ts'
import { stopRecording } from './recording.ts'
import { cancelCallTasks } from './schedule.ts'
import { tellOver } from './tell-application.ts'
import { callChanged } from './watch-calls.ts'

/** The call is over: paid, written down, told to the application, and no longer among the account's calls. */
export function endCall(live: LiveCall, cause: HangupCause, outcome: CallOutcome = {}): void {
  const { kernel, account, call } = live
  if (call.phase === 'ended') return
  const { phase } = call
  stopRecording(live)
  cancelCallTasks(live)
  call.phase = 'ended'
  call.endedAt = kernel.clock.now()
  call.cause = cause
  account.balance.amount -= priceOf(call.legs, call.endedAt - (call.answeredAt ?? call.endedAt))
  const legs = call.legs.map((leg) => ({ ...leg }))
  for (const leg of call.legs) leg.state = 'gone'
  account.calls.splice(account.calls.indexOf(call), 1)
  const { id: historyId } = addCallEntry(live, { ...outcome, phase })
  tellOver(live)
  const { continuedAs } = outcome
  callChanged(live, {
    callId: call.callId,
    cause,
    historyId,
    ...(continuedAs !== undefined && { continuedAs }),
  })
  tellPeersOfEnd(live, legs, cause)
  endConsultation(live)
}

function priceOf(legs: readonly CallLeg[], milliseconds: number): number {
  return legs
    .filter(({ charged, state }) => charged && state === 'talking')
    .reduce((sum, { number }) => sum + callPrice(number, milliseconds), 0)
}

/** Of an attended transfer that was not finished: who was asked goes, who waited comes back. */
function endConsultation({ kernel, account: { masterSipId }, call }: LiveCall): void {
  const asked = findCall(
    kernel,
    call.consultation === undefined ? undefined : { masterSipId, callId: call.consultation },
  )
  if (asked) endCall(asked, asked.call.answeredAt === undefined ? 'cancel' : 'normalClearing')
  const waiting = findCall(
    kernel,
    call.consults === undefined ? undefined : { masterSipId, callId: call.consults },
  )
  if (!waiting) return
  delete waiting.call.consultation
  waiting.call.hold = false
  for (const leg of waiting.call.legs) leg.hold = false
  callChanged(waiting)
}
