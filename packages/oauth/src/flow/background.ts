/** Work that no answer waits for. */
export interface Background {
  /**
   * Starts `work`. Its failure goes to `failed` and nowhere else.
   * @param name while work of this name is running, no more of it is started
   */
  start: (work: () => Promise<unknown>, failed: (error: unknown) => void, name?: string) => void
  /** Resolves when all of it has ended. */
  ended: () => Promise<void>
}

export function createBackground(): Background {
  const running = new Map<unknown, Promise<void>>()
  return {
    start(work, failed, name) {
      const key = name ?? Symbol()
      if (running.has(key)) return
      const task = new Promise((resolve) => resolve(work()))
        .then(() => {}, failed)
        .finally(() => running.delete(key))
      running.set(key, task)
    },
    async ended() {
      while (running.size > 0) await Promise.all(running.values())
    },
  }
}
