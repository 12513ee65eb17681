import type { CallLeg, CallState, HangupCause } from '../state/call.ts'
import type { AccountState } from '../state/state.ts'
import { withoutCredentials } from '../url-credentials.ts'

/** A call as it is now. Numbers are E.164 with `+`, or `anonymous`; times are milliseconds since 1970. */
export interface CallView {
  callId: string
  /** Stays the same across transfers and forwards. */
  origCallId: string
  /** The account's number. */
  account: string
  direction: 'in' | 'out'
  from: string
  to: string
  /** The number that was dialled first, when the call was passed on. */
  diversion?: string
  /** The phone line, group or device it belongs to. */
  connectionId: string
  userIds: string[]
  /**
   * `asking`: an application was asked and has not answered. `announcing`, `gathering`: a sound is heard, digits
   * are waited for. `voicemail`: a mailbox records.
   */
  phase: CallState['phase']
  /** The telephones that take part, or did. */
  telephones: Pick<CallLeg, 'deviceId' | 'number' | 'state' | 'muted' | 'hold'>[]
  hold: boolean
  muted: boolean
  recording: boolean
  /** All digits that were pressed. */
  digits: string
  /** The URLs of the sounds that were played, without user and password. */
  sounds: string[]
  /**
   * Why sipgate could not have played the last sound: it is missing, not a WAV file, or not PCM with 16 bits,
   * mono, 8 kHz.
   */
  soundProblem?: string
  startedAt: number
  answeredAt?: number
  /** The device, mailbox or number that answered. */
  answeredBy?: string
  cause?: HangupCause
}

export function callView({ masterSipId }: Pick<AccountState, 'masterSipId'>, call: CallState): CallView {
  const { callId, origCallId, direction, from, to, connectionId, phase, hold, muted, recording } = call
  return {
    callId,
    origCallId,
    account: masterSipId,
    direction,
    from,
    to,
    ...(call.diversion !== undefined && { diversion: call.diversion }),
    connectionId,
    userIds: [...call.userIds],
    phase,
    telephones: call.legs.map(({ deviceId, number, state, muted: isMuted, hold: isHeld }) => ({
      ...(deviceId !== undefined && { deviceId }),
      number,
      state,
      muted: isMuted,
      hold: isHeld,
    })),
    hold,
    muted,
    recording,
    digits: call.digits,
    sounds: call.sounds.map(withoutCredentials),
    ...(call.soundProblem !== undefined && { soundProblem: call.soundProblem }),
    startedAt: call.startedAt,
    ...(call.answeredAt !== undefined && { answeredAt: call.answeredAt }),
    ...(call.answeredBy !== undefined && { answeredBy: call.answeredBy }),
    ...(call.cause !== undefined && { cause: call.cause }),
  }
}
