import type { DeviceState } from '../world/state/extensions.ts'
import { telephoneNumber } from '../world/telephony/telephone-number.ts'
import { lineOf, telephonesOf } from '../world/telephony/extension-telephones.ts'
import type { RestCaller } from './handler.ts'
import { Refusal } from './refusal.ts'
import { callingDevice } from './ring-device.ts'
import { ownedBy } from './rights/user-rights.ts'

/** Who rings first when a call is started, and who pays. */
export interface CallerOfCall {
  devices: DeviceState[]
  /** The number that is called first, if it is not a device. */
  number?: string
  connectionId: string
  /** The device that pays. */
  payer: DeviceState
  /** The device whose number is shown, if it is another one. */
  shown?: DeviceState
}

/** @throws Refusal 400, 403 */
export function readCaller(caller: RestCaller, from: string, deviceId: string | undefined): CallerOfCall {
  const { account } = caller
  const given = deviceId === undefined ? undefined : callingDevice(caller, deviceId)
  if (/^[epxy](0|[1-9]\d*)$/i.test(from)) {
    const extension = from.toLowerCase()
    const line = extension.startsWith('p')
    const owned = ownedBy<{ id: string; userId: string }>(
      caller,
      line ? account.phonelines : account.devices,
      extension,
      line ? 'phone line' : 'device',
      403,
    )
    const devices = telephonesOf(account, owned.id)?.devices ?? []
    const payer = given ?? devices[0]
    if (!payer) throw new Refusal(403, `No device rings for the phone line ${extension}.`)
    return { devices, payer, connectionId: line || !devices[0] ? extension : lineOf(account, devices[0]) }
  }
  const number = telephoneNumber(from)
  if (number?.startsWith('+') !== true)
    throw new Refusal(
      400,
      'caller must be an extension such as e0, p0, x0 or y0, or a telephone number.',
      '/caller',
    )
  if (!given)
    throw new Refusal(
      400,
      'If caller is a telephone number, deviceId must name the device that pays.',
      '/deviceId',
    )
  return { devices: [], number, payer: given, connectionId: lineOf(account, given) }
}
