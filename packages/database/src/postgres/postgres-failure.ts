import { DatabaseError, isDatabaseError } from '../database-error.ts'

/** How far a transaction had come when it failed. After `sent`, nobody knows whether it was committed. */
export type Progress = 'unsent' | 'uncommitted' | 'sent'

/** To be thrown by a transaction that met another one, and must begin again. */
export class Conflict extends Error {}

/** What the driver threw. Anything else was thrown by what runs in a transaction, and passes through as it is. */
const ofDriver = new WeakSet<object>()

/** Rejects as `answer` does, with an error that is known to be the driver's. */
export const fromDriver = <Answer>(answer: Promise<Answer>): Promise<Answer> =>
  answer.catch((error: unknown) => {
    if (typeof error === 'object' && error !== null) ofDriver.add(error)
    throw error
  })

const isOfDriver = (error: unknown) => typeof error === 'object' && error !== null && ofDriver.has(error)

/**
 * `conflict`: rolled back by the database, for the sake of another transaction. `lost`: the connection ended, and nothing was
 * committed. `unknown`: the connection ended, and it may have been committed. `refused`: anything else.
 */
export type Failure = 'conflict' | 'lost' | 'unknown' | 'refused'

/** Serialization failure and deadlock. */
const conflicts = ['40001', '40P01']

/** Of prepared statements that a migration or a proxy made invalid. A new connection prepares them again. */
const stale = ['0A000', '26000']

/**
 * With these the database says that it ends the connection: it is shutting down, starting up, or nobody used the connection. It
 * does so instead of a commit, never after one. After a crash (57P02) it cannot know.
 */
const farewells = ['57P01', '57P03', '57P05']

export function judgeFailure(error: unknown, progress: Progress): Failure {
  if (error instanceof Conflict) return 'conflict'
  if (!isOfDriver(error)) return 'refused'
  const code = codeOf(error)
  if (conflicts.includes(code) || stale.includes(code)) return 'conflict'
  if (isAnswer(error) || error instanceof TypeError) return 'refused'
  // The last is what pg says of a connection that it knew to be closed.
  const undone =
    progress !== 'sent' || farewells.includes(code) || / is not queryable$/.test((error as Error).message)
  return undone ? 'lost' : 'unknown'
}

/** Whether the connection can go on after this. */
export function keepsConnection(error: unknown): boolean {
  return !isOfDriver(error) || (isAnswer(error) && !stale.includes(codeOf(error)))
}

/**
 * Whether the database refused a statement and goes on, or refuses us for good. It ends the connection with the codes that are
 * left out; 40003 is CockroachDB's word for a commit of unknown outcome. `severity` comes in the language of the server.
 */
export function isAnswer(error: unknown): boolean {
  const code = codeOf(error)
  return /^[0-9A-Z]{5}$/.test(code) && !/^(08|57P|25P0[34]|40003)/.test(code)
}

/** Of connections, users and permissions: the server's words on them hold no data and say what to do. */
const telling = /^(08|28|3D|3F|42501|53|57|58)/

/**
 * A failure of the driver as an error of this package: its message holds the database's code, and its words if they cannot hold data.
 * Anything else as it is.
 */
export function translateFailure(error: unknown, failure: Failure): unknown {
  if (error instanceof Conflict)
    return new DatabaseError('database_unavailable', {
      about: 'other transactions were in the way',
      cause: error,
    })
  if (!isOfDriver(error)) return error
  const code = codeOf(error)
  const { message } = error as Error
  const about = telling.test(code) ? `${code}: ${message}` : code || 'the connection failed'
  const detail =
    failure === 'unknown'
      ? 'The connection ended before the answer came, so it may have been written.'
      : undefined
  return new DatabaseError('database_unavailable', { about, cause: error, ...(detail && { detail }) })
}

/** Whether a call failed for the sake of other transactions, as often as it was tried. Nothing was written. */
export function isConflict(error: unknown): boolean {
  return isDatabaseError(error) && judgeFailure(error.cause, 'sent') === 'conflict'
}

const codeOf = (error: unknown): string => {
  const { code } = (error ?? {}) as { code?: unknown }
  return typeof code === 'string' ? code : ''
}
