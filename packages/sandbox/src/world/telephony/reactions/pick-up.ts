import type { CallEvent } from '../call-event.ts'
import { findLeg, type LiveCall } from '../find-call.ts'
import type { Step } from '../step.ts'
import { tellAnswered } from '../tell-application.ts'
import { announceCall } from './announce-call.ts'
import { startRecording } from './recording.ts'
import { serviceSeconds } from './service-call.ts'
import { connectCaller, stopRinging } from './stop-ringing.ts'

/** One telephone picks up and the others stop ringing. */
export function pickUp(live: LiveCall, { legId }: Extract<CallEvent, { what: 'picked up' }>): Step[] {
  const { kernel, account, call } = live
  const leg = findLeg(call, legId)
  if (leg?.state !== 'ringing') return []
  leg.state = 'talking'
  const stopped = stopRinging(live)
  if (call.direction === 'out' && leg.owner && !call.service) return [...stopped, ...announceCall(live)]
  call.answeredAt = kernel.clock.now()
  call.answeredBy = leg.deviceId ?? leg.number
  call.answeringNumber = call.direction === 'in' && leg.owner && !leg.charged ? call.to : leg.number
  const own = call.legs.find(({ owner, state }) => owner && state === 'talking')?.deviceId
  if (own !== undefined && account.autoRecording.activeFor.includes(own)) startRecording(live)
  return [
    ...stopped,
    { do: 'enter', phase: 'talking' },
    ...(call.service ? [{ do: 'wait', for: 'end service', seconds: serviceSeconds(live) } as const] : []),
    ...tellAnswered(live),
    ...connectCaller(live),
  ]
}
