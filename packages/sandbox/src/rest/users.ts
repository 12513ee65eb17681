import type { User } from '@sipgate-kit/contract'
import { endGrant } from '../login/grants.ts'
import type { Kernel } from '../kernel.ts'
import type { AccountState, UserState } from '../state/state.ts'
import type { Handlers } from './handler.ts'
import { Refusal } from './refusal.ts'
import { findUser, needsAdmin, userFor } from './rights.ts'

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
  'PUT /users/{userId}/busyonbusy': ({ kernel, path, body }, caller) => {
    userFor(caller, path.userId, 'change other users').profile.busyOnBusy = body.enabled
    kernel.changed()
    return undefined
  },
  'PUT /users/{userId}/defaultdevice': ({ kernel, path, body }, caller) => {
    const user = userFor(caller, path.userId, 'change other users')
    if (!/^[exy](0|[1-9]\d{0,9})$/.test(body.deviceId))
      throw new Refusal(400, 'A device id is e, x or y and a number, such as "e0".', '/deviceId')
    user.profile.defaultDevice = body.deviceId
    kernel.changed()
    return undefined
  },
  'PUT /users/{userId}/location': ({ kernel, path, body }, caller) => {
    const user = userFor(caller, path.userId, 'change other users')
    if (body.addressId < 0) throw new Refusal(400, 'An address id is not negative.', '/addressId')
    user.profile.addressId = String(body.addressId)
    kernel.changed()
    return undefined
  },
  'PUT /users/{userId}/role': ({ kernel, path, body }, caller) => {
    needsAdmin(caller, 'change roles')
    const user = findUser(caller.account, path.userId)
    const others = caller.account.users.filter((other) => other !== user && other.profile.admin)
    if (!body.admin && others.length === 0)
      throw new Refusal(403, 'The last administrator of an account stays one.')
    user.profile.admin = body.admin
    kernel.changed()
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
  account.personalAccessTokens = account.personalAccessTokens.filter(({ userId }) => userId !== user.id)
  state.consents = state.consents.filter((consent) => !isOf(consent))
  state.loginSessions = state.loginSessions.filter((session) => !isOf(session))
  state.codes = state.codes.filter((code) => !isOf(code))
  for (const grant of state.grants) if (isOf(grant)) endGrant(kernel, grant.id, 'revoked')
  kernel.changed()
}
