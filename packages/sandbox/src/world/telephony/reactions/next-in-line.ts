import type { LiveCall } from '../find-call.ts'
import { end, type Step } from '../step.ts'
import { forwardCall } from './forward-call.ts'
import { startVoicemail } from './voicemail.ts'

/** Nobody has picked up: the next forwarding or mailbox takes the call. */
export function takeNextInLine(live: LiveCall): Step[] {
  const { account, call } = live
  const next = call.steps.shift()
  if (!next) return end('cancel')
  const mailbox = account.voicemails.find(({ id }) => id === next.to)
  return mailbox ? startVoicemail(live, mailbox) : forwardCall(live, next)
}

/** Plans that for when the call has rung long enough. */
export function waitForNextInLine({ call }: LiveCall): Step[] {
  const [next] = call.steps
  return next ? [{ do: 'wait', for: 'forward', seconds: Math.max(0, next.after) }] : []
}
