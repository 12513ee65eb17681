import type { LiveCall } from '../live/live-call.ts'

/**
 * When something happened in a call last. It tells the age of a change: unlike the time of its writing, it is by the same clock as all
 * else that is known of the call.
 */
export const lastTimeOf = (call: LiveCall): number =>
  Math.max(
    ...[call, ...call.legs].flatMap(({ startedAt, answeredAt = 0, endedAt = 0 }) => [
      startedAt,
      answeredAt,
      endedAt,
    ]),
  )
