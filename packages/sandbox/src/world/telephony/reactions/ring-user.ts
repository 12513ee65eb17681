import type { CallEvent } from '../call-event.ts'
import { ringingLegs, type LiveCall } from '../find-call.ts'
import { isManual } from '../manual-mode.ts'
import { addLeg } from '../new-call.ts'
import { numberOwner } from '../number-owner.ts'
import { end, type Step } from '../step.ts'
import { isOnline } from '../extension-telephones.ts'
import { seconds } from '../timing.ts'
import { ringDevices } from './ring-devices.ts'
import { ringOutside } from './ring-outside.ts'

/** Click to dial, the first half: the user's own telephones ring. */
export function ringUser(
  live: LiveCall,
  { devices, callerNumber }: Extract<CallEvent, { what: 'click to dial' }>,
): Step[] {
  const { kernel, call } = live
  const rings = [
    ...ringDevices(live, devices.filter(isOnline)),
    ...(callerNumber === undefined ? [] : ringCaller(live, callerNumber)),
  ]
  const [first] = ringingLegs(call)
  if (!first) return end('notFound')
  const isInside = rings.some((step) => step.do === 'ring' && step.leg === first)
  return [
    { do: 'wait', for: 'give up', seconds: seconds.callerGivesUp },
    ...(isManual(kernel) || isInside
      ? []
      : [{ do: 'wait', for: 'answer leg', seconds: seconds.userPicksUp, detail: first.id } as const]),
    ...rings,
  ]
}

/** A number of the sandbox rings there; the first telephone is picked up as the user's own would be. */
function ringCaller(live: LiveCall, number: string): Step[] {
  const { kernel, call } = live
  const owner = numberOwner(kernel, number)
  if (!owner) return ringOutside(live, number, { owner: true })
  const leg = addLeg(call, { number, state: 'ringing', owner: true })
  return [{ do: 'ring', leg, owner, ...(!isManual(kernel) && { pickUpAfter: seconds.userPicksUp }) }]
}
