/** Work that no answer waits for. */
export interface Background {
  /** Starts `work`. Its failure goes to `failed` and nowhere else. */
  start: (work: () => Promise<unknown>, failed: (error: unknown) => void) => void
  /** Resolves when all of it has ended. */
  ended: () => Promise<void>
}

export function createBackground(): Background {
  const running = new Set<Promise<void>>()
  return {
    start(work, failed) {
      const task: Promise<void> = Promise.resolve()
        .then(work)
        .then(() => {}, failed)
        .finally(() => running.delete(task))
      running.add(task)
    },
    async ended() {
      while (running.size > 0) await Promise.all(running)
    },
  }
}
