import { isoTime } from '../iso-time.ts'
import type { HistoryState } from '../state/history-state.ts'
import type { AccountState } from '../state/state.ts'

const month = 30 * 86_400_000

/**
 * An account keeps its history for ever, for thirty days, or not at all. Messages and faxes under way stay until they have arrived.
 * Returns whether it removed anything.
 */
export function forgetOld(account: AccountState, now: number): boolean {
  const { historyLifeTime } = account.details
  const { history } = account
  if (historyLifeTime === 'UNLIMITED') return false
  // Newest first, so that the old ones are the last; times of one form sort as texts do.
  const oldest = isoTime(now - month)
  let kept = historyLifeTime === 'NONE' ? 0 : history.length
  while (historyLifeTime !== 'NONE' && kept > 0 && (history[kept - 1]?.created ?? '') < oldest) kept -= 1
  if (history.slice(kept).every(isOnItsWay)) return false
  account.history = [...history.slice(0, kept), ...history.slice(kept).filter(isOnItsWay)]
  return true
}

function isOnItsWay({ faxStatusType, scheduled }: HistoryState): boolean {
  return faxStatusType === 'PENDING' || faxStatusType === 'SENDING' || typeof scheduled === 'string'
}
