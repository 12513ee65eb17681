import type { PushAction } from './push-answer.ts'
import { connectCaller } from './peers.ts'
import type { LiveCall } from './find-call.ts'
import { hearSound } from './hear-sound.ts'
import { cancelCallTasks, scheduleFor, secondsUntil } from './schedule.ts'
import { tellDigits } from './tell-application.ts'
import { seconds } from './timing.ts'
import { callChanged } from './watch-calls.ts'

type GatherAction = Extract<PushAction, { kind: 'gather' }>

/** Waits for digits. The time for them runs when the sound is over. */
export function startGather(
  live: LiveCall,
  { onData, maxDigits, timeout, playUrl }: Omit<GatherAction, 'kind'>,
): void {
  const { kernel, call } = live
  const sound = playUrl === undefined ? 0 : seconds.sound
  const soundEndsAt = kernel.clock.now() + sound * 1000
  call.phase = 'gathering'
  call.gather = { onData, maxDigits, timeout, digits: '', soundEndsAt }
  scheduleFor(live, 'end gather', sound + timeout / 1000)
  if (playUrl !== undefined)
    hearSound(live, playUrl, (now, endsAt) => {
      const { gather } = now.call
      // A key has stopped it.
      if (gather?.soundEndsAt !== soundEndsAt) return
      gather.soundEndsAt = endsAt
      cancelCallTasks(now, 'end gather')
      scheduleFor(now, 'end gather', secondsUntil(now, endsAt + timeout))
    })
  connectCaller(live)
  callChanged(live)
}

/** One key of the caller's. The first stops the sound; the last that is wanted ends the waiting. */
export function pressKey(live: LiveCall, digit: string): void {
  const { kernel, call } = live
  call.digits += digit
  const { gather } = call
  if (call.phase === 'gathering' && gather) {
    gather.digits += digit
    if (gather.digits.length >= gather.maxDigits) return endGather(live)
    if (gather.soundEndsAt > kernel.clock.now()) {
      gather.soundEndsAt = kernel.clock.now()
      cancelCallTasks(live, 'end gather')
      scheduleFor(live, 'end gather', gather.timeout / 1000)
    }
  }
  callChanged(live)
}

export function endGather(live: LiveCall): void {
  const { gather } = live.call
  if (!gather) return
  cancelCallTasks(live, 'end gather')
  delete live.call.gather
  tellDigits(live, gather.onData, gather.digits)
}
