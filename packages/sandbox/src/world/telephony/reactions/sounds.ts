import type { CallEvent, PlayedSound } from '../call-event.ts'
import type { LiveCall } from '../find-call.ts'
import type { Step } from '../step.ts'
import { seconds } from '../timing.ts'

type SoundKnown = Extract<CallEvent, { what: 'sound known' }>

/** Plays a sound to everyone in the call; nothing waits for its end. */
export function playSound(_live: LiveCall, { url }: Extract<CallEvent, { what: 'play' }>): Step[] {
  return [{ do: 'play', url, holdsUp: false }]
}

/** Plays a sound to the caller; then the call takes its usual way. */
export function announceSound(url: string): Step[] {
  return [
    { do: 'enter', phase: 'announcing' },
    { do: 'wait', for: 'end announcement', seconds: seconds.sound },
    { do: 'play', url, holdsUp: true },
  ]
}

/** Records why a sound cannot be played. It lasts as long as a sound of unknown length. */
export function noteSound({ call }: LiveCall, { sound, played }: SoundKnown): Step[] {
  if ('problem' in sound && isLast(call, played)) call.soundProblem = sound.problem
  return []
}

export function waitForSound(live: LiveCall, known: SoundKnown): Step[] {
  const { sound, played } = known
  if ('problem' in sound || !played.holdsUp || !isLast(live.call, played)) return noteSound(live, known)
  return waitAgain(live, 'end announcement', endOf(played, sound.seconds))
}

export function waitForGatherSound(live: LiveCall, known: SoundKnown): Step[] {
  const { sound, played } = known
  const { gather } = live.call
  if ('problem' in sound || !isLast(live.call, played)) return noteSound(live, known)
  // A key has stopped it.
  if (gather?.soundEndsAt !== endOf(played, seconds.sound)) return []
  gather.soundEndsAt = endOf(played, sound.seconds)
  return waitAgain(live, 'end gather', gather.soundEndsAt + gather.timeout)
}

function isLast({ sounds }: LiveCall['call'], { count }: PlayedSound): boolean {
  return sounds.length === count
}

function endOf({ startedAt }: PlayedSound, length: number): number {
  return startedAt + Math.round(length * 1000)
}

function waitAgain({ kernel }: LiveCall, kind: 'end announcement' | 'end gather', until: number): Step[] {
  const left = Math.max(0, until - kernel.clock.now()) / 1000
  return [
    { do: 'stop waiting', for: kind },
    { do: 'wait', for: kind, seconds: left },
  ]
}
