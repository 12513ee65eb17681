import { inTime } from '../handler/in-time.ts'
import type { Platform } from '../platform.ts'
import type { CallStore } from '../stores/store.ts'
import { WebhookError } from '../webhook-error.ts'
import type { LiveCall } from './live-call.ts'

/** How often a write is tried again because others were faster. Each time one of them has got ahead, so this takes a crowd. */
const mostTries = 100
/** How long one write holds up the next one of its account, in milliseconds. Two at a time do no harm, they get in each other's way. */
const longestTurn = 5000

/** Reads calls of an account, lets `change` say which of them change and how, and writes those; again if others were faster. */
export type WriteCalls = (
  account: string,
  ids: readonly string[] | undefined,
  change: (calls: readonly LiveCall[]) => readonly LiveCall[],
) => Promise<void>

/** Writers of one account in this process take turns, so that they meet only those of other processes. */
export function callWriter(store: CallStore, platform: Platform): WriteCalls {
  const turns = new Map<string, Promise<unknown>>()

  const write: WriteCalls = async (account, ids, change) => {
    for (let tries = 0; tries < mostTries; tries++) {
      const { position, calls } = await store.readAccount(account, ids)
      const changed = change(calls)
      if (changed.length === 0) return
      if ((await store.writeCalls(account, position, changed)) !== undefined) return
    }
    throw new WebhookError('store_unavailable', { detail: 'Too many others write calls of this account.' })
  }

  return async (account, ids, change) => {
    const before = turns.get(account)
    const turn = (before ? inTime(before, longestTurn, platform) : Promise.resolve())
      // How the turn before ended is for its own caller to know.
      .catch(() => undefined)
      .then(() => write(account, ids, change))
    turns.set(account, turn)
    try {
      await turn
    } finally {
      if (turns.get(account) === turn) turns.delete(account)
    }
  }
}
