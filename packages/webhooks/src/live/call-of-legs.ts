import type { CallLeg, LiveCall } from './live-call.ts'

/** What its legs make of a call. */
export function callOfLegs(id: string, account: string, legs: readonly CallLeg[]): LiveCall {
  // Click-to-dial may ring the user's own telephone by a leg of its own, before the one that the call is about.
  const main = legs.find(({ callId }) => callId === id) ?? legs[0]
  if (!main) throw new Error('A call has at least one leg.')
  const { direction, from, to } = main
  const deciding = isOpen(main) ? [main] : legs.filter(isOpen)
  const answers = main.answeredAt === undefined && !isOpen(main) ? legs : [main]
  const answeredAt = earliest(answers.map((leg) => leg.answeredAt))
  const last = legs.reduce((one, other) => ((other.endedAt ?? 0) > (one.endedAt ?? 0) ? other : one))
  return {
    id,
    account,
    direction,
    from,
    to,
    state: deciding.length === 0 ? 'ended' : deciding.some(isTalking) ? 'talking' : 'ringing',
    startedAt: Math.min(...legs.map(({ startedAt }) => startedAt)),
    ...(answeredAt !== undefined && { answeredAt }),
    ...(deciding.length === 0 && { endedAt: last.endedAt, cause: last.cause }),
    legs,
  }
}

/** Whether the leg goes on: somebody talks, or telephones ring. */
export function isOpen({ state }: CallLeg): boolean {
  return state !== 'ended'
}

const isTalking = ({ state }: CallLeg) => state === 'talking'

function earliest(times: readonly (number | undefined)[]): number | undefined {
  const known = times.filter((time) => time !== undefined)
  return known.length === 0 ? undefined : Math.min(...known)
}
