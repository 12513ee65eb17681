import type { Worker } from 'node:worker_threads'
import { DatabaseError } from '../database-error.ts'
import { systemPlatform } from '../platform.ts'
import { serviceThread, type ServiceThread } from './service-thread.ts'

/** How to open a file in a thread of its own. */
export interface ThreadOptions {
  /**
   * Starts the thread, whose program calls `answerCalls()`. To be written as `new Worker(new URL('./program.js', import.meta.url), …)`,
   * which is what bundlers look for.
   */
  readonly start: () => Worker
  /** Makes the file ready, in each new thread, before anything else is called. */
  readonly prepare: (call: ServiceThread['call']) => Promise<void>
  /** Milliseconds after which a call without an answer fails, as on a disk that hangs. Default: 10,000. */
  readonly silence?: number | undefined
}

/**
 * The service of a file that is opened in a thread of its own, by the methods it has there. If the thread dies, open calls fail and
 * the next call starts another one.
 * @throws DatabaseError `driver_missing`, `database_unavailable`, `database_corrupt`, and what `prepare` throws
 */
export async function openInThread<Service extends { close(): Promise<void> }>(
  methods: readonly (keyof Service & string)[],
  { start, prepare, silence = 10_000 }: ThreadOptions,
): Promise<Service> {
  let running: Promise<ServiceThread> | undefined
  let closing: Promise<void> | undefined

  async function openThread(): Promise<ServiceThread> {
    const thread = serviceThread(start(), silence, systemPlatform)
    try {
      await prepare(thread.call)
      return thread
    } catch (error) {
      await thread.close().catch(() => undefined)
      throw error
    }
  }
  function thread(): Promise<ServiceThread> {
    if (running) return running
    const started = openThread()
    running = started
    const forget = () => {
      if (running === started) running = undefined
    }
    started.then(({ ended }) => ended.then(forget), forget)
    return started
  }
  async function call(method: string, given: readonly unknown[]): Promise<unknown> {
    if (closing) throw new DatabaseError('database_unavailable', { about: 'it was closed' })
    return (await thread()).call(method, given)
  }
  async function close(): Promise<void> {
    const last = await running?.catch(() => undefined)
    await last?.close()
  }

  await thread()
  const service = methods.map((name): [string, unknown] => [name, (...given: unknown[]) => call(name, given)])
  return {
    ...(Object.fromEntries(service) as unknown as Service),
    close: () => (closing ??= close()),
  }
}
