/** What goes on after an answer was given, such as a push to an application. */
export interface Background {
  /** Failures are the work's own to handle; what it throws is dropped. */
  run(work: Promise<unknown>): void
  /** Resolves when nothing is under way any more. */
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
