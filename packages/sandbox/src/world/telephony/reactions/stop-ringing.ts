import { ringingLegs, type LiveCall } from '../find-call.ts'
import type { Step } from '../step.ts'

/** Stops all telephones that ring and cancels what was planned for the ringing call. */
export function stopRinging({ call }: LiveCall): Step[] {
  const ringing = ringingLegs(call)
  for (const leg of ringing) leg.state = 'gone'
  return [
    { do: 'stop waiting' },
    ...ringing.map(({ peer }) => ({ do: 'pass on', to: peer, event: { what: 'abandoned' } }) as const),
  ]
}

/** Tells the caller's call, if that is of the sandbox too, that its telephone was picked up. */
export function connectCaller({ call: { serves } }: LiveCall): Step[] {
  return serves ? [{ do: 'pass on', to: serves, event: { what: 'picked up', legId: serves.legId } }] : []
}
