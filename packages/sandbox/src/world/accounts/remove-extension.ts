import type { DeviceState, PhonelineState } from '../state/extensions.ts'
import type { AccountState } from '../state/state.ts'

/** Whatever rang it, or led to it, does so no longer. */
export function removeDevice(account: AccountState, device: DeviceState): void {
  const { id } = device
  account.devices = account.devices.filter((other) => other !== device)
  for (const line of [...account.phonelines, ...account.groups])
    line.deviceIds = line.deviceIds.filter((other) => other !== id)
  for (const number of account.numbers) if (number.endpointId === id) number.endpointId = ''
  for (const { profile } of account.users) if (profile.defaultDevice === id) profile.defaultDevice = ''
  account.autoRecording.activeFor = account.autoRecording.activeFor.filter((other) => other !== id)
}

/** Its mailboxes go with it, and its numbers lead nowhere. */
export function removePhoneline(account: AccountState, line: PhonelineState): void {
  account.phonelines = account.phonelines.filter((other) => other !== line)
  account.voicemails = account.voicemails.filter(({ extension }) => extension !== line.id)
  for (const number of account.numbers) if (number.endpointId === line.id) number.endpointId = ''
}
