import type { AnswerPush, HangupPush, NewCallPush } from '@sipgate-kit/contract'

export const caller = '+492214710001'
export const danasNumber = '+493023125000'
export const bensNumber = '+493023125001'

const people = {
  dana: { name: 'Dana Sommer', userId: 'w0', fullUserId: '1000001w0' },
  ben: { name: 'Ben Winter', userId: 'w1', fullUserId: '1000001w1' },
}
type Person = keyof typeof people

/** Of a person, as a call shows them. */
export const person = (who: Person) => ({ name: people[who].name, fullUserId: people[who].fullUserId })

type Leg = Partial<Pick<NewCallPush, 'origCallId' | 'direction' | 'from' | 'to' | 'diversion'>>

const parties = { direction: 'in', from: caller, to: danasNumber } as const

/** Telephones of these people ring, or one of them calls. */
export function newCall(callId: string, who: readonly Person[] = ['dana'], leg: Leg = {}): NewCallPush {
  const found = who.map((name) => people[name])
  return {
    event: 'newCall',
    ...parties,
    callId,
    origCallId: 'A',
    users: found.map(({ name }) => name),
    userIds: found.map(({ userId }) => userId),
    fullUserIds: found.map(({ fullUserId }) => fullUserId),
    ...leg,
  }
}

/** Somebody picked up; nobody of the account for outgoing calls. */
export function answer(
  callId: string,
  who: Person | undefined = 'dana',
  leg: Leg & Pick<AnswerPush, 'answeringNumber'> = {},
): AnswerPush {
  const { name, ...ids } = people[who]
  return {
    event: 'answer',
    ...parties,
    callId,
    origCallId: 'A',
    ...(leg.direction !== 'out' && { user: name, ...ids }),
    ...leg,
  }
}

export function hangup(callId: string, cause = 'normalClearing', leg: Leg = {}): HangupPush {
  return { event: 'hangup', ...parties, callId, origCallId: 'A', cause, ...leg }
}
