import { hangupCauses } from '@sipgate-kit/contract'
import { flag, list, number, object, oneOf, text, type Of } from './shape.ts'

const callRef = object({ masterSipId: text, callId: text })
export type CallRef = Of<typeof callRef>

const legRef = object({ masterSipId: text, callId: text, legId: text })
export type LegRef = Of<typeof legRef>

/** sipgate's words for why a call ended. */
const hangupCause = oneOf(...(Object.keys(hangupCauses) as (keyof typeof hangupCauses)[]))
export type HangupCause = Of<typeof hangupCause>

const leg = object(
  {
    id: text,
    number: text,
    state: oneOf('ringing', 'talking', 'gone'),
    muted: flag,
    hold: flag,
    /** Whether it is the user's side. */
    owner: flag,
    /** Whether the account pays for it. */
    charged: flag,
  },
  {
    /** Of the account; missing for the outside world. */
    deviceId: text,
    /** The call at its other end, when that is of the sandbox too. */
    peer: callRef,
  },
)
/** One telephone of a call. */
export type CallLeg = Of<typeof leg>

export const call = object(
  {
    /** Upper-case hexadecimal. */
    callId: text,
    /** Stays the same across transfers and forwards. */
    origCallId: text,
    /** 16 hex digits. */
    xcid: text,
    direction: oneOf('in', 'out'),
    /** E.164 with `+`, or `anonymous`. */
    from: text,
    to: text,
    /** The phone line, group or device it belongs to. */
    connectionId: text,
    /** The users whose telephones ring, or the user who calls. */
    userIds: list(text),
    /**
     * `asking`: the application was asked and has not answered. `announcing`, `gathering`: it hears a sound, or
     * digits are waited for. `voicemail`: a mailbox records.
     */
    phase: oneOf('asking', 'ringing', 'talking', 'announcing', 'gathering', 'voicemail', 'ended'),
    legs: list(leg),
    muted: flag,
    hold: flag,
    recording: flag,
    /** Those that are finished. */
    recordings: list(object({ id: text, fileId: text })),
    startedAt: number,
    /** How many questions the application was asked, so that a late answer is known as one. */
    asked: number,
    /** The digits pressed in it by anyone, and the sounds it heard. */
    digits: text,
    sounds: list(text),
    /**
     * Where the call goes if it is not answered, and after how many seconds of ringing: extensions, mailboxes and
     * numbers.
     */
    steps: list(object({ to: text, after: number })),
    /** How often it was passed on. */
    hops: number,
  },
  {
    /** The number that was dialled first, when the call was passed on. */
    diversion: text,
    recordingSince: number,
    answeredAt: number,
    endedAt: number,
    cause: hangupCause,
    /** The device, mailbox or number that answered. */
    answeredBy: text,
    answeringNumber: text,
    /** Of a push that was sent: the phone line whose setting it was (or empty), and whether it is logged. */
    webhook: object({ phonelineId: text, log: flag }),
    onAnswer: text,
    onHangup: text,
    gather: object({ onData: text, maxDigits: number, timeout: number, digits: text, soundEndsAt: number }),
    /** Why the last sound could not be played. */
    soundProblem: text,
    /** What is dialled instead of ringing the telephones of its line. */
    dial: list(text),
    /** The number shown to those who are dialled, when it is not `from`. */
    shownAs: text,
    /** The first telephone that rings is picked up after so many seconds. */
    pickUpAfter: number,
    /** The leg of another call that this call is the other end of: both are of the sandbox. */
    serves: legRef,
    /** The call it asks a colleague about, and the other way round: an attended transfer that is not finished. */
    consults: text,
    consultation: text,
    /** What is done with a device that is called to hear or to record something. */
    service: object({ kind: oneOf('play voicemail', 'record greeting', 'record menu'), ref: text }),
  },
)
/** A call that has not ended. One that is over is only an entry of the history. */
export type CallState = Of<typeof call>
