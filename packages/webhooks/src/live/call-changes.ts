import type { Platform } from '../platform.ts'
import type { CallStore } from '../stores/store.ts'
import { startReader, type ChangeReader } from './change-reader.ts'
import type { LiveCall } from './live-call.ts'
import { readAfter } from './read-after.ts'

/** What happened to the calls. */
export type LiveChange =
  /** A call began, changed or ended. */
  | { readonly type: 'call'; readonly position: number; readonly account: string; readonly call: LiveCall }
  /** What was known is to be forgotten: these are all calls in progress. It comes first, and when changes were missed. */
  | { readonly type: 'reset'; readonly position: number; readonly calls: readonly LiveCall[] }

/** Which changes are wanted. */
export interface ChangesOptions {
  /** Of one account only. Without it those of all: for a program's own use, not for a user. */
  readonly account?: string | undefined
  /**
   * The `position` of the last change that was dealt with. If changes after it are not kept any more, or it is not of this store, a
   * `reset` comes first; so it does without.
   */
  readonly since?: number | undefined
  /** Ends it. */
  readonly signal?: AbortSignal | undefined
}

/** Changes for any number of subscribers. Each has a position and no queue: what it did not read yet stays in the store. */
export function callChanges(store: CallStore, platform: Platform, onFailure: (error: unknown) => void) {
  const waiting = new Set<() => void>()
  let reader: ChangeReader | undefined
  let subscribers = 0
  let isClosed = false

  const wakeAll = () => {
    for (const wake of [...waiting]) wake()
  }

  function join() {
    subscribers++
    reader ??= startReader(store, platform, { onRead: wakeAll, onFailure })
    return () => {
      subscribers--
      if (subscribers > 0) return
      reader?.stop()
      reader = undefined
    }
  }

  /** Resolves when there may be something after the position, and when it is all over. */
  function news(position: number, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        waiting.delete(done)
        signal?.removeEventListener('abort', done)
        resolve()
      }
      waiting.add(done)
      signal?.addEventListener('abort', done)
      if (isClosed || signal?.aborted || (reader?.upTo ?? 0) > position) done()
    })
  }

  async function* changes({ account, since, signal }: ChangesOptions = {}): AsyncGenerator<
    LiveChange,
    void,
    undefined
  > {
    const leave = join()
    const isOver = () => isClosed || signal?.aborted === true
    try {
      let position = since
      while (!isOver()) {
        const next = await readAfter(store, reader, account, position)
        if (next.reset) yield { type: 'reset', position: next.upTo, calls: next.reset }
        for (const { position: at, account: of, call } of next.changes) {
          if (isOver()) return
          yield { type: 'call', position: at, account: of, call }
        }
        const isNew = position !== next.upTo
        position = next.upTo
        if (!isNew) await news(position, signal)
      }
    } finally {
      leave()
    }
  }

  return {
    changes,
    close() {
      isClosed = true
      reader?.stop()
      wakeAll()
    },
  }
}
