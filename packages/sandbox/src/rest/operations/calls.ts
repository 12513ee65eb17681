import type { Kernel } from '../../world/kernel.ts'
import type { CallState } from '../../world/state/call.ts'
import type { AccountState } from '../../world/state/state.ts'
import { advance } from '../../world/telephony/advance.ts'
import { findCall, type LiveCall } from '../../world/telephony/find-call.ts'
import { destinationOwner, numberOwner } from '../../world/telephony/number-owner.ts'
import { startOutgoing } from '../../world/telephony/outgoing-call.ts'
import { isEmergency, telephoneNumber } from '../../world/telephony/telephone-number.ts'
import { numberOfDevice } from '../../world/telephony/extension-telephones.ts'
import { readCaller } from '../caller-of-call.ts'
import type { Handlers, RestCall, RestCaller } from '../handler.ts'
import { Refusal } from '../refusal.ts'
import { checkCallerId } from '../rights/extension-rights.ts'
import { needsCredit } from '../rights/needs-credit.ts'

export const calls = {
  'GET /calls': (_call, caller) => ({
    data: caller.account.calls
      .filter((call) => call.phase === 'talking' && isVisible(caller, call))
      .map(shownCall),
  }),
  'POST /calls': () => {
    throw new Refusal(
      403,
      'Only sipgate neo accounts can start calls here, and this one is classic: use POST /sessions/calls.',
    )
  },
  'POST /sessions/calls': ({ kernel, body }, caller) => {
    const { account } = caller
    const callee = checkCallee(kernel, account, body.callee)
    const from = readCaller(caller, body.caller, body.deviceId)
    const callerId = body.callerId === undefined ? undefined : checkCallerId(account, body.callerId)
    needsCredit(account)
    checkRestriction(kernel, account, from.payer.userId, callee)
    const { call } = startOutgoing(kernel, account, {
      from: callerId ?? numberOfDevice(account, from.shown ?? from.payer),
      to: callee,
      connectionId: from.connectionId,
      userId: from.payer.userId,
      devices: from.devices,
      ...(from.number !== undefined && { callerNumber: from.number }),
    })
    return { sessionId: call.callId }
  },
  'DELETE /calls/{callId}': (call, caller) => {
    advance(find(call, caller), { what: 'hung up', by: 'user' })
    return undefined
  },
  'PUT /calls/{callId}/hold': (call, caller) => {
    const live = find(call, caller)
    if (live.call.phase !== 'talking')
      throw new Refusal(409, 'Nobody has picked up yet; only a call in progress can be held.')
    advance(live, { what: 'hold', on: call.body.value })
    return undefined
  },
  'PUT /calls/{callId}/muted': (call, caller) => {
    advance(findTalking(call, caller), { what: 'mute', on: call.body.value })
    return undefined
  },
  'PUT /calls/{callId}/recording': (call, caller) => {
    advance(findTalking(call, caller), { what: 'record', on: call.body.value })
    return undefined
  },
  'POST /calls/{callId}/announcements': (call, caller) => {
    const live = find(call, caller)
    if (live.call.phase !== 'talking' && live.call.phase !== 'announcing')
      throw new Refusal(404, 'Nobody could hear it, because nobody has picked up yet.')
    advance(live, { what: 'play', url: call.body.url })
    return undefined
  },
  'POST /calls/{callId}/dtmf': (call, caller) => {
    advance(findTalking(call, caller), { what: 'send digits', digits: call.body.sequence.toUpperCase() })
    return undefined
  },
  'POST /calls/{callId}/transfer': (call, caller) => {
    const live = findTalking(call, caller)
    const { attended, phoneNumber, callerId } = call.body
    if (live.call.consultation !== undefined)
      throw new Refusal(400, 'A transfer of this call is under way; hang up to complete it.')
    const to = checkDestination(live, phoneNumber)
    const shown = callerId === undefined ? undefined : checkCallerId(caller.account, callerId)
    advance(live, { what: 'transfer', to, attended, ...(shown !== undefined && { callerId: shown }) })
    return undefined
  },
} satisfies Handlers

function shownCall({ callId, muted, recording, hold, legs }: CallState) {
  return {
    callId,
    muted,
    recording,
    hold,
    participants: legs
      .filter(({ state }) => state === 'talking')
      .map((leg) => ({
        participantId: leg.id,
        phoneNumber: leg.number === 'anonymous' ? '' : leg.number,
        muted: leg.muted,
        hold: leg.hold,
        owner: leg.owner,
      })),
  }
}

/** Administrators see all calls of the account; others see those on their telephones. */
function isVisible({ user }: RestCaller, { userIds }: CallState): boolean {
  return user.profile.admin === true || userIds.includes(user.id)
}

interface OfCall {
  kernel: RestCall<'DELETE /calls/{callId}'>['kernel']
  path: { callId: string }
}

/** @throws Refusal 404 */
function find({ kernel, path }: OfCall, caller: RestCaller): LiveCall {
  const callId = path.callId.toUpperCase()
  const live = findCall(kernel, { masterSipId: caller.account.masterSipId, callId })
  if (!live || !isVisible(caller, live.call))
    throw new Refusal(404, `${caller.user.id} has no call with this id; it may be over.`)
  return live
}

/** @throws Refusal 404 for calls that nobody has picked up, too: only `hold` is known to tell them apart */
function findTalking(call: OfCall, caller: RestCaller): LiveCall {
  const live = find(call, caller)
  if (live.call.phase !== 'talking') throw new Refusal(404, 'Nobody has picked up yet.')
  return live
}

/** @throws Refusal 400 unless it is a number, or a quick dial of the account */
function checkDestination({ kernel, account }: LiveCall, typed: string): string {
  const number = telephoneNumber(typed)
  const known = number !== undefined && (number.startsWith('+') || destinationOwner(kernel, account, number))
  if (!known)
    throw new Refusal(
      400,
      'The destination must be a telephone number in E.164, such as +493023125011.',
      '/phoneNumber',
    )
  return number
}

/** @throws Refusal 400 */
function checkCallee(kernel: Kernel, account: AccountState, typed: string): string {
  const number = telephoneNumber(typed)
  const isShort = number !== undefined && !number.startsWith('+')
  if (number === undefined || (isShort && !isEmergency(number) && !destinationOwner(kernel, account, number)))
    throw new Refusal(
      400,
      'callee must be a telephone number, preferably in E.164 such as +493023125010.',
      '/callee',
    )
  return number
}

/** @throws Refusal 403 */
function checkRestriction(kernel: Kernel, account: AccountState, userId: string, callee: string): void {
  const isFree = isEmergency(callee) || numberOwner(kernel, callee) !== undefined || !callee.startsWith('+')
  const charged = account.callRestrictions.find((restriction) => restriction.userId === userId)?.charged
  if (charged === true && !isFree)
    throw new Refusal(
      403,
      `${userId} may not make calls that cost money, because the restriction "charged" is on.`,
    )
}
