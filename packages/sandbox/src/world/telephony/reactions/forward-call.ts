import { newCallId } from '../../ids/call-ids.ts'
import type { LiveCall } from '../find-call.ts'
import { newIncoming } from '../new-call.ts'
import { destinationOwner } from '../number-owner.ts'
import { begin, end, type Step } from '../step.ts'
import { handOver } from './hand-over.ts'

const mostHops = 5

/** Ends the call as forwarded and begins another, with a new id, for whoever gets it now. */
export function forwardCall(live: LiveCall, { to, after }: { to: string; after: number }): Step[] {
  const { kernel, account, call } = live
  if (call.hops >= mostHops) return end('congestion')
  const owner = destinationOwner(kernel, account, to)
  const isOwn = owner?.account === account
  const callId = newCallId(kernel.platform)
  const next = newIncoming(kernel, account, isOwn ? owner.endpointId : call.connectionId, {
    callId,
    origCallId: call.origCallId,
    from: call.from,
    to: isOwn ? owner.number : to,
    diversion: call.diversion ?? call.to,
    hops: call.hops + 1,
    ...(!isOwn && {
      dial: [to],
      steps: call.steps.map((step) => ({ to: step.to, after: step.after - after })),
    }),
  })
  handOver(live, next)
  return [...end('forwarded', { continuedAs: callId, forwardedTo: to }), begin(next, 'comes in')]
}
