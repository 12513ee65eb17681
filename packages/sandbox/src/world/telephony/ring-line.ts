import { outsideLeg } from './dial-numbers.ts'
import { endCall } from './end-call.ts'
import type { LiveCall } from './find-call.ts'
import { takeStep, waitForStep } from './take-step.ts'
import { addLeg } from './new-call.ts'
import { scheduleFor } from './schedule.ts'
import { isBusy, isOnline, mailboxesOf, numberOfDevice, telephonesOf } from './telephones.ts'
import { seconds } from './timing.ts'
import { startVoicemail } from './voicemail.ts'
import { callChanged } from './watch-calls.ts'

/** Rings what a phone line, a group or a device rings, and plans who takes the call when nobody does. */
export function ringLine(live: LiveCall): void {
  const { account, call } = live
  const telephones = telephonesOf(account, call.connectionId)
  if (!telephones) return endCall(live, 'notFound')
  const { line, devices } = telephones
  const mailboxes = mailboxesOf(account, telephones)
  if (line?.blockAnonymous.enabled && call.from === 'anonymous') {
    const [mailbox] = mailboxes
    return mailbox ? startVoicemail(live, mailbox) : endCall(live, 'noAnswer', { callStatus: 'REJECTED' })
  }
  const forwards = (line?.forwardings ?? []).filter(({ active }) => active)
  call.steps = [
    ...forwards.map(({ destination, timeout }) => ({ to: destination, after: timeout })),
    ...mailboxes.slice(0, 1).map(({ id, timeout }) => ({ to: id, after: timeout })),
  ].sort((one, other) => one.after - other.after)
  if (call.steps[0]?.after === 0) return takeStep(live)

  const online = devices.filter(isOnline)
  const undisturbed = online.filter(({ dnd }) => !dnd)
  const free = undisturbed.filter((device) => !isBusy(account, call, device))
  const parallel = (line?.parallelForwardings ?? []).filter(({ active }) => active)
  if (free.length === 0 && undisturbed.length > 0) {
    // Mailboxes do not take calls of busy people: the caller is to hear that they are.
    call.steps = call.steps.filter(({ to }) => !mailboxes.some(({ id }) => id === to))
    return call.steps.length > 0 ? takeStep(live) : endCall(live, 'busy', { callStatus: 'BUSY_ON_BUSY' })
  }
  if (free.length === 0 && parallel.length === 0) {
    if (call.steps.length > 0) return takeStep(live)
    return online.length > 0
      ? endCall(live, 'noAnswer', { callStatus: 'REJECTED_DND' })
      : endCall(live, 'notFound')
  }

  call.phase = 'ringing'
  for (const device of free)
    if (device.type === 'EXTERNAL') outsideLeg(live, device.number, { deviceId: device.id, owner: true })
    else
      addLeg(call, {
        deviceId: device.id,
        number: numberOfDevice(account, device),
        state: 'ringing',
        owner: true,
      })
  for (const { destination } of parallel) outsideLeg(live, destination, { owner: true })
  const [first] = call.legs.filter(({ state }) => state === 'ringing')
  if (call.pickUpAfter !== undefined) scheduleFor(live, 'answer leg', call.pickUpAfter, first?.id)
  waitForStep(live, 0)
  scheduleFor(live, 'give up', seconds.callerGivesUp)
  callChanged(live)
}
