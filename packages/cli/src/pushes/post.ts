import { postPush, type PostedPush, type PushExchange } from '@sipgate-kit/sandbox/push'
import type { Platform } from '../platform.ts'

/** What came back, and after how long. */
export interface TimedExchange {
  readonly exchange: PushExchange
  readonly milliseconds: number
}

export type PostTimed = (push: PostedPush) => Promise<TimedExchange>

/** Posts pushes as sipgate does, to any server: the user has named it. */
export function createPost({ fetch, now, sleep }: Pick<Platform, 'fetch' | 'now' | 'sleep'>): PostTimed {
  const startTimer = (milliseconds: number, done: () => void) => {
    const stop = new AbortController()
    sleep(milliseconds, stop.signal).then(done, () => undefined)
    return () => stop.abort()
  }
  return async (push) => {
    const began = now()
    const exchange = await postPush({ fetch, startTimer }, push)
    return { exchange, milliseconds: Math.max(0, Math.round(now() - began)) }
  }
}
