import type { GroupState } from '../../world/state/extensions.ts'
import { shownGroupFaxline } from '../answers/shown-faxline.ts'
import { shownMailbox, timingOf } from '../answers/shown-mailbox.ts'
import { shownNumbersOf } from '../answers/shown-number.ts'
import type { Handlers, RestCaller } from '../handler.ts'
import { Refusal } from '../refusal.ts'
import { deviceInBody } from '../rights/extension-rights.ts'
import { userFor } from '../rights/user-rights.ts'

export const groups = {
  'GET /groups': ({ kernel, query }, caller) => ({
    items: visible(caller, query.userId).map(({ id, alias, departmentId }) => ({
      id,
      alias,
      departmentId,
      groupNumbersUrl: `${kernel.urls.api}/groups/${id}/numbers`,
      groupUsersUrl: `${kernel.urls.api}/groups/${id}/users`,
    })),
  }),
  'GET /groups/{groupId}': ({ path }, caller) => {
    const { id, alias, departmentId, voicemailIds } = find(caller, path.groupId)
    return { id, alias, departmentId, voicemails: timingOf(caller.account, voicemailIds) }
  },
  'GET /groups/{groupId}/users': ({ kernel, path }, caller) => {
    const { userIds } = find(caller, path.groupId)
    const members = caller.account.users.filter(({ id }) => userIds.includes(id))
    return {
      items: members.map(({ id, profile: { firstname = '', lastname = '' } }) => ({
        id,
        firstname,
        lastname,
        userUrl: `${kernel.urls.api}/users/${id}`,
      })),
    }
  },
  'GET /groups/{groupId}/numbers': ({ path }, caller) => {
    const { id } = find(caller, path.groupId)
    return shownNumbersOf(caller.account, id)
  },
  'GET /groups/{groupId}/faxlines': ({ path }, caller) => {
    const { id } = find(caller, path.groupId)
    return { items: caller.account.faxlines.filter(({ groupId }) => groupId === id).map(shownGroupFaxline) }
  },
  'GET /groups/{groupId}/voicemail': ({ kernel, path }, caller) => {
    const { id, voicemailIds } = find(caller, path.groupId)
    const boxes = caller.account.voicemails.filter((box) => voicemailIds.includes(box.id))
    return {
      items: boxes.map((box) => shownMailbox(box, `${kernel.urls.api}/groups/${id}/voicemail/${box.id}`)),
    }
  },
  'POST /groups/{groupId}/devices': ({ path, body }, caller) => {
    const group = find(caller, path.groupId)
    const { id, userId } = deviceInBody(caller, body.deviceId)
    if (!group.userIds.includes(userId))
      throw new Refusal(403, `The device belongs to ${userId}, who is not a member of the group.`)
    if (!group.deviceIds.includes(id)) group.deviceIds.push(id)
    return undefined
  },
  'DELETE /groups/{groupId}/devices/{deviceId}': ({ path }, caller) => {
    const group = find(caller, path.groupId)
    const wanted = path.deviceId.toLowerCase()
    const device = caller.account.devices.find(({ id }) => id === wanted)
    if (!device || !group.deviceIds.includes(wanted))
      throw new Refusal(404, 'The group does not ring this device.')
    if (device.userId !== caller.user.id && !caller.user.profile.admin)
      throw new Refusal(403, 'Only its user or an administrator may remove a device from a group.')
    group.deviceIds = group.deviceIds.filter((other) => other !== wanted)
    return undefined
  },
} satisfies Handlers

/** Administrators see all groups; others see those they belong to. */
function visible(caller: RestCaller, userId?: string): GroupState[] {
  const { account, user } = caller
  if (userId === undefined && user.profile.admin) return account.groups
  const member = userId === undefined ? user : userFor(caller, userId, 'see the groups of others')
  return account.groups.filter(({ userIds }) => userIds.includes(member.id))
}

function find(caller: RestCaller, groupId: string): GroupState {
  const wanted = groupId.toLowerCase()
  const group = visible(caller).find(({ id }) => id === wanted)
  if (!group) throw new Refusal(404, `${caller.user.id} sees no group ${groupId.slice(0, 20)}.`)
  return group
}
