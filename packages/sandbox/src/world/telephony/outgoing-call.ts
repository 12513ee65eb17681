import type { Kernel } from '../kernel.ts'
import type { DeviceState } from '../state/extensions.ts'
import type { AccountState } from '../state/state.ts'
import { advance } from './advance.ts'
import type { LiveCall } from './find-call.ts'
import { newCall, type CallStart } from './new-call.ts'

export interface OutgoingCall extends Omit<CallStart, 'direction' | 'userIds'> {
  userId: string
  /** The telephones of the user that ring first, … */
  devices: readonly DeviceState[]
  /** … or any number. */
  callerNumber?: string
}

/** Click to dial: the user's telephone rings; the callee is dialled when the user has picked up. */
export function startOutgoing(
  kernel: Kernel,
  account: AccountState,
  { userId, devices, callerNumber, ...start }: OutgoingCall,
): LiveCall {
  const live = newCall(kernel, account, { ...start, direction: 'out', userIds: [userId] })
  advance(live, { what: 'click to dial', devices, callerNumber })
  return live
}
