import type { Platform } from '../platform.ts'
import type { CallChange, CallStore } from '../stores/store.ts'

/** How many changes are read at a time. */
export const batch = 200
/** How many of the last changes stay in memory, for all subscribers together. Who is slower than that reads the store. */
const mostRecent = 1000
/** After how many milliseconds a store that failed is read again. */
const tryAgain = 1000

/** Reads on in the changes of a store, once for everybody in this process. */
export interface ChangeReader {
  /** How far it has read; undefined before it has begun. */
  readonly upTo: number | undefined
  /** The changes after a position and up to `upTo`; undefined if they are not all in memory. */
  after(position: number): readonly CallChange[] | undefined
  stop(): void
}

export function startReader(
  store: CallStore,
  platform: Platform,
  { onRead, onFailure }: { onRead: () => void; onFailure: (error: unknown) => void },
): ChangeReader {
  let recent: CallChange[] = []
  /** All changes after this position, and up to that one, are in `recent`. */
  let from: number | undefined
  let upTo: number | undefined
  let isReading = false
  let isBehind = false
  let isStopped = false
  let stopWatching: (() => void) | undefined
  let stopTimer = () => {}

  async function watch() {
    const stop = await store.watch(wake)
    if (isStopped) return stop()
    stopWatching = stop
    const { newest } = await store.changesKept()
    from = upTo = newest
    onRead()
  }

  async function readOn(after: number) {
    const changes = await store.readChanges(after, batch)
    const [first] = changes
    const last = changes.at(-1)
    if (!first || !last) return
    // Older ones were swept before they were read here: each subscriber finds out for itself.
    if (first.position > after + 1) {
      recent = []
      from = first.position - 1
    }
    recent.push(...changes)
    const [dropped] = recent.splice(0, recent.length - mostRecent).slice(-1)
    if (dropped) from = dropped.position
    upTo = last.position
    isBehind ||= changes.length === batch
    onRead()
  }

  async function read() {
    isReading = true
    try {
      if (!stopWatching) await watch()
      while (isBehind && !isStopped && upTo !== undefined) {
        isBehind = false
        await readOn(upTo)
      }
    } catch (error) {
      if (isStopped) return
      onFailure(error)
      stopTimer = platform.startTimer(tryAgain, wake)
    } finally {
      isReading = false
    }
  }

  function wake() {
    isBehind = true
    if (!isReading && !isStopped) void read()
  }

  wake()
  return {
    get upTo() {
      return upTo
    },
    after(position) {
      if (from === undefined || upTo === undefined || position < from || position > upTo) return undefined
      return recent.slice(recent.findLastIndex((change) => change.position <= position) + 1)
    },
    stop() {
      isStopped = true
      stopTimer()
      stopWatching?.()
    },
  }
}
