import type { ConnectionEvent } from '../connections/connection-event.ts'
import type { ClientOptions } from './client-options.ts'
import type { LoginEvent } from '../login-event.ts'

/** Tells the app's `onEvent`. */
export interface Listener {
  /** Calls `onEvent` and waits for nothing. A broken listener must not break a renewal. */
  readonly emit: (event: ConnectionEvent) => void
  /** Resolves when every call has ended. */
  readonly settled: () => Promise<void>
}

export function createListener(
  onEvent: ClientOptions['onEvent'],
  log: (event: LoginEvent) => void,
): Listener {
  const running = new Set<Promise<void>>()
  return {
    emit(event) {
      if (!onEvent) return
      const called = new Promise((resolve) => resolve(onEvent(event)))
      const failed = () => log({ event: 'listener.failed', about: event.event })
      const task: Promise<void> = called.then(() => {}, failed).finally(() => running.delete(task))
      running.add(task)
    },
    async settled() {
      while (running.size > 0) await Promise.all(running)
    },
  }
}
