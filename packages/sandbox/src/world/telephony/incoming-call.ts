import type { Kernel } from '../kernel.ts'
import type { CallState } from '../state/call.ts'
import type { AccountState } from '../state/state.ts'
import { endCall } from './end-call.ts'
import type { LiveCall } from './find-call.ts'
import { addLeg, newCall } from './new-call.ts'
import { announceCall } from './tell-application.ts'
import { telephonesOf } from './telephones.ts'

export type IncomingStart = Pick<CallState, 'from' | 'to'> & Partial<CallState>

/** A call for an extension, with the caller's leg. It waits for `startIncoming`. */
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

/** Whom nobody wants to hear is turned away before any application learns of it. */
export function startIncoming(live: LiveCall): void {
  const { account, call } = live
  const telephones = telephonesOf(account, call.connectionId)
  if (!telephones) return endCall(live, 'notFound')
  if (isBlacklisted(account, call.from)) return endCall(live, 'noAnswer', { callStatus: 'REJECTED' })
  const { enabled, target } = telephones.line?.blockAnonymous ?? { enabled: false }
  if (enabled && target === 'REJECT' && call.from === 'anonymous')
    return endCall(live, 'noAnswer', { callStatus: 'REJECTED' })
  announceCall(live)
}

function isBlacklisted({ blacklist }: AccountState, from: string): boolean {
  return blacklist.some(({ phoneNumber, isBlock }) =>
    isBlock ? from.startsWith(phoneNumber) : from === phoneNumber,
  )
}
