import type { Kernel } from '../kernel.ts'
import type { OutboxState } from '../state/history-state.ts'
import type { AccountState } from '../state/state.ts'

const kept = 1000

/** Records what was sent, or would have been: newest last. */
export function keepInOutbox(kernel: Kernel, account: AccountState, item: Omit<OutboxState, 'at'>): void {
  account.outbox.push({ at: kernel.clock.now(), ...item })
  if (account.outbox.length > kept) account.outbox.shift()
  kernel.changed()
}
