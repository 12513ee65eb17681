import type { Kernel } from '../world/kernel.ts'
import type { CallState } from '../world/state/call.ts'
import type { DeviceState } from '../world/state/extensions.ts'
import { startOutgoing } from '../world/telephony/outgoing-call.ts'
import { lineOf, numberOfDevice } from '../world/telephony/extension-telephones.ts'
import type { RestCaller } from './handler.ts'
import { needsCredit } from './rights/needs-credit.ts'
import { ownedBy } from './rights/user-rights.ts'

/**
 * The device that a call starts from.
 * @throws Refusal 403, as sipgate does for devices that are not there, too
 */
export function callingDevice(caller: RestCaller, deviceId: string): DeviceState {
  return ownedBy(caller, caller.account.devices, deviceId, 'device', 403)
}

/** A call to a device that only hears or records something. */
export function ringDevice(
  kernel: Kernel,
  { account }: RestCaller,
  device: DeviceState,
  to: string,
  service: NonNullable<CallState['service']>,
) {
  needsCredit(account)
  const { call } = startOutgoing(kernel, account, {
    from: numberOfDevice(account, device),
    to,
    connectionId: lineOf(account, device),
    userId: device.userId,
    devices: [device],
    service,
  })
  return { sessionId: call.callId }
}
