import type { LiveCall } from '../live/live-call.ts'
import type { Platform } from '../platform.ts'
import type { CallRow, CallTables } from './call-tables.ts'
import { lastTimeOf } from './last-time.ts'
import type { CallStore } from './store.ts'
import { watchers } from './watchers.ts'

/** How the processes that share a database tell each other that calls were written, where it can pass that on. */
interface News {
  readonly tell: () => void
  /** Calls `heard` when another process told so. Returns what stops it. */
  readonly listen: (heard: () => void) => () => void
}

/** A store on the tables of a database. */
export function storeOnTables(
  tables: CallTables,
  platform: Pick<Platform, 'startTimer'>,
  news?: News,
): Omit<CallStore, 'shared'> {
  const newest = async () => (await tables.changesKept()).newest
  const watching = watchers(newest, platform, news?.listen)

  return {
    async claimPush(key, { now, leaseUntil, keepUntil }) {
      // A clock may have fractions, a column has none.
      const [at, leased, kept] = [Math.floor(now), Math.floor(leaseUntil), Math.floor(keepUntil)]
      const claimed = await tables.claimPush(key, { now: at, leaseUntil: leased, keepUntil: kept })
      return typeof claimed === 'string'
        ? { outcome: claimed }
        : { outcome: 'answered', answer: claimed.answer }
    },
    answerPush: (key, answer) => tables.answerPush(key, answer),
    accountOfCall: (ids) => tables.accountOfCall(ids),
    async readAccount(account, ids) {
      const { position, calls } = await tables.readAccount(account, ids)
      return { position, calls: calls.map(callOf) }
    },
    accountsWithCalls: () => tables.accountsWithCalls(),
    async writeCalls(account, expected, calls) {
      const written = await tables.writeCalls(account, expected, calls.map(rowOf))
      if (written !== undefined) {
        news?.tell()
        watching.wake()
      }
      return written
    },
    async readChanges(after, most, account) {
      const rows = await tables.readChanges(after, most, account)
      return rows.map((row) => ({ ...row, call: callOf(row.call) }))
    },
    changesKept: () => tables.changesKept(),
    watch: async (wake) => watching.add(wake),
    async sweep(now, before) {
      while ((await tables.sweep(Math.floor(now), Math.floor(before))) > 0);
    },
    close() {
      watching.close()
      return tables.close()
    },
  }
}

function rowOf(call: LiveCall): CallRow {
  return {
    id: call.id,
    ids: [...new Set([call.id, ...call.legs.map(({ callId }) => callId)])],
    running: call.state !== 'ended',
    endedAt: call.endedAt === undefined ? null : Math.floor(call.endedAt),
    lastTime: Math.floor(lastTimeOf(call)),
    call: JSON.stringify(call),
  }
}

const callOf = (text: string) => JSON.parse(text) as LiveCall
