import type { AccountState } from '../state/state.ts'

/** A number that no other of the kind had in this account, deleted ones included. `nextId(account, 'e')` is `e3`. */
export function nextId(account: AccountState, kind: string): string {
  const number = (account.lastIds[kind] ?? 0) + 1
  account.lastIds[kind] = number
  return kind.length === 1 ? `${kind}${number}` : String(number)
}
