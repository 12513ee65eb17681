import type { Handlers, RestCaller } from '../handler.ts'
import type { MobileDevice } from '../../world/state/extensions.ts'
import { Refusal } from '../refusal.ts'
import { userFor } from '../rights.ts'

/** How long a SIM takes to work, in milliseconds. */
const activationTime = 60_000

export const sims = {
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
      throw new Refusal(400, 'The number of a SIM card has 18 to 20 digits.', '/simId')
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
    if (device.simState === 'INACTIVE') throw new Refusal(404, 'The device has no SIM card that is active.')
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
  throw new Refusal(status, 'The user has no mobile device with this id, or it is not yours to change.')
}
