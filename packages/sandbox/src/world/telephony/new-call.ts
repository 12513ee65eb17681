import type { Kernel } from '../kernel.ts'
import type { CallLeg, CallState, LegRef } from '../state/call.ts'
import type { AccountState } from '../state/state.ts'
import { newCallId, newXcid } from '../ids/call-ids.ts'
import type { LiveCall } from './find-call.ts'

export type CallStart = Pick<CallState, 'direction' | 'from' | 'to' | 'connectionId' | 'userIds'> &
  Partial<CallState>

/** Puts a call into its account. Nothing rings yet. */
export function newCall(kernel: Kernel, account: AccountState, start: CallStart): LiveCall {
  const callId = start.callId ?? newCallId(kernel.platform)
  const call: CallState = {
    origCallId: callId,
    xcid: newXcid(kernel.platform),
    phase: 'ringing',
    legs: [],
    muted: false,
    hold: false,
    recording: false,
    recordings: [],
    startedAt: kernel.clock.now(),
    asked: 0,
    digits: '',
    sounds: [],
    steps: [],
    hops: 0,
    ...start,
    callId,
  }
  account.calls.push(call)
  return { kernel, account, call }
}

export function addLeg(
  call: CallState,
  leg: Pick<CallLeg, 'number' | 'state' | 'owner'> & Partial<CallLeg>,
): CallLeg {
  const added = { muted: false, hold: false, charged: false, ...leg, id: `${call.legs.length + 1}` }
  call.legs.push(added)
  return added
}

export function legRef({ account: { masterSipId }, call: { callId } }: LiveCall, leg: CallLeg): LegRef {
  return { masterSipId, callId, legId: leg.id }
}
