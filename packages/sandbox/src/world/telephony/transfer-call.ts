import { newCallId } from '../ids/call-ids.ts'
import { endCall } from './end-call.ts'
import { findCall, type LiveCall } from './find-call.ts'
import { newIncoming, startIncoming } from './incoming-call.ts'
import { addLeg, newCall } from './new-call.ts'
import { destinationOwner } from './number-owner.ts'
import { movePeers } from './peers.ts'
import { announceCall } from './tell-application.ts'
import { callChanged } from './watch-calls.ts'

export interface Transfer {
  /** A number, a quick dial or an extension. */
  to: string
  /** Whether the user speaks with them first. */
  attended: boolean
  /** The number they see, when it is not the caller's. */
  callerId?: string
}

/**
 * A blind transfer leaves the user at once. An attended one is finished when the user hangs up; until then the caller
 * waits, and comes back when nobody takes the call. Returns the id of the new call.
 */
export function transferCall(live: LiveCall, { to, attended, callerId }: Transfer): string {
  const { call } = live
  const next = successor(live, to, callerId)
  if (attended) {
    call.consultation = next.call.callId
    next.call.consults = call.callId
    hold(live)
    begin(next)
    callChanged(live)
  } else {
    movePeers(live, next)
    begin(next)
    endCall(live, 'normalClearing', { continuedAs: next.call.callId })
  }
  return next.call.callId
}

/** The user of an attended transfer has hung up: the two others talk. */
export function finishTransfer(live: LiveCall): void {
  const { kernel, account, call } = live
  const { consultation } = call
  const next =
    consultation === undefined
      ? undefined
      : findCall(kernel, { masterSipId: account.masterSipId, callId: consultation })
  if (consultation === undefined || !next) return endCall(live, 'normalClearing')
  delete call.consultation
  delete next.call.consults
  movePeers(live, next)
  endCall(live, 'normalClearing', { continuedAs: consultation })
  callChanged(next)
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

  /** Who was called for money goes on costing it. */
  function charged(next: LiveCall): LiveCall {
    const [first] = next.call.legs
    if (first) first.charged = remote?.charged ?? false
    return next
  }
}

function begin(next: LiveCall): void {
  if (next.call.direction === 'in') startIncoming(next)
  else announceCall(next)
}

function hold({ call }: LiveCall): void {
  call.hold = true
  for (const leg of call.legs) if (leg.owner) leg.hold = true
}
