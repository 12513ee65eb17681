import type { CallState } from '../state/call.ts'
import type { DeviceState, GroupState, PhonelineState, VoicemailState } from '../state/extensions.ts'
import type { AccountState } from '../state/state.ts'

/** What rings when a number leads to an extension. */
export interface Telephones {
  userIds: string[]
  devices: DeviceState[]
  line?: PhonelineState
  group?: GroupState
}

/** Undefined for an extension without telephones, such as a fax line. */
export function telephonesOf(account: AccountState, extension: string): Telephones | undefined {
  const line = account.phonelines.find(({ id }) => id === extension)
  if (line) return { userIds: [line.userId], devices: devicesOf(account, line.deviceIds), line }
  const group = account.groups.find(({ id }) => id === extension)
  if (group) return { userIds: [...group.userIds], devices: devicesOf(account, group.deviceIds), group }
  const device = account.devices.find(({ id }) => id === extension)
  return device && { userIds: [device.userId], devices: [device] }
}

function devicesOf({ devices }: AccountState, ids: readonly string[]): DeviceState[] {
  return devices.filter(({ id }) => ids.includes(id))
}

/** Whether it can be reached at all; do not disturb is another matter. */
export function isOnline(device: DeviceState): boolean {
  if (device.type === 'REGISTER') return device.online
  return device.type === 'EXTERNAL' || device.simState === 'ACTIVE'
}

/** Whether its user is on another call and wants no second one. */
export function isBusy(account: AccountState, call: CallState | undefined, device: DeviceState): boolean {
  const user = account.users.find(({ id }) => id === device.userId)
  if (!user?.profile.busyOnBusy) return false
  const own = new Set(account.devices.filter(({ userId }) => userId === user.id).map(({ id }) => id))
  return account.calls.some(
    (other) =>
      other !== call &&
      other.legs.some(({ deviceId, state }) => state === 'talking' && own.has(deviceId ?? '')),
  )
}

/** The mailboxes of a line or a group that take calls, soonest first. */
export function mailboxesOf(account: AccountState, { line, group }: Telephones): VoicemailState[] {
  const ids = line?.voicemailIds ?? group?.voicemailIds ?? []
  return account.voicemails
    .filter(({ id, active }) => active && ids.includes(id))
    .sort((one, other) => one.timeout - other.timeout)
}

/** The phone line whose calls a device makes: one that rings it, or any of its user's. Else the device itself. */
export function lineOf(account: AccountState, device: DeviceState): string {
  const line =
    account.phonelines.find(({ deviceIds }) => deviceIds.includes(device.id)) ??
    account.phonelines.find(({ userId }) => userId === device.userId)
  return line?.id ?? device.id
}

/** What others see of a device: its caller id, or the number of its line. */
export function numberOfDevice(account: AccountState, device: DeviceState): string {
  if (device.callerId !== '') return device.callerId
  const line = lineOf(account, device)
  const routed = account.numbers.find(
    ({ endpointId, type }) => type !== 'QUICKDIAL' && (endpointId === device.id || endpointId === line),
  )
  return routed?.number ?? 'anonymous'
}
