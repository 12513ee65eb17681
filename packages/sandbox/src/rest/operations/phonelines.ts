import { removePhoneline } from '../../world/accounts/remove-extension.ts'
import { nextId } from '../../world/ids/next-id.ts'
import type { Kernel } from '../../world/kernel.ts'
import { phoneline, voicemail } from '../../world/accounts/new-extension.ts'
import type { PhonelineState } from '../../world/state/extensions.ts'
import { shownDevice } from '../answers/shown-device.ts'
import { timingOf } from '../answers/shown-mailbox.ts'
import { shownNumbersOf } from '../answers/shown-number.ts'
import type { Handlers } from '../handler.ts'
import { Refusal } from '../refusal.ts'
import { deviceInBody } from '../rights/extension-rights.ts'
import { findPhoneline } from '../rights/find-phoneline.ts'
import { userFor } from '../rights/user-rights.ts'

export const phonelines = {
  'GET /{userId}/phonelines': ({ kernel, path }, caller) => {
    const user = userFor(caller, path.userId, 'see the lines of others')
    const own = caller.account.phonelines.filter(({ userId }) => userId === user.id)
    return { items: own.map((line) => listed(kernel, line)) }
  },
  'POST /{userId}/phonelines': ({ kernel, path }, caller) => {
    const { account } = caller
    const user = userFor(caller, path.userId, 'add lines for others')
    const id = nextId(account, 'p')
    const alias = `Anschluss ${id}`
    const mailbox = voicemail(nextId(account, 'v'), id, `Mailbox ${id}`, { active: false })
    const line = phoneline({ id, userId: user.id, alias, voicemailIds: [mailbox.id] })
    account.voicemails.push(mailbox)
    account.phonelines.push(line)
    return listed(kernel, line)
  },
  'GET /{userId}/phonelines/{phonelineId}': ({ path }, caller) => {
    const { id, alias, voicemailIds } = findPhoneline(caller, path)
    return { id, alias, voicemails: timingOf(caller.account, voicemailIds) }
  },
  'PUT /{userId}/phonelines/{phonelineId}': ({ path, body }, caller) => {
    findPhoneline(caller, path).alias = body.alias
    return undefined
  },
  'DELETE /{userId}/phonelines/{phonelineId}': ({ path }, caller) => {
    removePhoneline(caller.account, findPhoneline(caller, path))
    return undefined
  },
  'GET /{userId}/phonelines/{phonelineId}/blockanonymous': ({ path }, caller) => ({
    ...findPhoneline(caller, path).blockAnonymous,
  }),
  'PUT /{userId}/phonelines/{phonelineId}/blockanonymous': ({ path, body }, caller) => {
    const { blockAnonymous } = findPhoneline(caller, path)
    blockAnonymous.enabled = body.enabled
    if (body.target !== undefined)
      blockAnonymous.target = body.target === 'VOICEMAIL' ? 'VOICEMAIL' : 'REJECT'
    return { ...blockAnonymous }
  },
  'GET /{userId}/phonelines/{phonelineId}/devices': ({ kernel, path }, caller) => {
    const { deviceIds } = findPhoneline(caller, path)
    const ringing = caller.account.devices.filter(({ id }) => deviceIds.includes(id))
    return { items: ringing.map((device) => shownDevice(kernel, caller.account, device)) }
  },
  'POST /{userId}/phonelines/{phonelineId}/devices': ({ path, body }, caller) => {
    const line = findPhoneline(caller, path)
    const { id } = deviceInBody(caller, body.deviceId)
    if (!line.deviceIds.includes(id)) line.deviceIds.push(id)
    return undefined
  },
  'DELETE /{userId}/phonelines/{phonelineId}/devices/{deviceId}': ({ path }, caller) => {
    const line = findPhoneline(caller, path)
    const wanted = path.deviceId.toLowerCase()
    if (!line.deviceIds.includes(wanted)) throw new Refusal(404, 'The line does not ring this device.')
    line.deviceIds = line.deviceIds.filter((id) => id !== wanted)
    return undefined
  },
  'GET /{userId}/phonelines/{phonelineId}/numbers': ({ path }, caller) => {
    const { id } = findPhoneline(caller, path)
    return shownNumbersOf(caller.account, id)
  },
} satisfies Handlers

function listed({ urls }: Kernel, { id, userId, alias }: PhonelineState) {
  const url = `${urls.api}/${userId}/phonelines/${id}`
  return {
    id,
    alias,
    blockAnonymousUrl: `${url}/blockanonymous`,
    devicesUrl: `${url}/devices`,
    forwardingsUrl: `${url}/forwardings`,
    numbersUrl: `${url}/numbers`,
    parallelForwardingsUrl: `${url}/parallelforwardings`,
    voicemailsUrl: `${url}/voicemails`,
  }
}
