import type { LiveCall } from './live-call.ts'

/** How long a call has lasted since somebody picked up, in milliseconds; 0 if nobody has. */
export function durationOf({ answeredAt, endedAt }: LiveCall, now: number): number {
  return answeredAt === undefined ? 0 : Math.max(0, (endedAt ?? now) - answeredAt)
}
