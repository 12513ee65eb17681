import type { CallChange, CallStore } from '../stores/store.ts'
import { batch, type ChangeReader } from './change-reader.ts'
import type { LiveCall } from './live-call.ts'
import { sortCalls } from './sort-calls.ts'

/** What came after a position. */
export interface News {
  /** All calls in progress, if changes were missed. */
  readonly reset?: readonly LiveCall[]
  readonly changes: readonly CallChange[]
  /** The position after that. */
  readonly upTo: number
}

/** Reads what came after a position: from memory if it is recent, or from the store if it is still there. */
export async function readAfter(
  store: CallStore,
  reader: ChangeReader | undefined,
  account: string | undefined,
  position: number | undefined,
): Promise<News> {
  // It may come from a browser, as anything.
  if (position === undefined || !Number.isInteger(position)) return readCalls(store, account)
  const recent = reader?.after(position)
  if (recent) {
    const changes = account === undefined ? recent : recent.filter((change) => change.account === account)
    return { changes, upTo: reader?.upTo ?? position }
  }
  const { oldest, newest } = await store.changesKept()
  if (position < oldest - 1 || position > newest) return readCalls(store, account)
  const changes = await store.readChanges(position, batch, account)
  const last = changes.at(-1)?.position ?? position
  return { changes, upTo: changes.length === batch ? last : Math.max(last, newest) }
}

/** The calls in progress as they are at one position, although accounts are read one after the other. */
async function readCalls(store: CallStore, account: string | undefined): Promise<News> {
  let { newest: upTo } = await store.changesKept()
  const calls = new Map<string, LiveCall>()
  const put = (call: LiveCall) => calls.set(JSON.stringify([call.account, call.id]), call)
  for (const each of account === undefined ? await store.accountsWithCalls() : [account])
    for (const call of (await store.readAccount(each)).calls) put(call)
  for (let changes; changes === undefined || changes.length === batch;) {
    changes = await store.readChanges(upTo, batch, account)
    for (const change of changes) put(change.call)
    upTo = changes.at(-1)?.position ?? upTo
  }
  return { reset: sortCalls(calls.values()), changes: [], upTo }
}
