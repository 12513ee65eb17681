import type { User } from '@sipgate-kit/contract'
import { deleteUser } from '../../world/accounts/delete-user.ts'
import type { Handlers } from '../handler.ts'
import { Refusal } from '../refusal.ts'
import { deviceInBody } from '../rights/extension-rights.ts'
import { findUser, needsAdmin, userFor } from '../rights/user-rights.ts'

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
      throw new Refusal(403, 'Users cannot delete themselves; another administrator can.')
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
      throw new Refusal(400, `The device belongs to ${device.userId}; name one of ${user.id}.`, '/deviceId')
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
      throw new Refusal(403, 'An account needs an administrator, and this is the last one.')
    user.profile.admin = body.admin
    return undefined
  },
} satisfies Handlers

function shown(profile: User): User {
  return structuredClone(profile)
}
