import { findCall, type LiveCall } from './find-call.ts'
import { pressKey } from './gather.ts'
import { hearSound } from './hear-sound.ts'
import { startRecording, stopRecording } from './recording.ts'
import { callChanged } from './watch-calls.ts'

/** What works only while people talk. */
export function setHold(live: LiveCall, on: boolean): void {
  live.call.hold = on
  for (const leg of live.call.legs) if (leg.owner && leg.state === 'talking') leg.hold = on
  callChanged(live)
}

export function setMuted(live: LiveCall, on: boolean): void {
  live.call.muted = on
  for (const leg of live.call.legs) if (leg.owner && leg.state === 'talking') leg.muted = on
  callChanged(live)
}

export function setRecording(live: LiveCall, on: boolean): void {
  if (on) startRecording(live)
  else stopRecording(live)
}

export function playSound(live: LiveCall, url: string): void {
  hearSound(live, url, () => undefined)
  callChanged(live)
}

/** The user presses keys: the other end hears them. */
export function sendDigits(live: LiveCall, digits: string): void {
  const { kernel, call } = live
  call.digits += digits
  callChanged(live)
  const caller = findCall(kernel, call.serves)
  const others = [caller, ...call.legs.map(({ peer }) => findCall(kernel, peer))]
  for (const other of others) for (const digit of other ? digits : '') if (other) pressKey(other, digit)
}
