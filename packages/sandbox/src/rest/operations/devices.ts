import type { Device } from '@sipgate-kit/contract'
import { removeDevice } from '../../world/accounts/remove-extension.ts'
import { nextId } from '../../world/ids/next-id.ts'
import { randomText } from '../../world/ids/random-text.ts'
import type { Kernel } from '../../world/kernel.ts'
import { externalDevice, mobileDevice, registerDevice } from '../../world/accounts/new-extension.ts'
import type { DeviceState, ExternalDevice, MobileDevice } from '../../world/state/extensions.ts'
import { shownDevice } from '../answers/shown-device.ts'
import type { Handlers, RestCaller } from '../handler.ts'
import { Refusal } from '../refusal.ts'
import { checkCallerId } from '../rights/extension-rights.ts'
import { ownedBy, userFor } from '../rights/user-rights.ts'

/** How long a SIM takes to work, in milliseconds. */
const activationTime = 60_000

export const devices = {
  'GET /{userId}/devices': ({ kernel, path, query }, caller) => {
    const user = userFor(caller, path.userId, 'see the devices of others')
    const kinds = query.type?.toUpperCase().split(',')
    const isAsked = ({ type }: DeviceState) => !kinds || kinds.includes('ALL') || kinds.includes(type)
    const own = caller.account.devices.filter((device) => device.userId === user.id && isAsked(device))
    return { items: own.map((device) => shownDevice(kernel, caller.account, device)) }
  },
  'POST /{userId}/devices': ({ kernel, path, body }, caller) =>
    body.type === 'EXTERNAL'
      ? createExternal(kernel, caller, path.userId, { ...body, number: '' })
      : create(kernel, caller, path.userId, {
          ...body,
          type: body.type === 'MOBILE' ? 'MOBILE' : 'REGISTER',
        }),
  'POST /{userId}/devices/register': ({ kernel, path, body }, caller) =>
    create(kernel, caller, path.userId, { ...body, type: 'REGISTER' }),
  'POST /{userId}/devices/mobile': ({ kernel, path, body }, caller) =>
    create(kernel, caller, path.userId, { ...body, type: 'MOBILE' }),
  'POST /{userId}/devices/external': ({ kernel, path, body }, caller) =>
    createExternal(kernel, caller, path.userId, { ...body, number: checkNumber(body.number) }),
  'GET /devices/{deviceId}': ({ kernel, path }, caller) =>
    shownDevice(kernel, caller.account, find(caller, path.deviceId)),
  'PUT /devices/{deviceId}': ({ path, body }, caller) => {
    const device = find(caller, path.deviceId)
    const addressId = body.emergencyAddressId === undefined ? undefined : String(body.emergencyAddressId)
    if (addressId !== undefined && !caller.account.addresses.some(({ id }) => id === addressId))
      throw new Refusal(400, 'The account has no address with this id.', '/emergencyAddressId')
    if (body.dnd !== undefined) device.dnd = body.dnd
    if (addressId !== undefined && device.type === 'REGISTER') device.emergencyAddressId = addressId
    return undefined
  },
  'DELETE /devices/{deviceId}': ({ path }, caller) => {
    removeDevice(caller.account, find(caller, path.deviceId))
    return undefined
  },
  'PUT /devices/{deviceId}/alias': ({ path, body }, caller) => {
    // sipgate documents 403, not 404, for a device that is not there.
    ownedBy(caller, caller.account.devices, path.deviceId, 'device', 403).alias = body.value
    return undefined
  },
  'GET /devices/{deviceId}/callerid': ({ path }, caller) => ({ value: find(caller, path.deviceId).callerId }),
  'PUT /devices/{deviceId}/callerid': ({ path, body }, caller) => {
    find(caller, path.deviceId).callerId = checkCallerId(caller.account, body.value)
    return undefined
  },
  'POST /devices/{deviceId}/credentials/password': ({ kernel, path }, caller) => {
    const device = find(caller, path.deviceId)
    if (device.type !== 'REGISTER')
      throw new Refusal(404, 'Only a VoIP device, with an id like "e0", has a password.')
    device.password = randomText(kernel.platform, 12)
    device.online = false
    return { password: device.password }
  },
  'PUT /devices/{deviceId}/external/incomingcalldisplay': ({ path, body }, caller) => {
    external(caller, path.deviceId).incomingCallDisplay =
      body.incomingCallDisplay === 'CALLED_NUMBER' ? 'CALLED_NUMBER' : 'CALLER_NUMBER'
    return undefined
  },
  'PUT /devices/{deviceId}/external/targetnumber': ({ path, body }, caller) => {
    external(caller, path.deviceId).number = checkNumber(body.number)
    return undefined
  },
  'GET /devices/{deviceId}/localprefix': ({ path }, caller) => ({
    ...find(caller, path.deviceId).localPrefix,
  }),
  'PUT /devices/{deviceId}/localprefix': ({ path, body }, caller) => {
    const { localPrefix } = find(caller, path.deviceId)
    if (body.value !== undefined && !/^0?\d{0,6}$/.test(body.value))
      throw new Refusal(400, 'A local prefix must be an area code such as "030".', '/value')
    Object.assign(localPrefix, { active: body.active }, body.value !== undefined && { value: body.value })
    return undefined
  },
  'GET /devices/{deviceId}/singlerowdisplay': ({ path }, caller) => ({
    enabled: find(caller, path.deviceId).singleRowDisplay,
  }),
  'PUT /devices/{deviceId}/singlerowdisplay': ({ path, body }, caller) => {
    find(caller, path.deviceId).singleRowDisplay = body.enabled
    return undefined
  },
  'GET /devices/{deviceId}/tariffannouncement': ({ path }, caller) => ({
    enabled: find(caller, path.deviceId).tariffAnnouncement,
  }),
  'PUT /devices/{deviceId}/tariffannouncement': ({ path, body }, caller) => {
    find(caller, path.deviceId).tariffAnnouncement = body.enabled
    return undefined
  },
  'GET /{userId}/devices/{deviceId}/contingents': ({ kernel, path }, caller) => {
    const user = userFor(caller, path.userId, 'see the devices of others')
    const device = caller.account.devices.find(
      ({ id, userId }) => id === path.deviceId.toLowerCase() && userId === user.id,
    )
    if (!device) throw new Refusal(404, 'The user has no device with this id.')
    if (device.type !== 'MOBILE') return { contingents: [] }
    const now = new Date(kernel.clock.now())
    const expires = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1))
    const used = now.getUTCDate() * 80
    return {
      contingents: [
        {
          type: 'DATA',
          amount: 3000,
          used,
          left: 3000 - used,
          unit: 'MB',
          expires: expires.toISOString().replace('.000', ''),
        },
      ],
    }
  },
  'POST /{userId}/devices/{deviceId}/sim': ({ kernel, path, body }, caller) => {
    const device = mobile(caller, path, 404)
    if (!/^\d{18,20}$/.test(body.simId))
      throw new Refusal(400, 'The number of a SIM card must have 18 to 20 digits.', '/simId')
    Object.assign(device, { simId: body.simId, simState: 'PENDING' })
    kernel.tasks.schedule({
      at: kernel.clock.now() + activationTime,
      kind: 'activate sim',
      masterSipId: caller.account.masterSipId,
      ref: device.id,
    })
    return undefined
  },
  'DELETE /{userId}/devices/{deviceId}/sim': ({ path }, caller) => {
    const device = mobile(caller, path, 404)
    if (device.simState === 'INACTIVE') throw new Refusal(404, 'The device has no active SIM card.')
    Object.assign(device, { simId: '', simState: 'INACTIVE' })
    return undefined
  },
  'POST /{userId}/devices/{deviceId}/sim/orders': ({ path, body }, caller) => {
    // sipgate documents 403 for an unknown user or device here.
    mobile(caller, path, 403)
    if (!caller.account.addresses.some(({ id }) => id === body.addressId))
      throw new Refusal(400, 'The account has no address with this id.', '/addressId')
    return undefined
  },
} satisfies Handlers

