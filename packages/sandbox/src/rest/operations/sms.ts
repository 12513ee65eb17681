import { nextId } from '../../world/ids/next-id.ts'
import { isoTime } from '../../world/iso-time.ts'
import { addEntry } from '../../world/messages/add-entry.ts'
import type { OutgoingSms } from '../../world/messages/deliver-sms.ts'
import { keepInOutbox } from '../../world/messages/outbox.ts'
import { prices } from '../../world/messages/message-prices.ts'
import type { SmsCallerIdState, SmsExtensionState } from '../../world/state/extensions.ts'
import { telephoneNumber } from '../../world/telephony/telephone-number.ts'
import type { Handlers, RestCaller } from '../handler.ts'
import { Refusal } from '../refusal.ts'
import { needsCredit } from '../rights/needs-credit.ts'
import { userFor } from '../rights/user-rights.ts'

/** How long a message takes to leave, in milliseconds. */
const sendTime = 2000
const latest = 30 * 86_400

export const sms = {
  'POST /sessions/sms': ({ kernel, body }, caller) => {
    const { account } = caller
    const extension = findSmsExtension(caller, body.smsId)
    if (body.message === '') throw new Refusal(400, 'The message is empty.', '/message')
    const to = telephoneNumber(body.recipient)
    if (!to?.startsWith('+'))
      throw new Refusal(
        400,
        'The recipient must be a telephone number such as "+491713920003".',
        '/recipient',
      )
    const now = kernel.clock.now()
    const at = body.sendAt === undefined ? undefined : body.sendAt * 1000
    if (at !== undefined && (at <= now || at > now + latest * 1000))
      throw new Refusal(
        400,
        'sendAt must be a time in Unix seconds, in the future and at most 30 days ahead.',
        '/sendAt',
      )
    needsCredit(account)
    const from = extension.callerIds.find(({ defaultNumber }) => defaultNumber)?.phonenumber ?? 'sipgate'
    const message: OutgoingSms = { smsId: extension.id, from, to, text: body.message }
    if (at !== undefined)
      message.entryId = addEntry(kernel, account, {
        type: 'SMS',
        source: from,
        target: to,
        direction: 'OUTGOING',
        status: 'NOPICKUP',
        connectionIds: [extension.id],
        smsContent: body.message,
        scheduled: isoTime(at),
      }).id
    kernel.tasks.schedule({
      at: at ?? now + sendTime,
      kind: 'deliver sms',
      masterSipId: account.masterSipId,
      ref: extension.id,
      detail: JSON.stringify(message),
    })
    return undefined
  },
  'GET /{userId}/sms': ({ path }, caller) => {
    const user = userFor(caller, path.userId, 'see the SMS extensions of others')
    const own = caller.account.smsExtensions.filter(({ userId }) => userId === user.id)
    return {
      items: own.map(({ id, alias, callerIds }) => ({
        id,
        alias,
        callerId: callerIds.find(({ defaultNumber }) => defaultNumber)?.phonenumber ?? 'sipgate',
      })),
    }
  },
  'PUT /{userId}/sms/{smsId}': ({ path, body }, caller) => {
    find(caller, path).alias = body.alias
    return undefined
  },
  'GET /{userId}/sms/{smsId}/callerids': ({ path }, caller) => ({
    items: find(caller, path).callerIds.map(({ id, phonenumber, verified, defaultNumber }) => ({
      id,
      phonenumber,
      verified,
      defaultNumber,
    })),
  }),
  'POST /{userId}/sms/{smsId}/callerids': ({ kernel, path, body }, caller) => {
    const { account } = caller
    const extension = find(caller, path)
    const phonenumber = telephoneNumber(body.phonenumber)
    if (!phonenumber?.startsWith('+'))
      throw new Refusal(400, 'The number must be a telephone number such as "+491713920004".', '/phonenumber')
    if (extension.callerIds.some((callerId) => callerId.phonenumber === phonenumber))
      throw new Refusal(400, 'The extension already has this number.', '/phonenumber')
    needsCredit(account)
    const digits = [...kernel.platform.randomBytes(6)].map((byte) => byte % 10).join('')
    extension.callerIds.push({
      id: Number(nextId(account, 'callerId')),
      phonenumber,
      verified: false,
      defaultNumber: false,
      verificationCode: digits,
    })
    account.balance.amount -= prices.smsPart
    const text = `Ihr Code: ${digits}`
    keepInOutbox(kernel, account, {
      kind: 'sms',
      from: 'sipgate',
      to: phonenumber,
      text,
      entryId: '',
      state: 'sent',
    })
    return undefined
  },
  'POST /{userId}/sms/{smsId}/callerids/{callerId}/verification': ({ path, body }, caller) => {
    const callerId = findCallerId(find(caller, path), path.callerId)
    if (callerId.verified || body.verificationCode !== callerId.verificationCode)
      throw new Refusal(
        400,
        'The code is wrong or already used. The text message that was sent contains it.',
        '/verificationCode',
      )
    callerId.verified = true
    return undefined
  },
  'PUT /{userId}/sms/{smsId}/callerids/{callerId}': ({ path, body }, caller) => {
    const { callerIds } = find(caller, path)
    const callerId = findCallerId({ callerIds }, path.callerId)
    if (!callerId.verified) throw new Refusal(403, 'The number has not been verified.')
    // One is the default; without another it is the preset.
    for (const other of callerIds)
      other.defaultNumber = body.defaultNumber ? other === callerId : other.id === 0
    return undefined
  },
  'DELETE /{userId}/sms/{smsId}/callerids/{callerId}': ({ path }, caller) => {
    const extension = find(caller, path)
    const callerId = findCallerId(extension, path.callerId)
    if (callerId.id === 0) throw new Refusal(403, 'The preset cannot be deleted.')
    extension.callerIds = extension.callerIds.filter((other) => other !== callerId)
    if (callerId.defaultNumber) for (const other of extension.callerIds) other.defaultNumber = other.id === 0
    return undefined
  },
} satisfies Handlers

/**
 * An extension that the caller may send from.
 * @throws Refusal 403, as sipgate does for extensions that are not there, too
 */
function findSmsExtension(caller: RestCaller, smsId: string): SmsExtensionState {
  const wanted = smsId.toLowerCase()
  const found = caller.account.smsExtensions.find(({ id }) => id === wanted)
  if (found && (found.userId === caller.user.id || caller.user.profile.admin)) return found
  throw new Refusal(403, `${caller.user.id} has no SMS extension ${smsId.slice(0, 20)} to send from.`)
}

function find(caller: RestCaller, { userId, smsId }: { userId: string; smsId: string }): SmsExtensionState {
  const user = userFor(caller, userId, 'see the SMS extensions of others')
  const wanted = smsId.toLowerCase()
  const found = caller.account.smsExtensions.find((one) => one.id === wanted && one.userId === user.id)
  if (!found) throw new Refusal(404, `${user.id} has no SMS extension ${smsId.slice(0, 20)}.`)
  return found
}

function findCallerId(
  { callerIds }: Pick<SmsExtensionState, 'callerIds'>,
  callerId: number,
): SmsCallerIdState {
  const found = callerIds.find(({ id }) => id === callerId)
  if (!found) throw new Refusal(404, 'The extension has no caller id with this number.')
  return found
}
