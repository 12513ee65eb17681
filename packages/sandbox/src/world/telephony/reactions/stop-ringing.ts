import { ringingLegs, type LiveCall } from '../find-call.ts'
import type { Step } from '../step.ts'

/** Nothing that was planned for a call that rings happens any more. */
export function stopRinging({ call }: LiveCall): Step[] {
  const ringing = ringingLegs(call)
  for (const leg of ringing) leg.state = 'gone'
  return [
    { do: 'stop waiting' },
    ...ringing.map(({ peer }) => ({ do: 'pass on', to: peer, event: { what: 'abandoned' } }) as const),
  ]
}

/** For the one who calls, if that is a call of the sandbox, the telephone that rang has been picked up. */
export function connectCaller({ call: { serves } }: LiveCall): Step[] {
  return serves ? [{ do: 'pass on', to: serves, event: { what: 'picked up', legId: serves.legId } }] : []
}
