import type { User } from '@sipgate-kit/contract'
import { endGrant } from '../../world/accounts/grants.ts'
import type { Kernel } from '../../world/kernel.ts'
import type { AccountState, UserState } from '../../world/state/state.ts'
import { deviceInBody } from '../extensions.ts'
import { removeDevice } from './devices.ts'
import type { Handlers } from '../handler.ts'
import { removePhoneline } from './phonelines.ts'
import { Refusal } from '../refusal.ts'
import { findUser, needsAdmin, userFor } from '../rights.ts'

export const users = {
  'GET /users': (_call, caller) => {
    needsAdmin(caller, 'list all users')
    return { items: caller.account.users.map(({ profile }) => shown(profile)) }
  },
  'GET /users/{userId}': ({ path }, caller) => shown(userFor(caller, path.userId, 'see other users').profile),
  'DELETE /users/{userId}': ({ kernel, path }, caller) => {
    needsAdmin(caller, 'delete users')
    const user = findUser(caller.account, path.userId)
    if (user === caller.user)
      throw new Refusal(403, 'A user cannot delete itself; ask as another administrator.')
    deleteUser(kernel, caller.account, user)
    return shown(user.profile)
  },
  'PUT /users/{userId}/busyonbusy': ({ path, body }, caller) => {
    userFor(caller, path.userId, 'change other users').profile.busyOnBusy = body.enabled
    return undefined
  },
  'PUT /users/{userId}/defaultdevice': ({ path, body }, caller) => {
    const user = userFor(caller, path.userId, 'change other users')
    const device = deviceInBody(caller, body.deviceId)
    if (device.userId !== user.id)
      throw new Refusal(400, `The device is of ${device.userId}; take one of ${user.id}.`, '/deviceId')
    user.profile.defaultDevice = device.id
    return undefined
  },
  'PUT /users/{userId}/location': ({ path, body }, caller) => {
    const user = userFor(caller, path.userId, 'change other users')
    const addressId = String(body.addressId)
    if (!caller.account.addresses.some(({ id }) => id === addressId))
      throw new Refusal(400, 'The account has no address with this id.', '/addressId')
    user.profile.addressId = addressId
    return undefined
  },
  'PUT /users/{userId}/role': ({ path, body }, caller) => {
    needsAdmin(caller, 'change roles')
    const user = findUser(caller.account, path.userId)
    const others = caller.account.users.filter((other) => other !== user && other.profile.admin)
    if (!body.admin && others.length === 0)
      throw new Refusal(403, 'The last administrator of an account stays one.')
    user.profile.admin = body.admin
    return undefined
  },
} satisfies Handlers

function shown(profile: User): User {
  return structuredClone(profile)
}

function deleteUser(kernel: Kernel, account: AccountState, user: UserState): void {
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

/** Devices, lines and contacts go with their user; numbers that led there lead nowhere. */
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
