import type { AnswerPush, HangupPush, NewCallPush } from '@sipgate-kit/contract'
import type { CallPush } from './call-push.ts'
import type { CallLeg, CallPerson } from './live-call.ts'

/**
 * A leg after a push, in whatever order pushes come: one that came before adds nothing, and what is over stays over. That a leg was
 * cleared was a guess, so a push knows better.
 * @param leg as it was; undefined if the push is the first that is heard of it
 * @param at when the push came; sipgate does not say when it happened
 */
export function advanceLeg(leg: CallLeg | undefined, push: CallPush, at: number): CallLeg {
  const known = {
    ...(leg ?? begin(push, at)),
    ...(push.diversion !== undefined && { diversion: push.diversion }),
  }
  switch (push.event) {
    case 'newCall':
      return describe(known, push)
    case 'answer':
      return pickUp(known, push, at)
    case 'hangup':
      return end(known, push, at)
  }
}

function begin({ callId, direction, from, to }: CallPush, startedAt: number): CallLeg {
  return { callId, direction, from, to, people: [], state: 'ringing', startedAt }
}

function describe(leg: CallLeg, push: NewCallPush): CallLeg {
  const { direction, from, to } = push
  const people = peopleIn(push)
  return { ...leg, direction, from, to, people: people.length === 0 ? leg.people : people }
}

function pickUp(leg: CallLeg, push: AnswerPush, at: number): CallLeg {
  const { user, fullUserId, answeringNumber } = push
  const person = personOf(user, fullUserId)
  const answered: CallLeg = {
    ...leg,
    people: leg.people.length === 0 && person ? [person] : leg.people,
    answeredBy: leg.answeredBy ?? person,
    answeringNumber: leg.answeringNumber ?? answeringNumber,
    // If the hang-up has overtaken it, nobody knows how long they talked.
    answeredAt: leg.answeredAt ?? (isOver(leg) ? leg.endedAt : at),
  }
  if (isOver(leg)) return answered
  const { endedAt: _notYet, cause: _unknown, ...open } = answered
  return { ...open, state: 'talking' }
}

function end(leg: CallLeg, { cause, answeringNumber }: HangupPush, at: number): CallLeg {
  if (isOver(leg)) return leg
  return {
    ...leg,
    answeringNumber: leg.answeringNumber ?? answeringNumber,
    state: 'ended',
    endedAt: at,
    cause,
  }
}

function isOver({ state, cause }: CallLeg): boolean {
  return state === 'ended' && cause !== 'cleared'
}

/** Names and ids come as two lists. Lists of different lengths do not tell which name belongs to which id. */
function peopleIn({ users, fullUserIds }: NewCallPush): readonly CallPerson[] {
  if (fullUserIds.length === 0) return users.map((name) => ({ name }))
  return fullUserIds.map((fullUserId, at) => ({
    ...(users.length === fullUserIds.length && { name: users[at] }),
    fullUserId,
  }))
}

function personOf(name: string | undefined, fullUserId: string | undefined): CallPerson | undefined {
  if (name === undefined && fullUserId === undefined) return undefined
  return { ...(name !== undefined && { name }), ...(fullUserId !== undefined && { fullUserId }) }
}
