import type { Kernel } from '../kernel.ts'
import type { CallState, HangupCause } from '../state/call.ts'

export interface CallEnd {
  callId: string
  cause: HangupCause
  /** Its entry in the history. */
  historyId: string
  /** The `callId` under which it goes on, after a transfer or a forward. */
  continuedAs?: string
}

/** Receives every change of a call, and finally its end. */
export type CallWatcher = (call: CallState, end?: CallEnd) => void

interface Watched {
  byCall: Map<string, Set<CallWatcher>>
  all: Set<CallWatcher>
}

const watchedOf = new WeakMap<Kernel, Watched>()

function watched(kernel: Kernel): Watched {
  const known = watchedOf.get(kernel) ?? {
    byCall: new Map<string, Set<CallWatcher>>(),
    all: new Set<CallWatcher>(),
  }
  watchedOf.set(kernel, known)
  return known
}

/** Returns a function that stops it. It stops by itself when the call ends. */
export function watchCall(kernel: Kernel, callId: string, watcher: CallWatcher): () => void {
  const { byCall } = watched(kernel)
  const watchers = byCall.get(callId) ?? new Set()
  byCall.set(callId, watchers.add(watcher))
  return () => {
    watchers.delete(watcher)
    if (watchers.size === 0) byCall.delete(callId)
  }
}

/** Watches those that are there and those to come. */
export function watchCalls(kernel: Kernel, watcher: CallWatcher): () => void {
  const { all } = watched(kernel)
  all.add(watcher)
  return () => all.delete(watcher)
}

/** The calls that changed in one go, in order; of those that are over, how they ended. */
export type ChangedCalls = Map<CallState, CallEnd | undefined>

/** In order: a call that continues as another changed first, so its followers watch the other before that one is reported. */
export function tellWatchers(kernel: Kernel, changed: ChangedCalls): void {
  const { byCall, all } = watched(kernel)
  for (const [call, end] of changed) {
    const watchers = [...(byCall.get(call.callId) ?? []), ...all]
    if (end) byCall.delete(call.callId)
    for (const watcher of watchers) watcher(call, end)
  }
}
