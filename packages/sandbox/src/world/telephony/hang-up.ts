import { endCall } from './end-call.ts'
import type { LiveCall } from './find-call.ts'
import { tellGaveUp } from './tell-application.ts'
import { finishTransfer } from './transfer-call.ts'

/** The user's telephone, or a program for the user. A call that still rings is turned down. */
export function hangUpUser(live: LiveCall): void {
  const { call } = live
  if (call.consultation !== undefined) finishTransfer(live)
  else if (call.direction === 'out') hangUpCaller(live)
  else if (call.answeredAt === undefined) endCall(live, 'noAnswer')
  else endCall(live, 'normalClearing')
}

/** Who is at the other end. */
export function hangUpRemote(live: LiveCall): void {
  const { call } = live
  if (call.direction === 'in') hangUpCaller(live)
  else endCall(live, call.answeredAt === undefined ? 'noAnswer' : 'normalClearing')
}

/** Before an answer it is giving up. */
function hangUpCaller(live: LiveCall): void {
  const { gather } = live.call
  if (gather) tellGaveUp(live, gather.onData)
  endCall(live, live.call.answeredAt === undefined ? 'cancel' : 'normalClearing')
}
