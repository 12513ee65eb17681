import type { LiveCall } from '../find-call.ts'
import type { Step } from '../step.ts'
import { dialNumbers } from './dial-numbers.ts'
import { ringLine } from './ring-line.ts'

/** Where a call goes when no application sends it elsewhere. */
export function usualWay(live: LiveCall): Step[] {
  const { call } = live
  if (call.direction === 'out') return dialNumbers(live, [call.to])
  return call.dial ? dialNumbers(live, call.dial) : ringLine(live)
}
