import type { Push } from '@sipgate-kit/contract'
import type { CallSettings } from './options.ts'

/** How often a store is asked to forget what nobody asks for any more, in milliseconds. */
const sweepEvery = 600_000

/**
 * Lets the store forget old pushes, now and then, after a push was answered: a program without live calls has nobody else to do it,
 * and a timer would be one more thing to stop. Calls are left to `liveCalls()`, which knows how long they are kept.
 */
export function pushForgetter({
  store,
  platform,
  onProblem,
}: CallSettings<unknown>): (push: Push) => Promise<void> {
  let due = platform.now() + sweepEvery
  return async ({ event, callId }) => {
    const now = platform.now()
    if (now < due) return
    due = now + sweepEvery
    await store.sweep(now, 0).catch((error: unknown) => {
      onProblem({ code: 'store_failed', event, callId, error })
    })
  }
}
