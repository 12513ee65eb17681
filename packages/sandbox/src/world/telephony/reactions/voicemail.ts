import type { VoicemailState } from '../../state/extensions.ts'
import type { LiveCall } from '../find-call.ts'
import type { Step } from '../step.ts'
import { tellAnswered } from '../tell-application.ts'
import { seconds } from '../timing.ts'
import { connectCaller, stopRinging } from './stop-ringing.ts'

/** A mailbox picks up: greeting, then the message. */
export function startVoicemail(live: LiveCall, { id }: VoicemailState): Step[] {
  const { kernel, call } = live
  const stopped = stopRinging(live)
  call.answeredAt = kernel.clock.now()
  call.answeredBy = id
  call.answeringNumber = call.to
  return [
    ...stopped,
    { do: 'enter', phase: 'voicemail' },
    { do: 'wait', for: 'end voicemail', seconds: seconds.inMailbox },
    ...tellAnswered(live),
    ...connectCaller(live),
  ]
}
