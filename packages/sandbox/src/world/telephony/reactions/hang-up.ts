import type { CallEvent } from '../call-event.ts'
import { findLeg, ringingLegs, type LiveCall } from '../find-call.ts'
import { end, type Step } from '../step.ts'
import { tellGaveUp } from '../tell-application.ts'
import { finishTransfer } from './transfer-call.ts'

/** The user's telephone, or a program for the user; or who is at the other end. */
export function hangUp(live: LiveCall, { by }: Extract<CallEvent, { what: 'hung up' }>): Step[] {
  const { call } = live
  if (by === 'user' && call.consultation !== undefined) return finishTransfer(live, call.consultation)
  const isCaller = (call.direction === 'out') === (by === 'user')
  return isCaller ? hangUpCaller(live) : end(isAnswered(live) ? 'normalClearing' : 'noAnswer')
}

/** Before an answer it is giving up. */
function hangUpCaller(live: LiveCall): Step[] {
  const { gather } = live.call
  return [...(gather ? tellGaveUp(live, gather.onData) : []), ...clear(live)]
}

/** A telephone outside or inside does not, or no longer, take part. The last one that rings ends the call. */
export function loseLeg(live: LiveCall, { legId, cause }: Extract<CallEvent, { what: 'leg lost' }>): Step[] {
  const leg = findLeg(live.call, legId)
  if (!leg || leg.state === 'gone') return []
  const wasTalking = leg.state === 'talking'
  leg.state = 'gone'
  if (wasTalking) return clear(live)
  return ringingLegs(live.call).length === 0 ? end(cause) : []
}

/** The one who calls has hung up, or somebody else was quicker: nobody is left to be told that this call ends. */
export function abandon(live: LiveCall): Step[] {
  delete live.call.serves
  return clear(live)
}

function clear(live: LiveCall): Step[] {
  return end(isAnswered(live) ? 'normalClearing' : 'cancel')
}

function isAnswered({ call }: LiveCall): boolean {
  return call.answeredAt !== undefined
}
