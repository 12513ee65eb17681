import { callOfLegs, isOpen } from './call-of-legs.ts'
import type { CallLeg, LiveCall } from './live-call.ts'

/** After how many milliseconds a leg is no longer believed to go on. */
export interface ClearingTimes {
  /** Still ringing: nobody lets it ring for so long. */
  readonly ringingLimit: number
  /** Talking: sipgate is asked whether it goes on. */
  readonly askAfter: number
  /** Talking, and sipgate cannot be asked. */
  readonly talkingLimit: number
}

/** Whether sipgate lists the leg among the calls in progress; undefined if that is not known. */
export type IsListed = (leg: CallLeg) => boolean | undefined

/** Legs that go on for so long that sipgate should be asked. */
export function overdueLegs(call: LiveCall, times: ClearingTimes, now: number): readonly CallLeg[] {
  return call.legs.filter((leg) => isOpen(leg) && since(leg) <= now - askTime(leg, times))
}

/**
 * The calls that change when overdue legs are cleared. A leg that rings for long and is listed was picked up, so that push was lost, too.
 * @param now when `isListed` was found out; what has happened to a leg since then counts
 */
export function clearCalls(
  calls: readonly LiveCall[],
  isListed: IsListed,
  times: ClearingTimes,
  now: number,
): readonly LiveCall[] {
  return calls.flatMap((call) => {
    const overdue = new Set(overdueLegs(call, times, now))
    const legs = call.legs.map((leg) => (overdue.has(leg) ? settle(leg, isListed(leg), times, now) : leg))
    const isSame = legs.every((leg, at) => leg === call.legs[at])
    return isSame ? [] : [callOfLegs(call.id, call.account, legs)]
  })
}

function settle(leg: CallLeg, listed: boolean | undefined, times: ClearingTimes, now: number): CallLeg {
  if (listed === true) return leg.state === 'talking' ? leg : { ...leg, state: 'talking', answeredAt: now }
  const isBelieved = leg.state === 'talking' && listed === undefined && since(leg) > now - times.talkingLimit
  return isBelieved ? leg : { ...leg, state: 'ended', endedAt: now, cause: 'cleared' }
}

const since = ({ answeredAt, startedAt }: CallLeg) => answeredAt ?? startedAt

const askTime = ({ state }: CallLeg, { ringingLimit, askAfter, talkingLimit }: ClearingTimes) =>
  state === 'ringing' ? ringingLimit : Math.min(askAfter, talkingLimit)
