import { isDeepStrictEqual } from 'node:util'
import { advanceLeg } from './advance-leg.ts'
import { callOfLegs } from './call-of-legs.ts'
import type { CallPush } from './call-push.ts'
import type { CallLeg, LiveCall } from './live-call.ts'

/**
 * What a push makes of the calls of an account: the calls that it begins or changes, as they are then. Empty if it says nothing new.
 * A push of a call that nobody has heard of begins one, since what came before may have got lost.
 * @param calls those that have the ids of the push, at least
 */
export function advance(
  calls: readonly LiveCall[],
  push: CallPush,
  { account, at }: { account: string; at: number },
): readonly LiveCall[] {
  const { callId, origCallId = callId } = push
  const call = calls.find((each) => hasLeg(each, callId)) ?? calls.find((each) => hasId(each, origCallId))
  const leg = call?.legs.find((each) => each.callId === callId)
  const next = withoutUndefined(advanceLeg(leg, push, at))
  if (leg && isDeepStrictEqual(leg, next)) return []
  const legs = call?.legs ?? []
  const changed = leg ? legs.map((each) => (each === leg ? next : each)) : [...legs, next]
  return [callOfLegs(call?.id ?? origCallId, account, changed)]
}

function hasLeg({ legs }: LiveCall, id: string): boolean {
  return legs.some(({ callId }) => callId === id)
}

function hasId(call: LiveCall, id: string): boolean {
  return call.id === id || hasLeg(call, id)
}

/** As it comes back from a database. */
function withoutUndefined(leg: CallLeg): CallLeg {
  return Object.fromEntries(
    Object.entries(leg).filter(([, value]) => value !== undefined),
  ) as unknown as CallLeg
}
