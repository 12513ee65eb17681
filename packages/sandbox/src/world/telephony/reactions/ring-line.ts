import type { LiveCall } from '../find-call.ts'
import { ringingLegs } from '../find-call.ts'
import { end, type Step } from '../step.ts'
import { isBusy, isOnline, mailboxesOf, telephonesOf } from '../extension-telephones.ts'
import { seconds } from '../timing.ts'
import { takeNextInLine, waitForNextInLine } from './next-in-line.ts'
import { ringDevices } from './ring-devices.ts'
import { ringOutside } from './ring-outside.ts'
import { startVoicemail } from './voicemail.ts'

/** Rings what a phone line, a group or a device rings, and plans who takes the call when nobody does. */
export function ringLine(live: LiveCall): Step[] {
  const { account, call } = live
  const telephones = telephonesOf(account, call.connectionId)
  if (!telephones) return end('notFound')
  const { line, devices } = telephones
  const mailboxes = mailboxesOf(account, telephones)
  if (line?.blockAnonymous.enabled && call.from === 'anonymous') {
    const [mailbox] = mailboxes
    return mailbox ? startVoicemail(live, mailbox) : end('noAnswer', { callStatus: 'REJECTED' })
  }
  const forwards = (line?.forwardings ?? []).filter(({ active }) => active)
  call.steps = [
    ...forwards.map(({ destination, timeout }) => ({ to: destination, after: timeout })),
    ...mailboxes.slice(0, 1).map(({ id, timeout }) => ({ to: id, after: timeout })),
  ].sort((one, other) => one.after - other.after)
  if (call.steps[0]?.after === 0) return takeNextInLine(live)

  const online = devices.filter(isOnline)
  const undisturbed = online.filter(({ dnd }) => !dnd)
  const free = undisturbed.filter((device) => !isBusy(account, call, device))
  const parallel = (line?.parallelForwardings ?? []).filter(({ active }) => active)
  if (free.length === 0 && undisturbed.length > 0) {
    // Mailboxes do not take calls of busy people: the caller is to hear that they are.
    call.steps = call.steps.filter(({ to }) => !mailboxes.some(({ id }) => id === to))
    return call.steps.length > 0 ? takeNextInLine(live) : end('busy', { callStatus: 'BUSY_ON_BUSY' })
  }
  if (free.length === 0 && parallel.length === 0) {
    if (call.steps.length > 0) return takeNextInLine(live)
    return online.length > 0 ? end('noAnswer', { callStatus: 'REJECTED_DND' }) : end('notFound')
  }

  const rings = [
    ...ringDevices(live, free),
    ...parallel.flatMap(({ destination }) => ringOutside(live, destination, { owner: true })),
  ]
  const [first] = ringingLegs(call)
  return [
    { do: 'enter', phase: 'ringing' },
    ...rings,
    ...(call.pickUpAfter !== undefined && first
      ? [{ do: 'wait', for: 'answer leg', seconds: call.pickUpAfter, detail: first.id } as const]
      : []),
    ...waitForNextInLine(live),
    { do: 'wait', for: 'give up', seconds: seconds.callerGivesUp },
  ]
}
