import type { Worker } from 'node:worker_threads'
import { DatabaseError } from '../database-error.ts'
import type { Platform } from '../platform.ts'
import { errorOf } from './failure.ts'
import type { Answer, Call } from './thread-calls.ts'

/** A thread that answers calls, until it ends. */
export interface ServiceThread {
  /**
   * @param patience how many times as long as usual the answer may take
   * @throws DatabaseError `database_unavailable`, and what the method throws
   */
  call: (method: string, given: readonly unknown[], patience?: number) => Promise<unknown>
  /** Calls `close`, which is answered after what was called before, and ends the thread. */
  close: () => Promise<void>
  /** Resolves when the thread is no more. */
  readonly ended: Promise<void>
}

interface OpenCall {
  readonly resolve: (result: unknown) => void
  readonly reject: (error: unknown) => void
  /** How often the watch has still to see it before it fails. */
  looksLeft: number
}

/** How often the watch looks at a call before that fails. */
const looks = 10

/**
 * Calls what runs in `worker`. The thread keeps the program alive while a call is open, and not otherwise.
 * @param silence milliseconds after which a call without an answer fails, as on a disk that hangs. What it was to write may be written.
 */
export function serviceThread(
  worker: Worker,
  silence: number,
  { startTimer }: Pick<Platform, 'startTimer'>,
): ServiceThread {
  const open = new Map<number, OpenCall>()
  let lastId = 0
  let alive = true
  let stopWatch: (() => void) | undefined
  worker.unref()

  function settle(id: number): OpenCall | undefined {
    const call = open.get(id)
    open.delete(id)
    if (open.size === 0 && call) worker.unref()
    return call
  }
  /** Goes on over many calls, and ends when it finds none: one for each call would take longer than to look a row up. */
  function watchCalls(): void {
    stopWatch = startTimer(silence / looks, () => {
      stopWatch = undefined
      for (const [id, call] of open)
        if (--call.looksLeft <= 0) settle(id)?.reject(unavailable('no answer in time'))
      if (open.size > 0) watchCalls()
    })
  }
  worker.on('message', (answer: Answer) => {
    const call = settle(answer.id)
    if ('result' in answer) call?.resolve(answer.result)
    else call?.reject(errorOf(answer))
  })
  const ended = new Promise<void>((resolve) => {
    let cause: unknown
    worker.on('error', (error) => (cause = error))
    worker.on('exit', () => {
      alive = false
      stopWatch?.()
      for (const id of [...open.keys()]) settle(id)?.reject(unavailable('its thread ended', cause))
      resolve()
    })
  })

  function call(method: string, given: readonly unknown[], patience = 1): Promise<unknown> {
    if (!alive) return Promise.reject(unavailable('its thread ended'))
    if (open.size === 0) worker.ref()
    // The first look of a watch that goes on already may come at once.
    const looksLeft = patience * looks + (stopWatch ? 1 : 0)
    if (!stopWatch) watchCalls()
    const id = ++lastId
    return new Promise((resolve, reject) => {
      open.set(id, { resolve, reject, looksLeft })
      worker.postMessage({ id, method, given } satisfies Call)
    })
  }
  async function close(): Promise<void> {
    try {
      if (alive) await call('close', [])
    } finally {
      await worker.terminate()
    }
  }
  return { call, close, ended }
}

const unavailable = (about: string, cause?: unknown) =>
  new DatabaseError('database_unavailable', { about, cause })