function find(caller: RestCaller, deviceId: string): DeviceState {
  return ownedBy(caller, caller.account.devices, deviceId, 'device')
}

function external(caller: RestCaller, deviceId: string): ExternalDevice {
  const device = find(caller, deviceId)
  if (device.type === 'EXTERNAL') return device
  throw new Refusal(404, 'Only an external device, with an id like "x0", has a number of its own.')
}

function create(
  kernel: Kernel,
  caller: RestCaller,
  userId: string,
  { type, alias }: { type: 'REGISTER' | 'MOBILE'; alias?: string },
): Device {
  const user = userFor(caller, userId, 'add devices for others')
  const isMobile = type === 'MOBILE'
  const id = nextId(caller.account, isMobile ? 'y' : 'e')
  const named = { id, userId: user.id, alias: alias ?? `${isMobile ? 'Mobiltelefon' : 'VoIP-Telefon'} ${id}` }
  const password = randomText(kernel.platform, 12)
  return add(
    kernel,
    caller,
    isMobile ? mobileDevice(named) : registerDevice({ ...named, online: false, password }),
  )
}

function createExternal(
  kernel: Kernel,
  caller: RestCaller,
  userId: string,
  { number, alias }: { number: string; alias?: string },
): Device {
  const user = userFor(caller, userId, 'add devices for others')
  const id = nextId(caller.account, 'x')
  return add(
    kernel,
    caller,
    externalDevice({ id, userId: user.id, alias: alias ?? `Externes Telefon ${id}`, number }),
  )
}

function add(kernel: Kernel, { account }: RestCaller, device: DeviceState): Device {
  account.devices.push(device)
  return shownDevice(kernel, account, device)
}

function checkNumber(number: string): string {
  if (/^\+[1-9]\d{6,14}$/.test(number)) return number
  throw new Refusal(400, 'The number must be in E.164, such as "+491713920002".', '/number')
}

function mobile(
  caller: RestCaller,
  { userId, deviceId }: { userId: string; deviceId: string },
  status: number,
): MobileDevice {
  const owner = userId.toLowerCase()
  const mayLook = owner === caller.user.id || caller.user.profile.admin
  const device = caller.account.devices.find(
    ({ id, userId }) => id === deviceId.toLowerCase() && userId === owner,
  )
  if (mayLook && device?.type === 'MOBILE') return device
  throw new Refusal(
    status,
    'The user has no mobile device with this id, or the user of the token may not change it.',
  )
}
