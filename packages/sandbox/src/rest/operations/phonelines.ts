import type { Kernel } from '../../world/kernel.ts'
import { phoneline, voicemail } from '../../world/seed/telephones.ts'
import type { PhonelineState } from '../../world/state/extensions.ts'
import { deviceInBody } from '../extensions.ts'
import { shownDevice } from './devices.ts'
import type { Handlers, RestCaller } from '../handler.ts'
import { nextId } from '../../world/ids/next-id.ts'
import { shownEndpointNumber } from './numbers.ts'
import { Refusal } from '../refusal.ts'
import { userFor } from '../rights.ts'
import { timingOf } from './voicemails.ts'

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
    return {
      items: caller.account.numbers.filter(({ endpointId }) => endpointId === id).map(shownEndpointNumber),
    }
  },
} satisfies Handlers

/**
 * A line below its user: `/w0/phonelines/p0`.
 * @throws Refusal 403 for another user's, 404
 */
export function findPhoneline(
  caller: RestCaller,
  { userId, phonelineId }: { userId: string; phonelineId: string },
): PhonelineState {
  const user = userFor(caller, userId, 'see the lines of others')
  const wanted = phonelineId.toLowerCase()
  const line = caller.account.phonelines.find(
    (candidate) => candidate.id === wanted && candidate.userId === user.id,
  )
  if (!line) throw new Refusal(404, `${user.id} has no phone line ${phonelineId.slice(0, 20)}.`)
  return line
}

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

/** Its mailboxes go with it, and its numbers lead nowhere. */
export function removePhoneline(account: RestCaller['account'], line: PhonelineState): void {
  account.phonelines = account.phonelines.filter((other) => other !== line)
  account.voicemails = account.voicemails.filter(({ extension }) => extension !== line.id)
  for (const number of account.numbers) if (number.endpointId === line.id) number.endpointId = ''
}
