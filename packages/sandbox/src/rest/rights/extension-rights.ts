import type { DeviceState } from '../../world/state/extensions.ts'
import type { AccountState } from '../../world/state/state.ts'
import type { RestCaller } from '../handler.ts'
import { Refusal } from '../refusal.ts'
import type { Extension } from '../../world/accounts/find-extension.ts'

/** The users of an extension: one user, or the members of its group. */
export function ownersOf(account: AccountState, { id, userId, groupId }: Extension): readonly string[] {
  if (userId !== undefined) return [userId]
  return account.groups.find((group) => group.id === (groupId ?? id))?.userIds ?? []
}

/** Whether the caller may change where this extension leads and what leads to it. */
export function mayUse({ account, user }: RestCaller, extension: Extension): boolean {
  return user.profile.admin === true || ownersOf(account, extension).includes(user.id)
}

/** @throws Refusal 400 when the account has no such device, or it is a colleague's */
export function deviceInBody(caller: RestCaller, deviceId: string): DeviceState {
  const wanted = deviceId.toLowerCase()
  const device = caller.account.devices.find(({ id }) => id === wanted)
  if (!device || !mayUse(caller, device))
    throw new Refusal(
      400,
      `${caller.user.id} has no access to the device ${deviceId.slice(0, 20)}.`,
      '/deviceId',
    )
  return device
}

/** @throws Refusal 400 unless it is one of the account's numbers, or `anonymous` where that is allowed */
export function checkCallerId(account: AccountState, value: string): string {
  const wanted = value.startsWith('+') || value === 'anonymous' ? value : `+${value}`
  const own = account.numbers.some(({ number, type }) => type !== 'QUICKDIAL' && number === wanted)
  if (own || wanted === 'anonymous') return wanted
  throw new Refusal(
    400,
    'A caller id must be one of the account’s own numbers in E.164, or "anonymous".',
    '/value',
  )
}
