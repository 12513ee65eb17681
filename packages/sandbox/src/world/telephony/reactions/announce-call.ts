import type { LiveCall } from '../find-call.ts'
import type { Step } from '../step.ts'
import { askAboutCall } from '../tell-application.ts'
import { usualWay } from './usual-way.ts'

/** Asks the application about a new call. Without an application to ask, the call takes its usual way at once. */
export function announceCall(live: LiveCall): Step[] {
  const steps = askAboutCall(live)
  return steps.some((step) => step.do === 'ask') ? steps : [...steps, ...usualWay(live)]
}
