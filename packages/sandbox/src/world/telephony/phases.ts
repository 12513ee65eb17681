import type { CallState } from '../state/call.ts'
import type { CallEvent } from './call-event.ts'
import type { LiveCall } from './find-call.ts'
import { announceCall } from './reactions/announce-call.ts'
import { endGather, gatherKey, noteKey, sendDigits } from './reactions/gather.ts'
import { abandon, hangUp, loseLeg } from './reactions/hang-up.ts'
import { takeNextInLine } from './reactions/next-in-line.ts'
import { obeyAnswer } from './reactions/obey-answer.ts'
import { pickUp } from './reactions/pick-up.ts'
import { ringUser } from './reactions/ring-user.ts'
import { screenCaller } from './reactions/screen-caller.ts'
import { endService } from './reactions/service-call.ts'
import { noteSound, playSound, waitForGatherSound, waitForSound } from './reactions/sounds.ts'
import { setHold, setMuted, setRecording } from './reactions/hold-mute-record.ts'
import { takeBack, transferCall } from './reactions/transfer-call.ts'
import { usualWay } from './reactions/usual-way.ts'
import { end, type Step } from './step.ts'

type Reactions = {
  readonly [What in CallEvent['what']]?: (live: LiveCall, event: Extract<CallEvent, { what: What }>) => Step[]
}

const inAnyPhase = {
  'hung up': hangUp,
  'leg lost': loseLeg,
  abandoned: abandon,
  'colleague gone': takeBack,
  key: noteKey,
  'sound known': noteSound,
} satisfies Reactions

/**
 * The life of a call: in each phase, what it does when something happens. Events that a phase
 * does not list change nothing.
 */
export const phases: Readonly<Record<CallState['phase'], Reactions>> = {
  /** The call exists, and telephones are ringing or about to ring. */
  ringing: {
    ...inAnyPhase,
    'comes in': screenCaller,
    'goes out': announceCall,
    'click to dial': ringUser,
    'picked up': pickUp,
    forward: takeNextInLine,
    'give up': () => end('cancel'),
  },
  /** The application was asked and has not answered yet. */
  asking: { ...inAnyPhase, told: obeyAnswer },
  /** The caller hears a sound before the call goes on. */
  announcing: {
    ...inAnyPhase,
    play: playSound,
    'sound known': waitForSound,
    'end announcement': usualWay,
  },
  /** The application wants digits. */
  gathering: {
    ...inAnyPhase,
    key: gatherKey,
    'sound known': waitForGatherSound,
    'end gather': endGather,
  },
  talking: {
    ...inAnyPhase,
    hold: setHold,
    mute: setMuted,
    record: setRecording,
    play: playSound,
    'send digits': sendDigits,
    transfer: transferCall,
    'end service': endService,
  },
  /** A mailbox records. */
  voicemail: { ...inAnyPhase, 'end voicemail': () => end('normalClearing') },
  ended: {},
}
