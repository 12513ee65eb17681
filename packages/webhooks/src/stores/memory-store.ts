import { systemPlatform } from '../platform.ts'
import { lastTimeOf } from './last-time.ts'
import { rememberedCalls } from './remembered-calls.ts'
import type { CallChange, CallStore } from './store.ts'

/** Options of `memoryStore()`. */
export interface MemoryStoreOptions {
  /** The most pushes that are remembered. The oldest go first. Default 50,000. */
  readonly mostPushes?: number | undefined
  /** The most changes of live calls that are remembered. The oldest go first. Default 10,000. */
  readonly mostChanges?: number | undefined
}

interface Push {
  answer?: string
  leaseUntil: number
  readonly keepUntil: number
}

/** Keeps everything in this process's memory: for tests, and for a program that runs once and may forget. */
export function memoryStore({
  mostPushes = 50_000,
  mostChanges = 10_000,
}: MemoryStoreOptions = {}): CallStore {
  const pushes = new Map<string, Push>()
  const known = rememberedCalls()
  const positions = new Map<string, number>()
  const changes: CallChange[] = []
  const watchers = new Set<() => void>()
  // Positions of an earlier process are older than all of these, so whoever resumes from one is told so.
  let position = systemPlatform.now() * 1000

  /** Some at once: to find the first key of a Map takes long where many were deleted before it. */
  function forgetOldest(): void {
    const kept = mostPushes - Math.floor(mostPushes / 100)
    for (const key of pushes.keys()) {
      if (pushes.size <= kept) return
      pushes.delete(key)
    }
  }

  /** Where in `changes` the first one after a position is: they are in the order of their positions. */
  function firstAfter(after: number): number {
    let [low, high] = [0, changes.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((changes[middle]?.position ?? 0) > after) high = middle
      else low = middle + 1
    }
    return low
  }

  return {
    shared: false,
    async claimPush(key, { now, leaseUntil, keepUntil }) {
      const found = pushes.get(key)
      if (found && found.keepUntil > now) {
        if (found.answer !== undefined) return { outcome: 'answered', answer: found.answer }
        if (found.leaseUntil > now) return { outcome: 'busy' }
      }
      pushes.delete(key)
      pushes.set(key, { leaseUntil, keepUntil })
      if (pushes.size > mostPushes) forgetOldest()
      return { outcome: 'mine' }
    },
    async answerPush(key, answer) {
      const found = pushes.get(key)
      if (found) found.answer = answer
    },
    async accountOfCall(ids) {
      return known.withIds(ids).find(({ call }) => call.state !== 'ended')?.account
    },
    async readAccount(account, ids) {
      const calls = ids ? known.withIds(ids, account).map(({ call }) => call) : known.of(account)
      return { position: positions.get(account) ?? 0, calls }
    },
    async accountsWithCalls() {
      return known.accounts.filter((account) => known.of(account).some(({ state }) => state !== 'ended'))
    },
    async writeCalls(account, expected, calls) {
      if ((positions.get(account) ?? 0) !== expected) return undefined
      if (calls.length === 0) return expected
      for (const call of calls) {
        known.put(account, call)
        changes.push({ position: ++position, account, call })
      }
      if (changes.length > mostChanges) changes.splice(0, changes.length - mostChanges)
      positions.set(account, position)
      for (const wake of watchers) wake()
      return position
    },
    async readChanges(after, most, account) {
      const found: CallChange[] = []
      for (let index = firstAfter(after); index < changes.length && found.length < most; index++) {
        const change = changes[index]
        if (change && (account === undefined || change.account === account)) found.push(change)
      }
      return found
    },
    async changesKept() {
      return { oldest: changes[0]?.position ?? position + 1, newest: position }
    },
    async watch(wake) {
      // Of its own, so that a function can watch twice.
      const each = () => wake()
      watchers.add(each)
      return () => void watchers.delete(each)
    },
    async sweep(now, before) {
      for (const [key, { keepUntil }] of pushes) if (keepUntil <= now) pushes.delete(key)
      for (const account of known.accounts) {
        for (const { id, endedAt } of known.of(account))
          if (endedAt !== undefined && endedAt < before) known.delete(account, id)
        if (known.of(account).length === 0) positions.delete(account)
      }
      const kept = changes.findIndex(({ call }) => lastTimeOf(call) >= before)
      changes.splice(0, kept < 0 ? changes.length : kept)
    },
    async close() {
      watchers.clear()
    },
  }
}
