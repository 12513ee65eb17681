import type { CallLeg } from '../../state/call.ts'
import type { CallEvent } from '../call-event.ts'
import type { LiveCall } from '../find-call.ts'
import type { Step } from '../step.ts'
import { startRecording, stopRecording } from './recording.ts'

type Switch = Extract<CallEvent, { on: boolean }>

export function setHold({ call }: LiveCall, { on }: Switch): Step[] {
  call.hold = on
  for (const leg of userLegs(call.legs)) leg.hold = on
  return []
}

export function setMuted({ call }: LiveCall, { on }: Switch): Step[] {
  call.muted = on
  for (const leg of userLegs(call.legs)) leg.muted = on
  return []
}

export function setRecording(live: LiveCall, { on }: Switch): Step[] {
  if (on) startRecording(live)
  else stopRecording(live)
  return []
}

function userLegs(legs: readonly CallLeg[]): CallLeg[] {
  return legs.filter(({ owner, state }) => owner && state === 'talking')
}
