import type { Kernel } from '../world/kernel.ts'
import { SandboxError } from '../sandbox-error.ts'
import type { CallState } from '../world/state/call.ts'
import { findCall } from '../world/telephony/find-call.ts'
import { watchCall, type CallEnd } from '../world/telephony/watch-calls.ts'

export interface FollowedCall {
  /** The current id of the call. */
  callId(): string
  /** Its current state, or its last one. */
  call(): CallState
  /** Resolves with the call when the condition holds, or when the call is over. */
  until(isSo: (call: CallState) => boolean): Promise<CallState>
  ended(): Promise<Omit<CallEnd, 'continuedAs'>>
}

/** Keeps to a call while transfers and forwards give it other ids. */
export function followCall(kernel: Kernel, masterSipId: string, id: string): FollowedCall {
  let callId = id
  let last = findCall(kernel, { masterSipId, callId })?.call
  let end: CallEnd | undefined
  const waiting = new Set<() => void>()

  const follow = () =>
    watchCall(kernel, callId, (call, over) => {
      last = call
      if (over?.continuedAs === undefined) end = over
      else {
        callId = over.continuedAs
        follow()
        last = findCall(kernel, { masterSipId, callId })?.call ?? last
      }
      for (const look of [...waiting]) look()
    })
  follow()

  const call = (): CallState => {
    const known = findCall(kernel, { masterSipId, callId })?.call ?? last
    if (!known)
      throw new SandboxError('not_found', 'This call no longer exists; a reset may have removed it.')
    return known
  }
  const whenever = <Value>(look: () => Value | undefined): Promise<Value> =>
    new Promise((resolve) => {
      const check = () => {
        const value = look()
        if (value === undefined) return
        waiting.delete(check)
        resolve(value)
      }
      waiting.add(check)
      check()
    })
  return {
    callId: () => callId,
    call,
    until: (isSo) =>
      whenever(() => {
        const known = call()
        return end !== undefined || isSo(known) ? known : undefined
      }),
    ended: () => whenever(() => end && { callId: end.callId, cause: end.cause, historyId: end.historyId }),
  }
}
