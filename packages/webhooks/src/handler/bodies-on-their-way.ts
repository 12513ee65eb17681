import type { Platform } from '../platform.ts'
import { inTime, late } from './in-time.ts'

/**
 * Waits for bodies, for so many at a time. When one more comes, the one that has been waited for longest gives way: sipgate's arrive at
 * once, so whoever sends byte by byte over many connections keeps nobody else out.
 */
export function bodiesOnTheirWay(most: number, platform: Pick<Platform, 'startTimer'>) {
  const waiting = new Set<() => void>()
  return async <Body>(body: Promise<Body>, milliseconds: number): Promise<Body | typeof late> => {
    const [longest] = waiting
    if (waiting.size >= most) longest?.()
    let giveWay: () => void = () => undefined
    const gaveWay = new Promise<typeof late>((resolve) => {
      giveWay = () => {
        waiting.delete(giveWay)
        resolve(late)
      }
    })
    waiting.add(giveWay)
    try {
      return await inTime(Promise.race([body, gaveWay]), milliseconds, platform)
    } finally {
      waiting.delete(giveWay)
    }
  }
}
