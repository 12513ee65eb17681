import type { CallEvent } from '../call-event.ts'
import { findLeg, ringingLegs, type LiveCall } from '../find-call.ts'
import { end, type Step } from '../step.ts'
import { tellGaveUp } from '../tell-application.ts'
import { finishTransfer } from './transfer-call.ts'

/** The user hangs up (by telephone or through the API), or the other end does. */
export function hangUp(live: LiveCall, { by }: Extract<CallEvent, { what: 'hung up' }>): Step[] {
  const { call } = live
  if (by === 'user' && call.consultation !== undefined) return finishTransfer(live, call.consultation)
  const isCaller = (call.direction === 'out') === (by === 'user')
  return isCaller ? hangUpCaller(live) : end(isAnswered(live) ? 'normalClearing' : 'noAnswer')
}

/** Before an answer, hanging up means giving up. */
function hangUpCaller(live: LiveCall): Step[] {
  const { gather } = live.call
  return [...(gather ? tellGaveUp(live, gather.onData) : []), ...clear(live)]
}

/** A telephone leaves the call. The call ends with the one that talks, or with the last one that rings. */
export function loseLeg(live: LiveCall, { legId, cause }: Extract<CallEvent, { what: 'leg lost' }>): Step[] {
  const leg = findLeg(live.call, legId)
  if (!leg || leg.state === 'gone') return []
  const wasTalking = leg.state === 'talking'
  leg.state = 'gone'
  if (wasTalking) return clear(live)
  return ringingLegs(live.call).length === 0 ? end(cause) : []
}

/** The caller has hung up, or another telephone picked up first: this call ends without telling the caller's call. */
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
