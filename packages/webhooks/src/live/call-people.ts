import { isOpen } from './call-of-legs.ts'
import type { CallLeg, CallPerson, LiveCall } from './live-call.ts'

/** Those of the account who are in the call now: who talks, or whose telephones ring. Nobody once it has ended. */
export function peopleOf({ legs }: LiveCall): readonly CallPerson[] {
  const people = legs.filter(isOpen).flatMap(peopleOfLeg)
  return people.filter((one, at) => people.findIndex((other) => isSame(one, other)) === at)
}

/** Who takes part in a leg. Once one of a group has picked up, the others are out. */
export function peopleOfLeg({ state, answeredBy, people }: CallLeg): readonly CallPerson[] {
  return state === 'talking' && answeredBy ? [answeredBy] : people
}

function isSame(one: CallPerson, other: CallPerson): boolean {
  return one.fullUserId === undefined ? one.name === other.name : one.fullUserId === other.fullUserId
}
