import { findCall, findLeg, refOf, type LiveCall } from '../find-call.ts'
import { legRef } from '../new-call.ts'

/** The other end of a call that is passed on belongs to its successor from now on. */
export function handOver(from: LiveCall, to: LiveCall): void {
  const { kernel } = to
  const { serves } = from.call
  if (serves) {
    to.call.serves = serves
    delete from.call.serves
    const caller = findCall(kernel, serves)
    const leg = caller && findLeg(caller.call, serves.legId)
    if (leg) leg.peer = refOf(to)
  }
  const remote = from.call.legs.find(({ owner, peer, state }) => !owner && peer && state === 'talking')
  const [taken] = to.call.legs
  const called = findCall(kernel, remote?.peer)
  if (!remote?.peer || !taken || !called) return
  taken.peer = remote.peer
  delete remote.peer
  called.call.serves = legRef(to, taken)
}
