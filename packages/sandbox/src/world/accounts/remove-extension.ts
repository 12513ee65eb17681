import type { DeviceState, PhonelineState } from '../state/extensions.ts'
import type { AccountState } from '../state/state.ts'

/** Removes a device from everything that rang it or led to it. */
export function removeDevice(account: AccountState, device: DeviceState): void {
  const { id } = device
  account.devices = account.devices.filter((other) => other !== device)
  for (const line of [...account.phonelines, ...account.groups])
    line.deviceIds = line.deviceIds.filter((other) => other !== id)
  for (const number of account.numbers) if (number.endpointId === id) number.endpointId = ''
  for (const { profile } of account.users) if (profile.defaultDevice === id) profile.defaultDevice = ''
  account.autoRecording.activeFor = account.autoRecording.activeFor.filter((other) => other !== id)
}

/** Removes a line and its mailboxes; its numbers lead nowhere then. */
export function removePhoneline(account: AccountState, line: PhonelineState): void {
  account.phonelines = account.phonelines.filter((other) => other !== line)
  account.voicemails = account.voicemails.filter(({ extension }) => extension !== line.id)
  for (const number of account.numbers) if (number.endpointId === line.id) number.endpointId = ''
}
