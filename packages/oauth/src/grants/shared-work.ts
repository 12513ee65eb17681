/** Work that callers share: whoever comes while it is in progress gets its outcome, too. A failure is shared, then forgotten. */
export interface SharedWork<Key, Value> {
  /** Joins what is in progress for this key, or starts it. `work` may ask whether it was forgotten meanwhile. */
  join: (key: Key, work: (isForgotten: () => boolean) => Promise<Value>) => Promise<Value>
  /** Lets nobody else join what is in progress. */
  forget: (key: Key) => void
}

export function sharedWork<Key, Value>(): SharedWork<Key, Value> {
  const running = new Map<Key, Promise<Value>>()
  return {
    join(key, work) {
      const joined = running.get(key)
      if (joined) return joined
      const started: Promise<Value> = work(() => running.get(key) !== started)
      running.set(key, started)
      const over = () => {
        if (running.get(key) === started) running.delete(key)
      }
      started.then(over, over)
      return started
    },
    forget: (key) => void running.delete(key),
  }
}

/** Lets this caller stop waiting. The work continues for the others. */
export function unlessAborted<Value>(work: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (!signal) return work
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason as Error)
    if (signal.aborted) return stop()
    signal.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}
