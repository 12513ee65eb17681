import type { CallPush } from '../live/call-push.ts'
import type { AcceptedPush } from './accepted-push.ts'
import { inTime, late } from './in-time.ts'
import type { CallSettings } from './options.ts'

/** How long the view of live calls may hold up an answer, in milliseconds. */
const recordTime = 2000

/** Takes the push into the view of live calls. Never rejects: the call is worth more than the view. */
export async function recordPush(
  accepted: AcceptedPush,
  { live, platform, onProblem }: CallSettings<unknown>,
  until: number,
): Promise<void> {
  const push = changeIn(accepted)
  if (!live || !push) return
  const { event, callId } = accepted.push
  try {
    const time = Math.min(recordTime, until - platform.now())
    const recorded = await inTime(live.record(push, accepted.account), time, platform)
    if (recorded === late) throw new Error('The store did not answer in time.')
  } catch (error) {
    onProblem({ code: 'live_failed', event, callId, error })
  }
}

/** Digits change nothing, but `-1` tells that the caller has hung up. After a menu users of sipgate.io have missed the hang-up itself. */
function changeIn({ push, state }: AcceptedPush): CallPush | undefined {
  if (push.event !== 'dtmf') return push
  if (push.dtmf !== '-1' || !state) return undefined
  const { callId, origCallId = callId } = push
  const { direction, from, to } = state.call
  return { event: 'hangup', callId, origCallId, direction, from, to, cause: 'cancel' }
}
