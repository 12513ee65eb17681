import type { CallState } from '../state/call.ts'
import type { LiveCall } from './find-call.ts'
import type { DtmfEvent, NewCallEvent } from './push-event.ts'
import type { PushTarget } from './push-port.ts'
import { pushUsers } from './push-target.ts'
import type { Step } from './step.ts'

export function newCallEvent({ account, call }: LiveCall): NewCallEvent {
  return { event: 'newCall', ...ofCall(call), users: pushUsers(account, call.userIds) }
}

/** Asks what is to be done, now that these digits were pressed. */
export function askAboutDigits(live: LiveCall, onData: string, digits: string): Step[] {
  return [{ do: 'ask', target: targetFor(live, onData), event: dtmf(live.call, digits) }]
}

/** The caller has hung up instead of pressing a key. */
export function tellGaveUp(live: LiveCall, onData: string): Step[] {
  return [{ do: 'tell', target: targetFor(live, onData), event: dtmf(live.call, '-1') }]
}

export function tellAnswered(live: LiveCall): Step[] {
  const { account, call } = live
  if (call.onAnswer === undefined) return []
  const device = account.devices.find(({ id }) => id === call.answeredBy)
  const [user] = pushUsers(account, [device?.userId ?? call.userIds[0] ?? ''])
  return [
    {
      do: 'tell',
      target: targetFor(live, call.onAnswer),
      event: {
        event: 'answer',
        ...ofCall(call),
        ...(call.direction === 'in' && user && { user }),
        answeringNumber: call.answeringNumber ?? call.to,
      },
    },
  ]
}

export function tellOver(live: LiveCall): Step[] {
  const { call } = live
  if (call.onHangup === undefined) return []
  return [
    {
      do: 'tell',
      target: targetFor(live, call.onHangup),
      event: {
        event: 'hangup',
        ...ofCall(call),
        cause: call.cause ?? 'normalClearing',
        answeringNumber: call.answeringNumber ?? '',
      },
    },
  ]
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
