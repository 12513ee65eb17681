/** Keys by the time at which they are due. */
export interface DueIndex {
  add: (key: string, at: number) => void
  /** `at` is the time with which the key was added. */
  delete: (key: string, at: number) => void
  /** Up to `limit` keys whose time has come, in no particular order. */
  due: (now: number, limit: number) => string[]
}

/** Keys that are due within the same minute lie together, so that keys of later minutes are never looked at. */
const width = 60_000

export function dueIndex(): DueIndex {
  const minutes = new Map<number, Map<string, number>>()
  const minuteOf = (at: number) => Math.floor(at / width)

  return {
    add(key, at) {
      const keys = minutes.get(minuteOf(at))
      if (keys) keys.set(key, at)
      else minutes.set(minuteOf(at), new Map([[key, at]]))
    },
    delete(key, at) {
      const keys = minutes.get(minuteOf(at))
      keys?.delete(key)
      if (keys?.size === 0) minutes.delete(minuteOf(at))
    },
    due(now, limit) {
      const found: string[] = []
      for (const [minute, keys] of minutes) {
        if (minute > minuteOf(now)) continue
        for (const [key, at] of keys) {
          if (found.length >= limit) return found
          if (at <= now) found.push(key)
        }
      }
      return found
    },
  }
}
