import type { LiveCall } from '../live/live-call.ts'

interface Entry {
  readonly account: string
  call: LiveCall
}

/** Calls in memory, found by their own id and by those of their legs without looking at the others. */
export interface RememberedCalls {
  /** Adds a call of the account, or puts it in the place of what it was. */
  put(account: string, call: LiveCall): void
  delete(account: string, id: string): void
  /** Of all accounts, or of one. */
  withIds(ids: readonly string[], account?: string): readonly Readonly<Entry>[]
  of(account: string): readonly LiveCall[]
  readonly accounts: readonly string[]
}

export function rememberedCalls(): RememberedCalls {
  const byAccount = new Map<string, Map<string, Entry>>()
  const byId = new Map<string, Set<Entry>>()

  const idsOf = (call: LiveCall) => new Set([call.id, ...call.legs.map(({ callId }) => callId)])
  function unlink(entry: Entry): void {
    for (const id of idsOf(entry.call)) {
      const found = byId.get(id)
      found?.delete(entry)
      if (found?.size === 0) byId.delete(id)
    }
  }
  function link(entry: Entry): void {
    for (const id of idsOf(entry.call)) {
      const found = byId.get(id)
      if (found) found.add(entry)
      else byId.set(id, new Set([entry]))
    }
  }

  return {
    put(account, call) {
      const calls = byAccount.get(account) ?? new Map<string, Entry>()
      byAccount.set(account, calls)
      const entry = calls.get(call.id) ?? { account, call }
      unlink(entry)
      entry.call = call
      calls.set(call.id, entry)
      link(entry)
    },
    delete(account, id) {
      const calls = byAccount.get(account)
      const entry = calls?.get(id)
      if (!calls || !entry) return
      unlink(entry)
      calls.delete(id)
      if (calls.size === 0) byAccount.delete(account)
    },
    withIds(ids, account) {
      const found = new Set(ids.flatMap((id) => [...(byId.get(id) ?? [])]))
      return [...found].filter((entry) => account === undefined || entry.account === account)
    },
    of: (account) => [...(byAccount.get(account)?.values() ?? [])].map(({ call }) => call),
    get accounts() {
      return [...byAccount.keys()]
    },
  }
}
