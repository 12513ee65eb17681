const listeners = new WeakMap<
  AbortSignal,
  { readonly calls: Set<() => void>; readonly forward: () => void }
>()

/**
 * Runs `call` when `signal` is aborted; the function it returns takes that back. However many calls share a signal,
 * it gets one listener: Node warns of a leak from the eleventh on.
 */
export function onAbort(signal: AbortSignal, call: () => void): () => void {
  let entry = listeners.get(signal)
  if (!entry) {
    const calls = new Set<() => void>()
    entry = { calls, forward: () => [...calls].forEach((one) => one()) }
    listeners.set(signal, entry)
    signal.addEventListener('abort', entry.forward, { once: true })
  }
  const { calls, forward } = entry
  calls.add(call)
  return () => {
    calls.delete(call)
    if (calls.size > 0) return
    signal.removeEventListener('abort', forward)
    listeners.delete(signal)
  }
}
