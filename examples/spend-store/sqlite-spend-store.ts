import { resolve } from 'node:path'
import type { Count, SpendStore } from '@sipgate-kit/client/spend-guard'
import Libsql from 'libsql'

export interface SqliteSpendStore extends SpendStore {
  close: () => void
}

/** Counters in an SQLite file: all processes of a machine that open it share the limits, and restarts forget nothing. */
export function sqliteSpendStore(path: string): SqliteSpendStore {
  // Absolute, since libsql would take `http:` for the address of a server. Five seconds for another process's write.
  const database = new Libsql(resolve(path), { timeout: 5000 })
  inTransaction(() =>
    database.exec(
      'create table if not exists counters (key text primary key, amount integer not null, expires_at integer not null)',
    ),
  )
  const dropExpired = database.prepare('delete from counters where expires_at <= ?')
  const read = database.prepare('select amount from counters where key = ?')
  const add = database.prepare(
    'insert into counters values (?, ?, ?) on conflict (key) do update set amount = amount + excluded.amount',
  )
  const subtract = database.prepare('update counters set amount = max(0, amount - ?) where key = ?')

  return {
    async take(counts, now) {
      counts.forEach(checkCount)
      return inTransaction(() => {
        dropExpired.run([now])
        const full = counts.find(({ key, amount, limit }) => used(key) + amount > limit)
        if (full) return full
        for (const { key, amount, expiresAt } of counts) add.run([key, amount, expiresAt])
        return undefined
      })
    },
    async giveBack(counts) {
      counts.forEach(checkCount)
      inTransaction(() => {
        for (const { key, amount } of counts) subtract.run([amount, key])
      })
    },
    close: () => void database.close(),
  }

  function used(key: string): number {
    return (read.get([key]) as { amount: number } | undefined)?.amount ?? 0
  }

  /** Takes the write lock first, so that nobody counts between reading and writing. `work` must not wait. */
  function inTransaction<Result>(work: () => Result): Result {
    database.exec('begin immediate')
    try {
      const result = work()
      database.exec('commit')
      return result
    } catch (error) {
      database.exec('rollback')
      throw error
    }
  }
}

/** libsql ends the process on parameters of kinds that it does not know. */
function checkCount({ key, amount, expiresAt }: Count): void {
  if (typeof key !== 'string' || !Number.isSafeInteger(amount) || !Number.isSafeInteger(expiresAt))
    throw new TypeError('This is not a counter.')
}
