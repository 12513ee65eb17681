import { createHash } from 'node:crypto'
import type { AcceptedPush } from './accepted-push.ts'
import { inTime, late } from './in-time.ts'
import type { CallSettings } from './options.ts'

/** How long a store may take, in milliseconds; the call is worth more than the guard against duplicates. */
const storeTime = 2000
/** How often is asked whether another instance has answered, in milliseconds. */
const look = 50

/**
 * What `handle` answers, or what was answered when this push came before, here or to another instance. Without its store it cannot know,
 * and handles the push.
 */
export async function answerOnce(
  accepted: AcceptedPush,
  settings: CallSettings<unknown>,
  until: number,
  handle: () => Promise<string>,
): Promise<string> {
  const { store, platform, duplicateWindow, onProblem } = settings
  const { callId, event } = accepted.push
  const key = keyOf(accepted)
  /** sipgate does not wait longer because the store is slow. */
  const timeForStore = () => Math.max(0, Math.min(storeTime, until - platform.now()))
  const claim = async () => {
    const now = platform.now()
    const times = { now, leaseUntil: until, keepUntil: now + duplicateWindow }
    const claimed = await inTime(store.claimPush(key, times), timeForStore(), platform)
    if (claimed === late) throw new Error('The store did not answer in time.')
    return claimed
  }
  try {
    for (;;) {
      const claimed = await claim()
      if (claimed.outcome === 'answered') return claimed.answer
      if (claimed.outcome === 'mine') break
      if (platform.now() + look >= until) return ''
      await new Promise<void>((resolve) => void platform.startTimer(look, resolve))
    }
  } catch (error) {
    onProblem({ code: 'store_failed', event, callId, error })
    return handle()
  }
  const answer = await handle()
  const saved = store.answerPush(key, answer).catch((error: unknown) => {
    onProblem({ code: 'store_failed', event, callId, error })
  })
  await inTime(saved, timeForStore(), platform)
  return answer
}

/** sipgate signs no time, so a push can come again. In a menu the same digits come again on purpose, with another state. */
function keyOf({ push, body, sealed }: AcceptedPush): string {
  const { event, callId } = push
  return createHash('sha256')
    .update(JSON.stringify([event, callId, event === 'dtmf' ? sealed : '']))
    .update(body)
    .digest('base64url')
}
