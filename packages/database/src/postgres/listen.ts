import type { Platform } from '../platform.ts'
import { isAnswer } from './postgres-failure.ts'
import type { PostgresClient, PostgresPool } from './postgres-pool.ts'

/** What `pg` has and a pool of the same shape may lack. Without it nothing is heard. */
interface ListeningClient extends Omit<PostgresClient, 'on' | 'removeListener'> {
  on: (event: 'error' | 'end' | 'notification', listener: () => void) => unknown
  removeListener: (event: 'error' | 'end' | 'notification', listener: () => void) => unknown
  /** Lets the program end while the connection is open. */
  unref?: () => void
}

/** The pause before another connection is tried, in milliseconds. */
const reconnectPause = 1000

/** How long the connection may take to begin, in milliseconds. */
const patience = 5000

/**
 * Calls `heard` when somebody notifies `channel`, and whenever a connection begins to listen, because nobody knows what it missed.
 * It keeps a connection for itself, and takes another one when that ends; a pool that has only one connection is left alone. A
 * notification can get lost, and some databases and poolers pass none on, so look from time to time, too.
 * @param channel an identifier
 * @returns stops it
 */
export function listen(
  pool: PostgresPool,
  channel: string,
  heard: () => void,
  { sleep }: Pick<Platform, 'sleep'>,
): () => void {
  const stop = new AbortController()
  const { signal } = stop
  const keepListening = async () => {
    while (!signal.aborted) {
      try {
        await listenOnce(pool, channel, heard, signal)
      } catch (error) {
        // It will not get to know the statement later.
        if (error instanceof NotListening) return
      }
      await sleep(reconnectPause, signal).catch(() => undefined)
    }
  }
  if ((pool as { options?: { max?: number } }).options?.max !== 1) void keepListening()
  return () => stop.abort()
}

class NotListening extends Error {}

async function listenOnce(
  pool: PostgresPool,
  channel: string,
  heard: () => void,
  signal: AbortSignal,
): Promise<void> {
  const client = (await pool.connect()) as ListeningClient
  let end = () => {}
  const ended = new Promise<void>((resolve) => (end = resolve))
  client.on('error', end)
  client.on('end', end)
  client.on('notification', heard)
  signal.addEventListener('abort', end)
  try {
    if (signal.aborted) return
    await client
      .query({ text: `listen ${channel}`, values: [], query_timeout: patience })
      .catch((error: unknown) => {
        throw isAnswer(error) ? new NotListening() : error
      })
    client.unref?.()
    heard()
    await ended
  } finally {
    signal.removeEventListener('abort', end)
    client.removeListener('notification', heard)
    client.removeListener('end', end)
    // One that is closed may still report an error.
    client.release(true)
  }
}

/**
 * Tells those who listen, soon and without a promise that it succeeds. While one notification is on its way, any number of calls
 * become a single further one.
 */
export function notifier(send: (sql: string) => Promise<unknown>, channel: string): () => void {
  let sending = false
  let again = false
  return function notify() {
    again = sending
    if (sending) return
    sending = true
    const done = () => {
      sending = false
      if (again) notify()
    }
    send(`select pg_notify('${channel}', '')`).then(done, done)
  }
}
