import type { Platform } from '../platform.ts'

const minute = 60_000
const minutes = 60

/** Counts what happened in the last hour, to the minute, in the same little memory however much happens. */
export function recentCount({ now }: Pick<Platform, 'now'>): { add: () => void; read: () => number } {
  const counts = Array.from({ length: minutes }, () => ({ minute: -1, count: 0 }))
  return {
    add() {
      const current = Math.floor(now() / minute)
      const place = current % minutes
      const there = counts[place]
      counts[place] = { minute: current, count: there?.minute === current ? there.count + 1 : 1 }
    },
    read() {
      const current = Math.floor(now() / minute)
      return counts
        .filter((entry) => current - entry.minute < minutes)
        .reduce((sum, { count }) => sum + count, 0)
    },
  }
}
