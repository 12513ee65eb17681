import type { Kernel } from '../kernel.ts'
import type { AccountState, UserState } from '../state/state.ts'
import { endGrant } from './granted-access.ts'
import { removeDevice, removePhoneline } from './remove-extension.ts'

/** Deletes a user with all logins and everything that belongs to them alone. */
export function deleteUser(kernel: Kernel, account: AccountState, user: UserState): void {
  const { state } = kernel
  const isOf = ({ masterSipId, userId }: { masterSipId: string; userId: string }) =>
    masterSipId === account.masterSipId && userId === user.id
  account.users = account.users.filter((other) => other !== user)
  removeWhatIsOf(account, user.id)
  account.personalAccessTokens = account.personalAccessTokens.filter(({ userId }) => userId !== user.id)
  state.consents = state.consents.filter((consent) => !isOf(consent))
  state.loginSessions = state.loginSessions.filter((session) => !isOf(session))
  state.codes = state.codes.filter((code) => !isOf(code))
  for (const grant of state.grants) if (isOf(grant)) endGrant(kernel, grant.id, 'revoked')
}

/** Removes a user's devices, lines and contacts; numbers that led there lead nowhere then. */
function removeWhatIsOf(account: AccountState, userId: string): void {
  const isOther = (owned: { userId?: string }) => owned.userId !== userId
  for (const device of account.devices) if (!isOther(device)) removeDevice(account, device)
  for (const line of account.phonelines) if (!isOther(line)) removePhoneline(account, line)
  const gone = [...account.faxlines, ...account.smsExtensions]
    .filter((line) => !isOther(line))
    .map(({ id }) => id)
  for (const number of account.numbers) if (gone.includes(number.endpointId)) number.endpointId = ''
  account.numbers = account.numbers.filter(isOther)
  account.faxlines = account.faxlines.filter(isOther)
  account.smsExtensions = account.smsExtensions.filter(isOther)
  account.notifications = account.notifications.filter(isOther)
  account.callRestrictions = account.callRestrictions.filter(isOther)
  account.contacts = account.contacts.filter(({ ownerId }) => ownerId !== userId)
  for (const group of account.groups) group.userIds = group.userIds.filter((id) => id !== userId)
}
