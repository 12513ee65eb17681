/** Lets calls for the same key share the one that is running. A failure is shared, then forgotten. */
export function singleFlight<Key, Input, Value>(work: (key: Key, input: Input) => Promise<Value>) {
  const running = new Map<Key, Promise<Value>>()
  return (key: Key, input: Input): Promise<Value> => {
    const joined = running.get(key)
    if (joined) return joined
    const started = work(key, input).finally(() => running.delete(key))
    running.set(key, started)
    return started
  }
}
