import type { AnswerPush, DtmfPush, HangupPush, NewCallPush, Push } from '@sipgate-kit/contract'
import { systemPlatform, type Platform } from '../platform.ts'

/** The fields of a push that matter to a test. Others have values that fit; `undefined` leaves a field out. */
export type PushFields = Fields<NewCallPush> | Fields<AnswerPush> | Fields<HangupPush> | Fields<DtmfPush>

type Fields<Kind extends Push> = Pick<Kind, 'event'> & {
  readonly [Name in keyof Kind]?: Kind[Name] | undefined
}

/** Who is called in a test, unless it says otherwise. Nobody has these numbers: they are set aside for films. */
export const someone = {
  caller: '+492214710001',
  number: '+493023125000',
  user: { name: 'Dana Sommer', fullUserId: '1000001w0' },
} as const

/**
 * A push with all the fields that sipgate sends. Each has a call id of its own, since a push that comes twice is handled once; name one
 * for several pushes of a call.
 */
export function samplePush(
  fields: PushFields,
  platform: Pick<Platform, 'randomBytes'> = systemPlatform,
): Push {
  const callId = fields.callId ?? newCallId(platform)
  const ids = { callId, origCallId: callId }
  const call = { direction: 'in', from: someone.caller, to: someone.number, ...ids, xcid: xcidOf(callId) }
  const { name, fullUserId } = someone.user
  const userId = userIdOf(fullUserId)
  const samples: Readonly<Record<Push['event'], object>> = {
    newCall: { ...call, users: [name], userIds: [userId], fullUserIds: [fullUserId] },
    answer: {
      ...call,
      user: name,
      userId,
      fullUserId,
      answeringNumber: fields.event === 'answer' ? (fields.to ?? call.to) : call.to,
    },
    hangup: { ...call, cause: 'normalClearing' },
    dtmf: { callId, dtmf: '1' },
  }
  return { ...samples[fields.event], ...fields } as Push
}

/** As long as those of sipgate. */
export const newCallId = ({ randomBytes }: Pick<Platform, 'randomBytes'>): string =>
  Buffer.from(randomBytes(39)).toString('hex').toUpperCase()

/** Sixteen hexadecimal digits that belong to the call. */
export const xcidOf = (callId: string): string =>
  Buffer.from(callId.padEnd(8, '0')).subarray(0, 8).toString('hex')

/** `w0` of `1000001w0`. */
export const userIdOf = (fullUserId: string): string => fullUserId.slice(fullUserId.indexOf('w'))
