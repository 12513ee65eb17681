import type { Kernel } from '../kernel.ts'
import type { DeviceState } from '../state/extensions.ts'
import type { AccountState } from '../state/state.ts'
import { outsideLeg, ringOwn } from './dial-numbers.ts'
import { endCall } from './end-call.ts'
import { isManual } from './manual-mode.ts'
import { ringingLegs, type LiveCall } from './find-call.ts'
import { addLeg, newCall, type CallStart } from './new-call.ts'
import { numberOwner } from './number-owner.ts'
import { scheduleFor } from './schedule.ts'
import { isOnline, numberOfDevice } from './telephones.ts'
import { seconds } from './timing.ts'
import { callChanged } from './watch-calls.ts'

export interface OutgoingCall extends Omit<CallStart, 'direction' | 'userIds'> {
  userId: string
  /** The telephones of the user that ring first, … */
  devices: readonly DeviceState[]
  /** … or any number. */
  callerNumber?: string
}

/** Click to dial: the user's telephone rings; who is called is dialled when the user has picked up. */
export function startOutgoing(
  kernel: Kernel,
  account: AccountState,
  { userId, devices, callerNumber, ...start }: OutgoingCall,
): LiveCall {
  const live = newCall(kernel, account, { ...start, direction: 'out', userIds: [userId] })
  const { call } = live
  const picksUp = isManual(kernel) ? undefined : seconds.userPicksUp
  for (const device of devices.filter(isOnline))
    if (device.type === 'EXTERNAL') outsideLeg(live, device.number, { deviceId: device.id, owner: true })
    else
      addLeg(call, {
        deviceId: device.id,
        number: numberOfDevice(account, device),
        state: 'ringing',
        owner: true,
      })
  const owner = callerNumber === undefined ? undefined : numberOwner(kernel, callerNumber)
  if (owner && callerNumber !== undefined) {
    const leg = addLeg(call, { number: callerNumber, state: 'ringing', owner: true })
    ringOwn(live, leg, owner, picksUp)
  } else if (callerNumber !== undefined) outsideLeg(live, callerNumber, { owner: true })
  const [first] = ringingLegs(call)
  if (call.phase === 'ended') return live
  if (!first) {
    endCall(live, 'notFound')
    return live
  }
  if (picksUp !== undefined && !first.peer) scheduleFor(live, 'answer leg', picksUp, first.id)
  scheduleFor(live, 'give up', seconds.callerGivesUp)
  callChanged(live)
  return live
}
