import { dialNumbers } from './dial-numbers.ts'
import type { LiveCall } from './find-call.ts'
import { ringLine } from './ring-line.ts'

/** The usual way of a call that no application sends elsewhere. */
export function proceed(live: LiveCall): void {
  const { call } = live
  if (call.direction === 'out') return dialNumbers(live, [call.to])
  if (call.dial) return dialNumbers(live, call.dial)
  ringLine(live)
}
