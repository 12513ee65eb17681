import { newCallId } from '../../ids/call-ids.ts'
import type { CallEvent } from '../call-event.ts'
import { findCall, refOf, type LiveCall } from '../find-call.ts'
import { addLeg, newCall, newIncoming } from '../new-call.ts'
import { destinationOwner } from '../number-owner.ts'
import { begin, end, type Step } from '../step.ts'
import { handOver } from './hand-over.ts'

/**
 * A blind transfer leaves the user at once. An attended one is finished when the user hangs up; until then the caller
 * waits, and comes back when nobody takes the call.
 */
export function transferCall(
  live: LiveCall,
  { to, attended, callerId }: Extract<CallEvent, { what: 'transfer' }>,
): Step[] {
  const { call } = live
  const next = successor(live, to, callerId)
  const begun = begin(next, next.call.direction === 'in' ? 'comes in' : 'goes out')
  if (!attended) {
    handOver(live, next)
    return [begun, ...end('normalClearing', { continuedAs: next.call.callId })]
  }
  call.consultation = next.call.callId
  next.call.consults = call.callId
  call.hold = true
  for (const leg of call.legs) if (leg.owner) leg.hold = true
  return [begun]
}

/** The user hangs up during an attended transfer and connects the two others. */
export function finishTransfer(live: LiveCall, consultation: string): Step[] {
  const { kernel, call } = live
  const next = findCall(kernel, { ...refOf(live), callId: consultation })
  if (!next) return end('normalClearing')
  delete call.consultation
  delete next.call.consults
  handOver(live, next)
  return end('normalClearing', { continuedAs: consultation })
}

/** The colleague is gone: the user takes the waiting caller back. */
export function takeBack({ call }: LiveCall): Step[] {
  delete call.consultation
  call.hold = false
  for (const leg of call.legs) leg.hold = false
  return []
}

/** The caller, or who was called, with a new call for somebody else. */
function successor({ kernel, account, call }: LiveCall, to: string, callerId: string | undefined): LiveCall {
  const owner = destinationOwner(kernel, account, to)
  const isIn = call.direction === 'in'
  const remote = isIn
    ? { number: call.from, charged: false }
    : call.legs.find(({ owner: own, state }) => !own && state === 'talking')
  const start = {
    callId: newCallId(kernel.platform),
    origCallId: call.origCallId,
    from: remote?.number ?? call.to,
    to: owner?.account === account ? owner.number : to,
    diversion: isIn ? call.to : call.from,
    hops: call.hops + 1,
    ...(callerId !== undefined && { shownAs: callerId }),
  }
  if (owner?.account === account) return charged(newIncoming(kernel, account, owner.endpointId, start))
  if (isIn) return charged(newIncoming(kernel, account, call.connectionId, { ...start, dial: [to] }))
  const { connectionId, userIds } = call
  const next = newCall(kernel, account, { ...start, direction: 'out', connectionId, userIds: [...userIds] })
  addLeg(next.call, { number: start.from, state: 'talking', owner: false })
  return charged(next)

  /** A charged leg stays charged after the transfer. */
  function charged(next: LiveCall): LiveCall {
    const [first] = next.call.legs
    if (first) first.charged = remote?.charged ?? false
    return next
  }
}
