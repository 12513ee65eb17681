import type { DtmfEvent, NewCallEvent } from './push-event.ts'
import type { PushTarget } from './push-port.ts'
import type { CallState } from '../state/call.ts'
import { applyAnswer } from './apply-answer.ts'
import { callChanged } from './watch-calls.ts'
import { findCall, type LiveCall } from './find-call.ts'
import { newCallTarget, pushUsers } from './push-target.ts'
import { proceed } from './proceed.ts'
import { cancelCallTasks, scheduleFor } from './schedule.ts'
import { seconds } from './timing.ts'

/** Tells of a new call and does what the answer says. Where nobody wants to know, the call goes its usual way at once. */
export function announceCall(live: LiveCall): void {
  const { account, call } = live
  const target = newCallTarget(account, call)
  if (!target) return proceed(live)
  call.webhook = { phonelineId: target.phonelineId, log: target.log }
  const event: NewCallEvent = { event: 'newCall', ...ofCall(call), users: pushUsers(account, call.userIds) }
  ask(live, target, event)
}

/** Tells which digits were pressed, and does what the answer says. */
export function tellDigits(live: LiveCall, onData: string, digits: string): void {
  ask(live, targetFor(live, onData), dtmf(live.call, digits))
}

/** The caller has hung up instead of pressing a key; nobody needs the answer. */
export function tellGaveUp(live: LiveCall, onData: string): void {
  send(live, targetFor(live, onData), dtmf(live.call, '-1'))
}

export function tellAnswered(live: LiveCall): void {
  const { account, call } = live
  if (call.onAnswer === undefined) return
  const device = account.devices.find(({ id }) => id === call.answeredBy)
  const [user] = pushUsers(account, [device?.userId ?? call.userIds[0] ?? ''])
  send(live, targetFor(live, call.onAnswer), {
    event: 'answer',
    ...ofCall(call),
    ...(call.direction === 'in' && user && { user }),
    answeringNumber: call.answeringNumber ?? call.to,
  })
}

export function tellOver(live: LiveCall): void {
  const { call } = live
  if (call.onHangup === undefined) return
  send(live, targetFor(live, call.onHangup), {
    event: 'hangup',
    ...ofCall(call),
    cause: call.cause ?? 'normalClearing',
    answeringNumber: call.answeringNumber ?? '',
  })
}

function send({ kernel }: LiveCall, target: PushTarget, event: Parameters<typeof kernel.push.send>[1]): void {
  kernel.background.run(kernel.push.send(target, event))
}

/** The call waits for the answer, but not for long, and takes none that is late. */
function ask(live: LiveCall, target: PushTarget, event: NewCallEvent | DtmfEvent): void {
  const { kernel, account, call } = live
  const { callId } = call
  const { masterSipId } = account
  call.phase = 'asking'
  call.asked += 1
  const question = call.asked
  scheduleFor(live, 'push timeout', seconds.pushAnswer, String(question))
  callChanged(live)
  kernel.background.run(
    kernel.push.send(target, event).then((answer) => {
      const now = findCall(kernel, { masterSipId, callId })
      if (now?.call.phase !== 'asking' || now.call.asked !== question) return
      cancelCallTasks(now, 'push timeout')
      applyAnswer(now, answer)
    }),
  )
}

function targetFor({ account: { masterSipId }, call }: LiveCall, url: string): PushTarget {
  const { phonelineId, log } = call.webhook ?? { phonelineId: '', log: false }
  return { masterSipId, url, phonelineId, log }
}

function dtmf({ callId }: CallState, digits: string): DtmfEvent {
  return { event: 'dtmf', callId, ...(digits !== '' && { dtmf: digits }) }
}

function ofCall({ callId, origCallId, xcid, direction, from, to, diversion }: CallState) {
  return { callId, origCallId, xcid, direction, from, to, ...(diversion !== undefined && { diversion }) }
}
