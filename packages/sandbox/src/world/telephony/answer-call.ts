import type { CallLeg } from '../state/call.ts'
import type { LiveCall } from './find-call.ts'
import { ringingLegs } from './find-call.ts'
import { connectCaller, hangUpPeer } from './peers.ts'
import { startRecording } from './recording.ts'
import { cancelCallTasks, scheduleFor } from './schedule.ts'
import { announceCall, tellAnswered } from './tell-application.ts'
import { callChanged } from './watch-calls.ts'
import { serviceSeconds } from './service-call.ts'

/** Somebody picks up. The other telephones stop ringing. */
export function answerLeg(live: LiveCall, leg: CallLeg): void {
  const { kernel, account, call } = live
  if (leg.state !== 'ringing') return
  leg.state = 'talking'
  stopRinging(live)
  const isFirst = call.direction === 'out' && leg.owner
  if (isFirst && !call.service) return announceCall(live)
  call.phase = 'talking'
  call.answeredAt = kernel.clock.now()
  call.answeredBy = leg.deviceId ?? leg.number
  call.answeringNumber = call.direction === 'in' && leg.owner && !leg.charged ? call.to : leg.number
  const own = call.legs.find(({ owner, state }) => owner && state === 'talking')?.deviceId
  if (own !== undefined && account.autoRecording.activeFor.includes(own)) startRecording(live)
  if (call.service) scheduleFor(live, 'end service', serviceSeconds(live))
  tellAnswered(live)
  connectCaller(live)
  callChanged(live)
}

/** Nothing that was planned for a call that rings happens any more. */
export function stopRinging(live: LiveCall): void {
  const { kernel, call } = live
  cancelCallTasks(live)
  for (const leg of ringingLegs(call)) {
    leg.state = 'gone'
    hangUpPeer(kernel, leg.peer)
  }
}
