import type { LiveCall } from '../find-call.ts'
import type { Step } from '../step.ts'
import { askAboutCall } from '../tell-application.ts'
import { usualWay } from './usual-way.ts'

/** Asks the application about a new call. Where nobody wants to know, the call goes its usual way at once. */
export function announceCall(live: LiveCall): Step[] {
  const steps = askAboutCall(live)
  return steps.some((step) => step.do === 'ask') ? steps : [...steps, ...usualWay(live)]
}
