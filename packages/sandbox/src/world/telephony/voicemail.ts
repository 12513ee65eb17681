import type { VoicemailState } from '../state/extensions.ts'
import { stopRinging } from './answer-call.ts'
import type { LiveCall } from './find-call.ts'
import { connectCaller } from './peers.ts'
import { scheduleFor } from './schedule.ts'
import { tellAnswered } from './tell-application.ts'
import { seconds } from './timing.ts'
import { callChanged } from './watch-calls.ts'

/** A mailbox picks up: greeting, then the message. */
export function startVoicemail(live: LiveCall, { id }: VoicemailState): void {
  const { kernel, call } = live
  stopRinging(live)
  call.phase = 'voicemail'
  call.answeredAt = kernel.clock.now()
  call.answeredBy = id
  call.answeringNumber = call.to
  scheduleFor(live, 'end voicemail', seconds.inMailbox)
  tellAnswered(live)
  connectCaller(live)
  callChanged(live)
}
