import type { Platform } from '../platform.ts'

/** How often somebody looks whether others wrote, in milliseconds. */
const lookEvery = 1000

/** Those who want to know that calls were written. */
export interface Watchers {
  /** Returns what lets it go. */
  add: (wake: () => void) => () => void
  /** Wakes all of them, soon. */
  wake: () => void
  /** Lets all of them go, and takes no more. */
  close: () => void
}

/**
 * While there are watchers, the newest position is read every second, so that they learn what other processes wrote even where the
 * database tells nothing.
 * @param listen calls `heard` when other processes say that they wrote; returns what stops it
 */
export function watchers(
  newest: () => Promise<number>,
  { startTimer }: Pick<Platform, 'startTimer'>,
  listen: (heard: () => void) => () => void = () => () => {},
): Watchers {
  const watching = new Set<() => void>()
  let stop: (() => void) | undefined
  let known: number | undefined
  let open = true

  function wake(): void {
    // Apart, so that one that fails keeps neither others from being woken nor a write from being acknowledged.
    for (const each of watching) queueMicrotask(each)
  }
  async function look(): Promise<void> {
    try {
      const found = await newest()
      if (found !== known) wake()
      known = found
    } catch {
      // Those who are woken would fail, too. The next look may not.
    }
  }
  function start(): () => void {
    const deafen = listen(wake)
    let going = true
    let cancel = () => {}
    const lookLater = () => {
      cancel = startTimer(lookEvery, () => {
        void look().then(() => {
          if (going) lookLater()
        })
      })
    }
    lookLater()
    return () => {
      going = false
      cancel()
      deafen()
    }
  }
  function remove(each: () => void): void {
    watching.delete(each)
    if (watching.size > 0) return
    stop?.()
    stop = undefined
  }

  return {
    add(wakeOne) {
      // Of its own, so that a function can be added twice. It may be on its way when it is let go.
      const each = () => {
        if (watching.has(each)) wakeOne()
      }
      if (!open) return () => {}
      watching.add(each)
      stop ??= start()
      return () => remove(each)
    },
    wake,
    close() {
      open = false
      for (const each of watching) remove(each)
    },
  }
}
