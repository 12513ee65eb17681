import type { CallEvent } from '../call-event.ts'
import { findCall, type LiveCall } from '../find-call.ts'
import type { PushAction } from '../push-answer.ts'
import type { Step } from '../step.ts'
import { askAboutDigits } from '../tell-application.ts'
import { seconds } from '../timing.ts'
import { connectCaller } from './stop-ringing.ts'

type GatherAction = Extract<PushAction, { kind: 'gather' }>
type Key = Extract<CallEvent, { what: 'key' }>

/** Waits for digits. The time for them runs when the sound is over. */
export function startGather(
  live: LiveCall,
  { onData, maxDigits, timeout, playUrl }: Omit<GatherAction, 'kind'>,
): Step[] {
  const { kernel, call } = live
  const sound = playUrl === undefined ? 0 : seconds.sound
  const soundEndsAt = kernel.clock.now() + sound * 1000
  call.gather = { onData, maxDigits, timeout, digits: '', soundEndsAt }
  return [
    { do: 'enter', phase: 'gathering' },
    { do: 'wait', for: 'end gather', seconds: sound + timeout / 1000 },
    ...(playUrl === undefined ? [] : [{ do: 'play', url: playUrl, holdsUp: true } as const]),
    ...connectCaller(live),
  ]
}

/** Records a key that no application waits for. */
export function noteKey({ call }: LiveCall, { digit }: Key): Step[] {
  call.digits += digit
  return []
}

/** The first key stops the sound; the last that is wanted ends the waiting. */
export function gatherKey(live: LiveCall, key: Key): Step[] {
  const { kernel, call } = live
  const { gather } = call
  noteKey(live, key)
  if (!gather) return []
  gather.digits += key.digit
  if (gather.digits.length >= gather.maxDigits) return endGather(live)
  const now = kernel.clock.now()
  if (gather.soundEndsAt <= now) return []
  gather.soundEndsAt = now
  return [
    { do: 'stop waiting', for: 'end gather' },
    { do: 'wait', for: 'end gather', seconds: gather.timeout / 1000 },
  ]
}

export function endGather(live: LiveCall): Step[] {
  const { gather } = live.call
  if (!gather) return []
  delete live.call.gather
  return [{ do: 'stop waiting', for: 'end gather' }, ...askAboutDigits(live, gather.onData, gather.digits)]
}

/** The user presses keys and the other end hears them. */
export function sendDigits(
  { kernel, call }: LiveCall,
  { digits }: Extract<CallEvent, { what: 'send digits' }>,
): Step[] {
  call.digits += digits
  const others = [call.serves, ...call.legs.map(({ peer }) => peer)].filter((ref) => findCall(kernel, ref))
  return others.flatMap((to) =>
    [...digits].map((digit) => ({ do: 'pass on', to, event: { what: 'key', digit } }) as const),
  )
}
