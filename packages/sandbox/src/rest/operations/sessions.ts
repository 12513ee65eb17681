import type { Kernel } from '../../world/kernel.ts'
import type { CallState } from '../../world/state/call.ts'
import type { DeviceState } from '../../world/state/extensions.ts'
import type { AccountState } from '../../world/state/state.ts'
import { numberOwner, destinationOwner } from '../../world/telephony/number-owner.ts'
import { startOutgoing } from '../../world/telephony/outgoing-call.ts'
import { isEmergency, telephoneNumber } from '../../world/telephony/telephone-number.ts'
import { lineOf, numberOfDevice, telephonesOf } from '../../world/telephony/telephones.ts'
import { checkCallerId } from '../extensions.ts'
import type { Handlers, RestCaller } from '../handler.ts'
import { Refusal } from '../refusal.ts'
import { ownedBy } from '../rights.ts'

export const sessions = {
  'POST /sessions/calls': ({ kernel, body }, caller) => {
    const { account } = caller
    const callee = checkCallee(kernel, account, body.callee)
    const from = readCaller(caller, body.caller, body.deviceId)
    const callerId = body.callerId === undefined ? undefined : checkCallerId(account, body.callerId)
    checkCredit(account)
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
  'POST /sessions/voicemail/play': ({ kernel, body }, caller) => {
    const device = deviceOf(caller, body.deviceId)
    const { history, voicemails } = caller.account
    const message = history.find(({ id, type }) => id === body.datadId && type === 'VOICEMAIL')
    if (!message || !isOwn(caller, message.connectionIds))
      throw new Refusal(
        400,
        'datadId is the history id of a voicemail; there is none of this id.',
        '/datadId',
      )
    const box = voicemails.find(({ extension }) => message.connectionIds.includes(extension))
    return ringFor(kernel, caller, device, box?.accessNumber ?? '', {
      kind: 'play voicemail',
      ref: message.id,
    })
  },
  'POST /sessions/voicemail/recording': ({ kernel, body }, caller) => {
    const device = deviceOf(caller, body.deviceId)
    const wanted = body.targetId.toLowerCase()
    const box = caller.account.voicemails.find(({ id }) => id === wanted)
    if (!box || !isOwn(caller, [box.extension]))
      throw new Refusal(400, 'targetId is a voicemail such as v0; there is none of this id.', '/targetId')
    return ringFor(kernel, caller, device, box.accessNumber, { kind: 'record greeting', ref: box.id })
  },
  'POST /sessions/ivr/recording': ({ kernel, body }, caller) => {
    const device = deviceOf(caller, body.deviceId)
    if (!/^h(0|[1-9]\d*)$/i.test(body.targetId))
      throw new Refusal(400, 'targetId is a menu such as h0.', '/targetId')
    return ringFor(kernel, caller, device, body.targetId, { kind: 'record menu', ref: body.targetId })
  },
} satisfies Handlers

interface Caller {
  devices: DeviceState[]
  /** When a number is called first instead of a device. */
  number?: string
  connectionId: string
  /** Who pays. */
  payer: DeviceState
  /** Whose number is shown, when that is another. */
  shown?: DeviceState
}

/** @throws Refusal 400, 403 */
function readCaller(caller: RestCaller, from: string, deviceId: string | undefined): Caller {
  const { account } = caller
  const given = deviceId === undefined ? undefined : deviceOf(caller, deviceId)
  if (/^[epxy](0|[1-9]\d*)$/i.test(from)) {
    const extension = from.toLowerCase()
    const line = extension.startsWith('p')
    const owned = ownedBy<{ id: string; userId: string }>(
      caller,
      line ? account.phonelines : account.devices,
      extension,
      line ? 'phone line' : 'device',
      403,
    )
    const devices = telephonesOf(account, owned.id)?.devices ?? []
    const payer = given ?? devices[0]
    if (!payer) throw new Refusal(403, `The phone line ${extension} has no device that could ring.`)
    return { devices, payer, connectionId: line || !devices[0] ? extension : lineOf(account, devices[0]) }
  }
  const number = telephoneNumber(from)
  if (number?.startsWith('+') !== true)
    throw new Refusal(
      400,
      'caller is an extension such as e0, p0, x0 or y0, or a telephone number.',
      '/caller',
    )
  if (!given)
    throw new Refusal(
      400,
      'A caller that is a number needs deviceId: it says which device pays.',
      '/deviceId',
    )
  return { devices: [], number, payer: given, connectionId: lineOf(account, given) }
}

/** @throws Refusal 403 */
function deviceOf(caller: RestCaller, deviceId: string): DeviceState {
  return ownedBy(caller, caller.account.devices, deviceId, 'device', 403)
}

/** @throws Refusal 400 */
function checkCallee(kernel: Kernel, account: AccountState, typed: string): string {
  const number = telephoneNumber(typed)
  const isShort = number !== undefined && !number.startsWith('+')
  if (number === undefined || (isShort && !isEmergency(number) && !destinationOwner(kernel, account, number)))
    throw new Refusal(400, 'callee is a telephone number, best in E.164 such as +493023125010.', '/callee')
  return number
}

/** @throws Refusal 402 */
function checkCredit({ balance }: AccountState): void {
  if (balance.amount <= 0) throw new Refusal(402, 'The account has no credit left for a call.')
}

/** @throws Refusal 403 */
function checkRestriction(kernel: Kernel, account: AccountState, userId: string, callee: string): void {
  const isFree = isEmergency(callee) || numberOwner(kernel, callee) !== undefined || !callee.startsWith('+')
  const charged = account.callRestrictions.find((restriction) => restriction.userId === userId)?.charged
  if (charged === true && !isFree)
    throw new Refusal(403, `${userId} may make no calls that cost money: the restriction "charged" is on.`)
}

/** Whether one of these lines or groups is the caller's. */
function isOwn({ account, user }: RestCaller, extensions: readonly string[]): boolean {
  return (
    user.profile.admin === true ||
    extensions.some((extension) => telephonesOf(account, extension)?.userIds.includes(user.id))
  )
}

/** A call to a device that only hears or records something. */
function ringFor(
  kernel: Kernel,
  { account }: RestCaller,
  device: DeviceState,
  to: string,
  service: NonNullable<CallState['service']>,
) {
  checkCredit(account)
  const { call } = startOutgoing(kernel, account, {
    from: numberOfDevice(account, device),
    to,
    connectionId: lineOf(account, device),
    userId: device.userId,
    devices: [device],
    service,
  })
  return { sessionId: call.callId }
}
