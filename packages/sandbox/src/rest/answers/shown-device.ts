import type { Device } from '@sipgate-kit/contract'
import type { Kernel } from '../../world/kernel.ts'
import type { DeviceState } from '../../world/state/extensions.ts'
import type { AccountState } from '../../world/state/state.ts'

/** A device with what its kind has, and the lines and groups that ring it. */
export function shownDevice(kernel: Kernel, account: AccountState, device: DeviceState): Device {
  const rings = ({ deviceIds }: { deviceIds: string[] }) => deviceIds.includes(device.id)
  const named = ({ id, alias }: { id: string; alias: string }) => ({ id, alias })
  return {
    id: device.id,
    alias: device.alias,
    type: device.type,
    online: isOnline(device),
    dnd: device.dnd,
    activePhonelines: account.phonelines.filter(rings).map(named),
    activeGroups: account.groups.filter(rings).map(named),
    ...ofItsKind(kernel, account, device),
  }
}

function isOnline(device: DeviceState): boolean {
  if (device.type === 'REGISTER') return device.online
  return device.type === 'EXTERNAL' || device.simState === 'ACTIVE'
}

function ofItsKind({ urls }: Kernel, account: AccountState, device: DeviceState): Partial<Device> {
  if (device.type === 'EXTERNAL')
    return { number: device.number, incomingCallDisplayState: device.incomingCallDisplay }
  if (device.type === 'MOBILE') {
    const { simId, puk1, puk2, simState, esim } = device
    return { credentials: { simId, puk1, puk2 }, simState, esim }
  }
  return {
    credentials: {
      username: `${account.masterSipId}${device.id}`,
      password: device.password,
      sipServer: 'sipgate.de',
      outboundProxy: 'sipgate.de',
      sipServerWebsocketUrl: 'wss://tls01.sipgate.de',
    },
    registered: device.online
      ? [{ userAgent: 'A telephone of the sandbox', ip: '192.0.2.10', port: '5060' }]
      : [],
    emergencyAddressId: device.emergencyAddressId,
    addressUrl: `${urls.api}/addresses/${device.emergencyAddressId}`,
  }
}
