import { onAbort } from '#runtime'
import { SipgateError } from '../errors/sipgate-error.ts'
import type { Platform } from '../platform.ts'

/** When a call has to stop: at its time limit, or when one of its signals says so. */
export interface Deadline {
  /** Set once it has to stop: `timeout` or `aborted`, its cause being the reason of the signal. */
  readonly stopped: SipgateError | undefined
  /** For those who need a signal; made at the first use. */
  signal(): AbortSignal
  /** Milliseconds until the time limit. */
  remaining(): number
  /** Calls `listener` once when the call has to stop. The function it returns takes that back. */
  onStop(listener: (stopped: SipgateError) => void): () => void
  /** `work`, or a rejection with `stopped` when the call has to stop first. */
  race<Value>(work: Promise<Value>): Promise<Value>
  /** Resolves after so many milliseconds, or when the call has to stop. */
  wait(milliseconds: number): Promise<void>
  /** Call it when the call is over, so that nothing is left behind on signals and timers. */
  end(): void
}

export function startDeadline(
  platform: Pick<Platform, 'now' | 'sleep' | 'startTimer'>,
  timeout: number,
  signals: readonly (AbortSignal | undefined)[],
): Deadline {
  const listeners = new Set<(stopped: SipgateError) => void>()
  const releases: (() => void)[] = []
  const endsAt = platform.now() + timeout
  let controller: AbortController | undefined

  const stop = (code: 'timeout' | 'aborted', cause?: unknown) => {
    if (deadline.stopped) return
    const stopped = new SipgateError(code, { cause })
    deadline.stopped = stopped
    controller?.abort(cause)
    for (const listener of listeners) listener(stopped)
  }

  const deadline: Writable<Deadline> = {
    stopped: undefined,
    signal: () => {
      controller ??= new AbortController()
      if (deadline.stopped) controller.abort(deadline.stopped.cause)
      return controller.signal
    },
    remaining: () => endsAt - platform.now(),
    onStop: (listener) => {
      if (deadline.stopped) listener(deadline.stopped)
      else listeners.add(listener)
      return () => listeners.delete(listener)
    },
    race: (work) =>
      new Promise((resolve, reject) => {
        const forget = deadline.onStop(reject)
        void work.then(resolve, reject).then(forget)
      }),
    // Whoever waits looks at `stopped` next.
    wait: (milliseconds) => platform.sleep(milliseconds, deadline.signal()).catch(() => {}),
    end: () => {
      for (const release of releases) release()
    },
  }

  for (const signal of signals)
    if (signal) releases.push(onAbort(signal, (reason) => stop('aborted', reason)))
  if (!deadline.stopped) releases.push(platform.startTimer(timeout, () => stop('timeout')))
  return deadline
}

type Writable<Value> = { -readonly [Name in keyof Value]: Value[Name] }
