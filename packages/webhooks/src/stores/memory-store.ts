import type { LiveCall } from '../live/live-call.ts'
import { systemPlatform } from '../platform.ts'
import { lastTimeOf } from './last-time.ts'
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
  const accounts = new Map<string, { position: number; calls: Map<string, LiveCall> }>()
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
      for (const [account, { calls }] of accounts)
        for (const call of calls.values()) if (call.state !== 'ended' && hasId(call, ids)) return account
      return undefined
    },
    async readAccount(account, ids) {
      const found = accounts.get(account)
      const calls = [...(found?.calls.values() ?? [])]
      return { position: found?.position ?? 0, calls: ids ? calls.filter((call) => hasId(call, ids)) : calls }
    },
    async accountsWithCalls() {
      return [...accounts]
        .filter(([, { calls }]) => [...calls.values()].some(({ state }) => state !== 'ended'))
        .map(([account]) => account)
    },
    async writeCalls(account, expected, calls) {
      const found = accounts.get(account) ?? { position: 0, calls: new Map<string, LiveCall>() }
      if (found.position !== expected) return undefined
      if (calls.length === 0) return expected
      for (const call of calls) {
        found.calls.set(call.id, call)
        changes.push({ position: ++position, account, call })
      }
      if (changes.length > mostChanges) changes.splice(0, changes.length - mostChanges)
      found.position = position
      accounts.set(account, found)
      for (const wake of watchers) wake()
      return position
    },
    async readChanges(after, most, account) {
      const from = changes.findIndex((change) => change.position > after)
      if (from < 0) return []
      const later = changes.slice(from)
      return (account === undefined ? later : later.filter((change) => change.account === account)).slice(
        0,
        most,
      )
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
      for (const [account, { calls }] of accounts) {
        for (const [id, { endedAt }] of calls) if (endedAt !== undefined && endedAt < before) calls.delete(id)
        if (calls.size === 0) accounts.delete(account)
      }
      const kept = changes.findIndex(({ call }) => lastTimeOf(call) >= before)
      changes.splice(0, kept < 0 ? changes.length : kept)
    },
    async close() {
      watchers.clear()
    },
  }
}

const hasId = (call: LiveCall, ids: readonly string[]) =>
  ids.includes(call.id) || call.legs.some(({ callId }) => ids.includes(callId))
