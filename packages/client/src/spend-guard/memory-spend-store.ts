import type { Count, SpendStore } from './spend-store.ts'

const dropEveryMilliseconds = 60_000

/** Counters in this process's memory: gone after a restart, unknown to other processes. */
export function memorySpendStore(): SpendStore {
  const counters = new Map<string, { amount: number; readonly expiresAt: number }>()

  let dropAgainAt = 0
  const dropExpired = (now: number) => {
    // A window is never counted anew, so that old counters only take room; looking at all of them takes time.
    if (now < dropAgainAt) return
    dropAgainAt = now + dropEveryMilliseconds
    for (const [key, { expiresAt }] of counters) if (expiresAt <= now) counters.delete(key)
  }

  return {
    async take(counts, now) {
      dropExpired(now)
      const used = ({ key }: Count) => counters.get(key)?.amount ?? 0
      const full = counts.find((count) => used(count) + count.amount > count.limit)
      if (full) return full
      for (const count of counts) {
        counters.set(count.key, { amount: used(count) + count.amount, expiresAt: count.expiresAt })
      }
      return undefined
    },
    async giveBack(counts) {
      for (const { key, amount } of counts) {
        const counter = counters.get(key)
        if (counter) counter.amount = Math.max(0, counter.amount - amount)
      }
    },
  }
}
