type Listener = (reason: unknown) => void

const listenersOf = new WeakMap<AbortSignal, Set<Listener> & EventListenerObject>()

/**
 * Calls `listener` with the reason when `signal` is aborted, at once if it already is. The function it returns takes that
 * back. However many calls share a signal, it gets one listener: Node warns of a leak from the eleventh on.
 */
export function onAbort(signal: AbortSignal, listener: Listener): () => void {
  if (signal.aborted) {
    listener(signal.reason)
    return () => {}
  }
  const listeners = listenersOf.get(signal) ?? newListeners(signal)
  listeners.add(listener)
  // The same listener again is not added twice.
  signal.addEventListener('abort', listeners)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) signal.removeEventListener('abort', listeners)
  }
}

function newListeners(signal: AbortSignal): Set<Listener> & EventListenerObject {
  const listeners = Object.assign(new Set<Listener>(), {
    handleEvent: () => listeners.forEach((listener) => listener(signal.reason)),
  })
  listenersOf.set(signal, listeners)
  return listeners
}
