import type { CallLeg, HangupCause } from '../state/call.ts'
import type { LiveCall } from './find-call.ts'
import { newIncoming, startIncoming } from './incoming-call.ts'
import { magicOutcome, type MagicOutcome } from './magic-numbers.ts'
import { isManual } from './manual-mode.ts'
import { addLeg, legRef } from './new-call.ts'
import { destinationOwner, type NumberOwner } from './number-owner.ts'
import { newCallId } from '../ids/call-ids.ts'
import { loseLeg } from './peers.ts'
import { scheduleFor } from './schedule.ts'
import { waitForStep } from './take-step.ts'
import { telephoneNumber } from './telephone-number.ts'
import { seconds } from './timing.ts'
import { callChanged } from './watch-calls.ts'

/** As many as an application may name. */
const mostNumbers = 5

/** Rings numbers at the same time, in the sandbox and outside; the first to pick up gets the call. */
export function dialNumbers(live: LiveCall, numbers: readonly string[]): void {
  const { kernel, account, call } = live
  call.phase = 'ringing'
  const own: { leg: CallLeg; owner: NumberOwner }[] = []
  for (const typed of numbers.slice(0, mostNumbers)) {
    const number = telephoneNumber(typed) ?? typed
    const owner = destinationOwner(kernel, account, number)
    if (owner) own.push({ leg: addLeg(call, { number, state: 'ringing', owner: false }), owner })
    else outsideLeg(live, number, { owner: false, picksUpAlone: true })
  }
  waitForStep(live, 0)
  scheduleFor(live, 'give up', seconds.callerGivesUp)
  callChanged(live)
  for (const { leg, owner } of own) ringOwn(live, leg, owner)
}

/** What somebody of the sandbox is called by: a call of its own, for the same conversation. */
export function ringOwn(
  live: LiveCall,
  leg: CallLeg,
  { account, endpointId, number }: NumberOwner,
  pickUpAfter?: number,
): void {
  const { kernel, call } = live
  if (leg.state !== 'ringing') return
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
  startIncoming(next)
}

const failures: Partial<Record<MagicOutcome, HangupCause>> = {
  busy: 'busy',
  'no answer': 'cancel',
  rejected: 'noAnswer',
  'not reachable': 'congestion',
  'not found': 'notFound',
}

/** A telephone that is none of the sandbox's. It costs money. */
export function outsideLeg(
  live: LiveCall,
  number: string,
  { owner, deviceId, picksUpAlone }: { owner: boolean; deviceId?: string; picksUpAlone?: boolean },
): void {
  const { kernel, account, call } = live
  const leg = addLeg(call, {
    number,
    state: 'ringing',
    owner,
    charged: true,
    ...(deviceId !== undefined && { deviceId }),
  })
  const outcome = magicOutcome(number)
  const failure = account.balance.amount <= 0 ? 'congestion' : outcome && failures[outcome]
  const after = outcome === 'no answer' ? seconds.nobodyPicksUp : seconds.calleeFails
  if (failure) scheduleFor(live, 'leg fails', after, `${leg.id} ${failure}`)
  else if (picksUpAlone && !isManual(kernel)) scheduleFor(live, 'answer leg', seconds.calleePicksUp, leg.id)
}

/** What `leg fails` does. */
export function failLeg(live: LiveCall, detail: string): void {
  const [legId, cause] = detail.split(' ')
  const leg = live.call.legs.find(({ id }) => id === legId)
  if (leg && cause) loseLeg(live, leg, cause as HangupCause)
}
