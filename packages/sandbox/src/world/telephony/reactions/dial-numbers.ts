import { newCallId } from '../../ids/call-ids.ts'
import type { LiveCall } from '../find-call.ts'
import { addLeg, legRef, newIncoming } from '../new-call.ts'
import { destinationOwner } from '../number-owner.ts'
import { begin, type Step } from '../step.ts'
import { telephoneNumber } from '../telephone-number.ts'
import { seconds } from '../timing.ts'
import { waitForNextInLine } from './next-in-line.ts'
import { ringOutside } from './ring-outside.ts'

/** Rings numbers at the same time, in the sandbox and outside; the first to pick up gets the call. */
export function dialNumbers(live: LiveCall, numbers: readonly string[]): Step[] {
  const { kernel, account, call } = live
  const inside: Step[] = []
  const outside: Step[] = []
  for (const typed of numbers) {
    const number = telephoneNumber(typed) ?? typed
    const owner = destinationOwner(kernel, account, number)
    if (owner)
      inside.push({ do: 'ring', leg: addLeg(call, { number, state: 'ringing', owner: false }), owner })
    else outside.push(...ringOutside(live, number, { owner: false, picksUpAlone: true }))
  }
  return [
    { do: 'enter', phase: 'ringing' },
    ...outside,
    ...waitForNextInLine(live),
    { do: 'wait', for: 'give up', seconds: seconds.callerGivesUp },
    // Last, since an extension may pick up at once and cancel what is planned.
    ...inside,
  ]
}

/** An extension of the sandbox is rung by a call of its own, which belongs to the same conversation. */
export function ringExtension(
  live: LiveCall,
  { leg, owner: { account, endpointId, number }, pickUpAfter }: Extract<Step, { do: 'ring' }>,
): Step[] {
  const { kernel, call } = live
  if (leg.state !== 'ringing') return []
  const callId = newCallId(kernel.platform)
  leg.peer = { masterSipId: account.masterSipId, callId }
  const next = newIncoming(kernel, account, endpointId, {
    callId,
    origCallId: account === live.account ? call.origCallId : callId,
    from: call.shownAs ?? call.from,
    to: number,
    ...(call.diversion !== undefined && { diversion: call.diversion }),
    hops: call.hops + 1,
    serves: legRef(live, leg),
    ...(pickUpAfter !== undefined && { pickUpAfter }),
  })
  return [begin(next, 'comes in')]
}
