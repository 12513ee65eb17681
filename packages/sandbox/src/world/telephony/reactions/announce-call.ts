import type { LiveCall } from '../find-call.ts'
import { newCallTarget } from '../push-target.ts'
import { newCallEvent } from '../tell-application.ts'
import type { Step } from '../step.ts'
import { usualWay } from './usual-way.ts'

/** Asks the application about a new call. Where nobody wants to know, the call goes its usual way at once. */
export function announceCall(live: LiveCall): Step[] {
  const { account, call } = live
  const target = newCallTarget(account, call)
  if (!target) return usualWay(live)
  call.webhook = { phonelineId: target.phonelineId, log: target.log }
  return [{ do: 'ask', target, event: newCallEvent(live) }]
}
