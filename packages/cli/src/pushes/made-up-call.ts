import type { PushEvent, PushUser } from '@sipgate-kit/sandbox/push'
import type { Platform } from '../platform.ts'

/** Who talks to whom in a call that is made up. */
export interface MadeUpCall {
  readonly callId: string
  readonly xcid: string
  readonly direction: 'in' | 'out'
  readonly from: string
  readonly to: string
  readonly user: PushUser
}

export interface CallChoices {
  readonly direction?: 'in' | 'out' | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** The account with the user: `1000001w0`. */
  readonly fullUserId?: string | undefined
}

/** A call between numbers that nobody has: they are set aside for films. The user is the first one of the sandbox. */
export function madeUpCall(
  { randomBytes }: Pick<Platform, 'randomBytes'>,
  { direction = 'in', from, to, fullUserId = '1000001w0' }: CallChoices = {},
): MadeUpCall {
  const hex = (bytes: number) => Buffer.from(randomBytes(bytes)).toString('hex')
  const [caller, called] = direction === 'in' ? [outside, inside] : [inside, outside]
  return {
    callId: hex(39).toUpperCase(),
    xcid: hex(8),
    direction,
    from: from ?? caller,
    to: to ?? called,
    user: { name: 'Dana Sommer', userId: fullUserId.replace(/^\d+/, ''), fullUserId },
  }
}

const outside = '+492214710001'
const inside = '+493023125000'

/** A push of the call. */
export function eventOf(
  call: MadeUpCall,
  event: PushEvent['event'],
  { cause = 'normalClearing', dtmf, answeringNumber = '' }: EventChoices = {},
): PushEvent {
  const { callId, xcid, direction, from, to, user } = call
  const parties = { callId, origCallId: callId, xcid, direction, from, to }
  switch (event) {
    case 'newCall':
      return { event, ...parties, users: [user] }
    case 'answer':
      return {
        event,
        ...parties,
        ...(direction === 'in' && { user }),
        answeringNumber: answeringNumber || to,
      }
    case 'hangup':
      return { event, ...parties, cause, answeringNumber }
    case 'dtmf':
      return { event, callId, direction, ...(dtmf !== undefined && { dtmf }) }
  }
}

export interface EventChoices {
  readonly cause?: Extract<PushEvent, { event: 'hangup' }>['cause'] | undefined
  /** Undefined: nothing was pressed in time. */
  readonly dtmf?: string | undefined
  readonly answeringNumber?: string | undefined
}
