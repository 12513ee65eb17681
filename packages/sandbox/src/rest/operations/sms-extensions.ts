import type { SmsCallerIdState, SmsExtensionState } from '../../world/state/extensions.ts'
import { keepInOutbox } from '../../world/messages/outbox.ts'
import { prices } from '../../world/messages/prices.ts'
import { telephoneNumber } from '../../world/telephony/telephone-number.ts'
import type { Handlers, RestCaller } from '../handler.ts'
import { nextId } from '../../world/ids/next-id.ts'
import { Refusal } from '../refusal.ts'
import { userFor } from '../rights.ts'
import { needsCredit } from './sms.ts'

export const smsExtensions = {
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
      throw new Refusal(400, 'That is no telephone number, such as "+491713920004".', '/phonenumber')
    if (extension.callerIds.some((callerId) => callerId.phonenumber === phonenumber))
      throw new Refusal(400, 'The extension has this number already.', '/phonenumber')
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
        'The code is wrong, or was used; the message that was sent holds it.',
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
    if (callerId.id === 0) throw new Refusal(403, 'The preset stays.')
    extension.callerIds = extension.callerIds.filter((other) => other !== callerId)
    if (callerId.defaultNumber) for (const other of extension.callerIds) other.defaultNumber = other.id === 0
    return undefined
  },
} satisfies Handlers

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
