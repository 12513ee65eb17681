import type { AccountState } from '../state/state.ts'

const month = 30 * 86_400_000

/** An account keeps its history for ever, for thirty days, or not at all. */
export function forgetOld(account: AccountState, now: number): void {
  const { historyLifeTime } = account.details
  if (historyLifeTime === 'UNLIMITED') return
  const oldest = historyLifeTime === 'NONE' ? Infinity : now - month
  // What is still on its way stays until it has arrived.
  account.history = account.history.filter(
    ({ created, faxStatusType }) =>
      Date.parse(created) >= oldest || faxStatusType === 'PENDING' || faxStatusType === 'SENDING',
  )
}
