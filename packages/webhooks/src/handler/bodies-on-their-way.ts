import type { Platform } from '../platform.ts'
import type { late } from './in-time.ts'
import { inTime } from './in-time.ts'

/**
 * Waits for bodies, for so many at a time. When one more comes, the time of the one that has been waited for longest is up: sipgate's
 * arrive at once, so whoever sends byte by byte over many connections keeps nobody else out.
 */
export function bodiesOnTheirWay(most: number, platform: Pick<Platform, 'startTimer'>) {
  const waiting = new Set<() => void>()

  function startTimer(milliseconds: number, done: () => void): () => void {
    const stop = platform.startTimer(milliseconds, timeUp)
    function timeUp(): void {
      waiting.delete(timeUp)
      done()
    }
    waiting.add(timeUp)
    return () => {
      waiting.delete(timeUp)
      stop()
    }
  }

  return <Body>(body: Promise<Body>, milliseconds: number): Promise<Body | typeof late> => {
    const [longest] = waiting
    if (waiting.size >= most) longest?.()
    return inTime(body, milliseconds, { startTimer })
  }
}
