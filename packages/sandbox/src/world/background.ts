/** Work that continues after an answer was sent, such as a push to an application. */
export interface Background {
  /** The work must handle its own failures; what it throws is dropped. */
  run(work: Promise<unknown>): void
  /** Resolves when all work is done. */
  idle(): Promise<void>
}

export function createBackground(): Background {
  const running = new Set<Promise<unknown>>()
  return {
    run(work) {
      const settled: Promise<unknown> = work.catch(() => undefined).finally(() => running.delete(settled))
      running.add(settled)
    },
    async idle() {
      while (running.size > 0) await Promise.all(running)
    },
  }
}
