import type { AcceptedPush } from './accepted-push.ts'
import { inTime, late } from './in-time.ts'
import type { CallSettings } from './options.ts'

/** How long the view of live calls may hold up an answer, in milliseconds. */
const recordTime = 2000

/** Takes the push into the view of live calls. Never rejects: the call is worth more than the view. */
export async function recordPush(
  { push, account }: AcceptedPush,
  { live, platform, onProblem }: CallSettings<unknown>,
  until: number,
): Promise<void> {
  if (!live || push.event === 'dtmf') return
  const { event, callId } = push
  try {
    const time = Math.min(recordTime, until - platform.now())
    const recorded = await inTime(live.record(push, account), time, platform)
    if (recorded === late) throw new Error('The store did not answer in time.')
  } catch (error) {
    onProblem({ code: 'live_failed', event, callId, error })
  }
}
