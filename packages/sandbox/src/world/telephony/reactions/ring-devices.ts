import type { DeviceState } from '../../state/extensions.ts'
import type { LiveCall } from '../find-call.ts'
import { addLeg } from '../new-call.ts'
import type { Step } from '../step.ts'
import { numberOfDevice } from '../extension-telephones.ts'
import { ringOutside } from './ring-outside.ts'

/** Rings devices of the account. An external telephone is rung by its number, which costs money. */
export function ringDevices(live: LiveCall, devices: readonly DeviceState[]): Step[] {
  const { account, call } = live
  return devices.flatMap((device) => {
    if (device.type === 'EXTERNAL')
      return ringOutside(live, device.number, { deviceId: device.id, owner: true })
    const number = numberOfDevice(account, device)
    addLeg(call, { deviceId: device.id, number, state: 'ringing', owner: true })
    return []
  })
}
