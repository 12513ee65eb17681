/** Those who wait for one signal; the object itself is its listener. */
type Watchers = Set<() => void> & EventListenerObject

const watchersOf = new WeakMap<AbortSignal, Watchers>()

/**
 * Runs `call` when `signal` is aborted; the function it returns takes that back. However many calls share a signal,
 * it gets one listener: Node warns of a leak from the eleventh on.
 */
export function onAbort(signal: AbortSignal, call: () => void): () => void {
  const watchers = watchersOf.get(signal) ?? Object.assign(new Set<() => void>(), { handleEvent: tellAll })
  watchersOf.set(signal, watchers)
  watchers.add(call)
  // The same listener again is not added twice.
  signal.addEventListener('abort', watchers)
  return () => {
    watchers.delete(call)
    if (watchers.size === 0) signal.removeEventListener('abort', watchers)
  }
}

function tellAll(this: Watchers): void {
  for (const call of this) call()
}
