import type { Kernel } from '../kernel.ts'
import type { CallLeg, CallRef, CallState } from '../state/call.ts'
import type { AccountState } from '../state/state.ts'

/** A call, where it belongs. */
export interface LiveCall {
  kernel: Kernel
  account: AccountState
  call: CallState
}

/** Undefined when it is over, or a reset took it away. */
export function findCall(kernel: Kernel, ref: CallRef | undefined): LiveCall | undefined {
  const account = kernel.state.accounts.find(({ masterSipId }) => masterSipId === ref?.masterSipId)
  const call = account?.calls.find(({ callId }) => callId === ref?.callId)
  return account && call && { kernel, account, call }
}

export function refOf({ account: { masterSipId }, call: { callId } }: LiveCall): CallRef {
  return { masterSipId, callId }
}

export function findLeg(call: CallState, legId: string | undefined): CallLeg | undefined {
  return call.legs.find(({ id }) => id === legId)
}

export function ringingLegs(call: CallState): CallLeg[] {
  return call.legs.filter(({ state }) => state === 'ringing')
}
