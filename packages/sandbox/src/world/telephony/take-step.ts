import { endCall } from './end-call.ts'
import { forwardCall } from './forward-call.ts'
import type { LiveCall } from './find-call.ts'
import { scheduleFor } from './schedule.ts'
import { startVoicemail } from './voicemail.ts'

/** Lets the next forwarding or mailbox take the call that nobody takes. */
export function takeStep(live: LiveCall): void {
  const { account, call } = live
  const step = call.steps.shift()
  if (!step) return endCall(live, 'cancel')
  const mailbox = account.voicemails.find(({ id }) => id === step.to)
  if (mailbox) startVoicemail(live, mailbox)
  else forwardCall(live, step)
}

/** @param passed how many of its seconds of ringing are over */
export function waitForStep(live: LiveCall, passed: number): void {
  const [step] = live.call.steps
  if (step) scheduleFor(live, 'forward', Math.max(0, step.after - passed))
}
