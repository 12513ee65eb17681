import type { CallLeg, HangupCause } from '../state/call.ts'
import { answerLeg } from './answer-call.ts'
import { endCall } from './end-call.ts'
import { findCall, findLeg, ringingLegs, type LiveCall } from './find-call.ts'
import { legRef } from './new-call.ts'
import { callChanged } from './watch-calls.ts'

/** A telephone outside or inside does not, or no longer, take part. The last one that rings ends the call. */
export function loseLeg(live: LiveCall, leg: CallLeg, cause: HangupCause): void {
  if (leg.state === 'gone') return
  const wasTalking = leg.state === 'talking'
  leg.state = 'gone'
  if (wasTalking) endCall(live, live.call.answeredAt === undefined ? 'cancel' : 'normalClearing')
  else if (ringingLegs(live.call).length === 0) endCall(live, cause)
  else callChanged(live)
}

/** Two calls of the sandbox can be the two ends of one conversation. This is what the one learns from the other's end. */
export function tellPeersOfEnd(
  { kernel, call }: LiveCall,
  legs: readonly CallLeg[],
  cause: HangupCause,
): void {
  const caller = findCall(kernel, call.serves)
  const leg = caller && findLeg(caller.call, call.serves?.legId)
  if (leg) loseLeg(caller, leg, cause)
  for (const { peer } of legs) hangUpPeer(kernel, peer)
}

/** The one who calls has hung up, or somebody else was quicker. */
export function hangUpPeer(kernel: LiveCall['kernel'], peer: CallLeg['peer']): void {
  const called = findCall(kernel, peer)
  if (!called) return
  delete called.call.serves
  endCall(called, called.call.answeredAt === undefined ? 'cancel' : 'normalClearing')
}

/** The one who calls is no longer waiting. */
export function connectCaller({ kernel, call }: LiveCall): void {
  const caller = findCall(kernel, call.serves)
  const leg = caller && findLeg(caller.call, call.serves?.legId)
  if (leg) answerLeg(caller, leg)
}

/** The other end of a call that is passed on talks to its successor. */
export function movePeers(from: LiveCall, to: LiveCall): void {
  const { kernel, account } = to
  const here = { masterSipId: account.masterSipId, callId: to.call.callId }
  const { serves } = from.call
  if (serves) {
    to.call.serves = serves
    delete from.call.serves
    const caller = findCall(kernel, serves)
    const leg = caller && findLeg(caller.call, serves.legId)
    if (leg) leg.peer = here
  }
  const remote = from.call.legs.find(({ owner, peer, state }) => !owner && peer && state === 'talking')
  const [taken] = to.call.legs
  const called = findCall(kernel, remote?.peer)
  if (!remote?.peer || !taken || !called) return
  taken.peer = remote.peer
  delete remote.peer
  called.call.serves = legRef(to, taken)
}
