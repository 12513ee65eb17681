import type { Kernel } from '../kernel.ts'
import type { CallLeg, CallState, LegRef } from '../state/call.ts'
import type { AccountState } from '../state/state.ts'
import { newCallId, newXcid } from '../ids/call-ids.ts'
import { refOf, type LiveCall } from './find-call.ts'
import { telephonesOf } from './extension-telephones.ts'

export type CallStart = Pick<CallState, 'direction' | 'from' | 'to' | 'connectionId' | 'userIds'> &
  Partial<CallState>

/** Puts a call into its account. Nothing happens to it yet. */
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

export type IncomingStart = Pick<CallState, 'from' | 'to'> & Partial<CallState>

/** A call for an extension, with the caller's leg. */
export function newIncoming(
  kernel: Kernel,
  account: AccountState,
  endpointId: string,
  start: IncomingStart,
): LiveCall {
  const live = newCall(kernel, account, {
    ...start,
    direction: 'in',
    connectionId: endpointId,
    userIds: telephonesOf(account, endpointId)?.userIds ?? [],
  })
  addLeg(live.call, { number: start.from === 'anonymous' ? '' : start.from, state: 'talking', owner: false })
  return live
}

export function addLeg(
  call: CallState,
  leg: Pick<CallLeg, 'number' | 'state' | 'owner'> & Partial<CallLeg>,
): CallLeg {
  const added = { muted: false, hold: false, charged: false, ...leg, id: `${call.legs.length + 1}` }
  call.legs.push(added)
  return added
}

export function legRef(live: LiveCall, leg: CallLeg): LegRef {
  return { ...refOf(live), legId: leg.id }
}
