import { onAbort } from './on-abort.ts'
import type { Platform } from './platform.ts'

/** When a call has to stop: at its time limit, or when one of its signals says so. */
export interface Deadline {
  readonly stopped: 'timeout' | 'aborted' | undefined
  /** The reason of the signal that stopped the call. */
  readonly cause: unknown
  /** For whom only a signal will do; made at the first use. */
  readonly signal: AbortSignal
  /** Milliseconds until the time limit. */
  remaining(): number
  /** Calls `listener` once when the call has to stop. The answer takes it back. */
  onStop(listener: () => void): () => void
  /** `work`, or a rejection when the call has to stop first. */
  race<Value>(work: Promise<Value>): Promise<Value>
  /** To be called when the call is over: nothing is left behind on signals and timers. */
  end(): void
}

export function startDeadline(
  platform: Pick<Platform, 'now' | 'startTimer'>,
  timeout: number,
  signals: readonly (AbortSignal | undefined)[],
): Deadline {
  const listeners = new Set<() => void>()
  const endsAt = platform.now() + timeout
  let stopped: Deadline['stopped']
  let cause: unknown
  let controller: AbortController | undefined

  const stop = (why: 'timeout' | 'aborted', reason?: unknown) => {
    if (stopped) return
    stopped = why
    cause = reason
    controller?.abort(reason)
    for (const listener of [...listeners]) listener()
    listeners.clear()
  }

  const releases: (() => void)[] = []
  for (const signal of signals) {
    if (signal?.aborted) stop('aborted', signal.reason)
    else if (signal) releases.push(onAbort(signal, () => stop('aborted', signal.reason)))
  }
  const cancelTimer = stopped ? undefined : platform.startTimer(timeout, () => stop('timeout'))

  return {
    get stopped() {
      return stopped
    },
    get cause() {
      return cause
    },
    get signal() {
      if (!controller) {
        controller = new AbortController()
        if (stopped) controller.abort(cause)
      }
      return controller.signal
    },
    remaining: () => endsAt - platform.now(),
    onStop(listener) {
      if (stopped) listener()
      else listeners.add(listener)
      return () => listeners.delete(listener)
    },
    race(work) {
      return new Promise((resolve, reject) => {
        const forget = this.onStop(() => reject(new Error('stopped')))
        work.then(resolve, reject).finally(forget)
      })
    },
    end() {
      cancelTimer?.()
      for (const release of releases) release()
      listeners.clear()
    },
  }
}
