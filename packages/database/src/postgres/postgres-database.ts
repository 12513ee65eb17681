import { createHash } from 'node:crypto'
import { DatabaseError } from '../database-error.ts'
import type { Platform } from '../platform.ts'
import type { TableRow } from '../table-row.ts'
import { listen, notifier } from './listen.ts'
import {
  fromDriver,
  judgeFailure,
  keepsConnection,
  translateFailure,
  type Progress,
} from './postgres-failure.ts'
import type { PostgresClient, PostgresPool } from './postgres-pool.ts'

/** A list is an array of texts. */
export type PostgresValue = string | number | null | readonly string[]

export interface Answer {
  readonly rows: TableRow[]
  /** How many rows were found or changed. */
  readonly count: number
}

/** Sends one statement, with `$1` and so on for its parameters. */
export type Send = (sql: string, parameters?: readonly PostgresValue[]) => Promise<Answer>

/**
 * The only access to PostgreSQL. All calls throw DatabaseError `database_unavailable`, and what `work` throws. What another transaction was in the way of is tried again, as is what a lost connection kept
 * from being sent.
 */
export interface PostgresDatabase {
  /** One statement whose effect is the same if it happens twice, such as a `select`: it is sent again after a lost connection. */
  repeat: Send
  /** One statement that must not happen twice. */
  once: Send
  /**
   * Several statements. `work` is called again when the transaction has to begin again.
   * @param patience how long to wait for each answer, in milliseconds, instead of the usual time
   */
  transaction: <Result>(work: (send: Send) => Promise<Result>, patience?: number) => Promise<Result>
  /**
   * Calls `heard` when somebody notifies `channel`, an identifier, and when it may have missed something. Notifications can get lost,
   * so look from time to time, too. It takes one connection of the pool, unless that has only one.
   * @returns stops it
   */
  listen: (channel: string, heard: () => void) => () => void
  /** Notifies `channel` soon, if the database can; many calls at once may become one. */
  notify: (channel: string) => void
  close: () => Promise<void>
}

/** How often a transaction begins again because of others. Each beginning is one that another transaction got through. */
const mostConflicts = 20

/** The longest pause before that, in milliseconds. It begins with a few and doubles. */
const longestPause = 200

/** The pause before a new connection is tried, in milliseconds. */
const reconnectPause = 100

/** @param answerTimeout how long to wait for the answer to a statement, in milliseconds */
export function postgresDatabase(
  pool: PostgresPool,
  answerTimeout: number,
  platform: Pick<Platform, 'randomBytes' | 'sleep'>,
  end: () => Promise<void> = async () => {},
): PostgresDatabase {
  let open = true
  const listening = new Set<() => void>()
  const notifiers = new Map<string, () => void>()
  // A connection that ends while nobody uses it must not end the process. The pool has removed it already.
  const ignore = () => {}
  pool.on('error', ignore)

  const pause = (longest: number) =>
    platform.sleep(Math.ceil((longest * (1 + (platform.randomBytes(1)[0] ?? 0))) / 256))

  const sendOn =
    (client: PostgresClient, patience = answerTimeout): Send =>
    async (sql, parameters = []) => {
      const values = parameters.map(asWhole)
      const { rows, rowCount } = await fromDriver(
        client.query({
          text: sql,
          values,
          query_timeout: patience,
          ...(values.length > 0 && { name: nameOf(sql) }),
        }),
      )
      return { rows: rows as TableRow[], count: rowCount ?? 0 }
    }

  async function attempt<Result>(
    work: (client: PostgresClient, at: (progress: Progress) => void) => Promise<Result>,
    repeatable: boolean,
  ): Promise<Result> {
    let losses = 0
    for (let met = 0; ;) {
      if (!open) throw new DatabaseError('database_unavailable', { about: 'it was closed' })
      let progress: Progress = 'unsent'
      try {
        return await withClient(pool, work, (reached) => (progress = reached))
      } catch (error) {
        const failure = judgeFailure(error, progress)
        const lost = failure === 'lost' || (failure === 'unknown' && repeatable)
        if (failure === 'conflict' && ++met <= mostConflicts)
          await pause(Math.min(longestPause, 2 ** (met + 1)))
        else if (lost && ++losses === 1) await pause(reconnectPause)
        else throw translateFailure(error, failure)
      }
    }
  }

  const single =
    (repeatable: boolean): Send =>
    (sql, parameters) =>
      attempt((client, at) => {
        at('sent')
        return sendOn(client)(sql, parameters)
      }, repeatable)

  return {
    repeat: single(true),
    once: single(false),
    transaction: (work, patience) =>
      attempt(async (client, at) => {
        const send = sendOn(client, patience)
        at('uncommitted')
        await send('begin')
        const result = await work(send)
        at('sent')
        await send('commit')
        return result
      }, false),
    listen(channel, heard) {
      const stop = listen(pool, channel, heard, platform)
      listening.add(stop)
      return () => {
        listening.delete(stop)
        stop()
      }
    },
    notify(channel) {
      const notify = notifiers.get(channel) ?? notifier(single(true), channel)
      notifiers.set(channel, notify)
      notify()
    },
    async close() {
      if (!open) return
      open = false
      for (const stop of listening) stop()
      await end()
      pool.removeListener('error', ignore)
    },
  }
}

/** Hands out a connection, and takes it back if it can be used again. */
async function withClient<Result>(
  pool: PostgresPool,
  work: (client: PostgresClient, at: (progress: Progress) => void) => Promise<Result>,
  at: (progress: Progress) => void,
): Promise<Result> {
  const client = await fromDriver(pool.connect())
  // The end of a connection between two statements is noticed by the next one.
  const ignore = () => {}
  client.on('error', ignore)
  let inTransaction = false
  let broken = true
  const reach = (progress: Progress) => {
    inTransaction = progress === 'uncommitted'
    at(progress)
  }
  try {
    const result = await work(client, reach)
    broken = false
    return result
  } catch (error) {
    broken = !keepsConnection(error) || (inTransaction && !(await rolledBack(client)))
    throw error
  } finally {
    client.removeListener('error', ignore)
    client.release(broken)
  }
}

const rolledBack = (client: PostgresClient): Promise<boolean> =>
  client.query({ text: 'rollback', values: [], query_timeout: 1000 }).then(
    () => true,
    () => false,
  )

const names = new Map<string, string>()

/** The name of a prepared statement, which nobody else uses for another text on a shared connection. */
function nameOf(sql: string): string {
  const name =
    names.get(sql) ?? `sipgate_kit_${createHash('sha256').update(sql).digest('base64url').slice(0, 16)}`
  names.set(sql, name)
  return name
}

/** Times of others may have fractions, and no end. */
const asWhole = (value: PostgresValue): PostgresValue =>
  typeof value === 'number' ? Math.floor(Math.min(value, Number.MAX_SAFE_INTEGER)) : value
