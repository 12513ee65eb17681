import type { CallState } from '../state/call.ts'
import type { LiveCall } from './find-call.ts'
import type { AnswerEvent, DtmfEvent, HangupEvent, NewCallEvent, PushEvent } from './push-event.ts'
import type { PushTarget } from './push-port.ts'
import { newCallTarget, pushUsers } from './push-target.ts'
import type { Step } from './step.ts'

/** Asks what to do with a new call. Without a target it only records that the push was skipped. */
export function askAboutCall(live: LiveCall): Step[] {
  const { account, call } = live
  const target = newCallTarget(account, call)
  if ('why' in target) return skip(live, target.url, newCall(live), target.why)
  call.webhook = { phonelineId: target.phonelineId, log: target.log }
  return [{ do: 'ask', target, event: newCall(live) }]
}

/** Records that sipgate rejects the call before it tells any application. */
export function skipNewCall(live: LiveCall, why: string): Step[] {
  return skip(live, newCallTarget(live.account, live.call).url, newCall(live), why)
}

/** Asks what to do after these digits. */
export function askAboutDigits(live: LiveCall, onData: string, digits: string): Step[] {
  return [{ do: 'ask', target: targetFor(live, onData), event: dtmf(live.call, digits) }]
}

/** Tells that the caller hung up instead of pressing a key. */
export function tellGaveUp(live: LiveCall, onData: string): Step[] {
  return [{ do: 'tell', target: targetFor(live, onData), event: dtmf(live.call, '-1') }]
}

export function tellAnswered(live: LiveCall): Step[] {
  const { account, call } = live
  const device = account.devices.find(({ id }) => id === call.answeredBy)
  const [user] = pushUsers(account, [device?.userId ?? call.userIds[0] ?? ''])
  return tell(live, call.onAnswer, {
    event: 'answer',
    ...ofCall(call),
    ...(call.direction === 'in' && user && { user }),
    answeringNumber: call.answeringNumber ?? call.to,
  })
}

export function tellOver(live: LiveCall): Step[] {
  const { call } = live
  return tell(live, call.onHangup, {
    event: 'hangup',
    ...ofCall(call),
    cause: call.cause ?? 'normalClearing',
    answeringNumber: call.answeringNumber ?? '',
  })
}

function tell(live: LiveCall, url: string | undefined, event: AnswerEvent | HangupEvent): Step[] {
  return url === undefined ? [] : [{ do: 'tell', target: targetFor(live, url), event }]
}

function skip({ account: { masterSipId } }: LiveCall, url: string, event: PushEvent, why: string): Step[] {
  return [{ do: 'skip', push: { masterSipId, url, event, why } }]
}

function targetFor({ account: { masterSipId }, call }: LiveCall, url: string): PushTarget {
  const { phonelineId, log } = call.webhook ?? { phonelineId: '', log: false }
  return { masterSipId, url, phonelineId, log }
}

function newCall({ account, call }: LiveCall): NewCallEvent {
  return { event: 'newCall', ...ofCall(call), users: pushUsers(account, call.userIds) }
}

function dtmf({ callId, direction }: CallState, digits: string): DtmfEvent {
  return { event: 'dtmf', callId, direction, ...(digits !== '' && { dtmf: digits }) }
}

function ofCall({ callId, origCallId, xcid, direction, from, to, diversion }: CallState) {
  return { callId, origCallId, xcid, direction, from, to, ...(diversion !== undefined && { diversion }) }
}
