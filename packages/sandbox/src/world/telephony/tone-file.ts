import type { AccountState } from '../state/state.ts'

/** Longer sounds would be large downloads for no use. */
const longest = 60

/** Nobody speaks in the sandbox: what is recorded is a tone, as long as the recording but a minute at most. */
export function addTone(account: AccountState, id: string, length: number): void {
  const seconds = Math.min(longest, Math.max(1, Math.round(length)))
  account.files.push({ id, content: { kind: 'tone', seconds, hertz: 440 } })
}
