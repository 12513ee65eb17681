import { DatabaseError } from '../database-error.ts'
import type { Platform } from '../platform.ts'
import { isLocked } from './sqlite-database.ts'

/** How long a call waits for another process to release its lock, in milliseconds. */
const patience = 5000
/** The longest pause between two attempts, in milliseconds. */
const longestPause = 16

/** When calls get the lock of a file that other processes lock, too. */
export interface LockTurns {
  /** Runs at once, past writes that wait. */
  read: <Result>(work: () => Promise<Result>) => Promise<Result>
  /** Runs in the order of the calls, so that one write waits for the lock and not hundreds. */
  write: <Result>(work: () => Promise<Result>) => Promise<Result>
}

/**
 * Repeats what another process's lock refuses, for five seconds from when it was called. The pauses between leave the thread free.
 * @throws DatabaseError `database_unavailable`
 */
export function lockTurns({ now, sleep }: Pick<Platform, 'now' | 'sleep'>): LockTurns {
  let lastWrite: Promise<void> | undefined

  async function whenFree<Result>(work: () => Promise<Result>, since: number): Promise<Result> {
    for (let pause = 1; ; pause = Math.min(2 * pause, longestPause)) {
      try {
        return await work()
      } catch (error) {
        if (!isLocked(error)) throw error
        if (now() - since >= patience) throw heldTooLong(error)
      }
      await sleep(pause)
    }
  }

  return {
    read: (work) => whenFree(work, now()),
    write(work) {
      const since = now()
      const turn = lastWrite ? lastWrite.then(() => whenFree(work, since)) : whenFree(work, since)
      const over = turn.then(nothing, nothing).then(() => {
        if (lastWrite === over) lastWrite = undefined
      })
      lastWrite = over
      return turn
    },
  }
}

function nothing(): void {}

const heldTooLong = (cause: unknown) =>
  new DatabaseError('database_unavailable', {
    detail: 'Another process has held the lock of the file for five seconds.',
    about: 'SQLITE_BUSY',
    cause,
  })
