import type { SmsExtensionState } from '../../world/state/extensions.ts'
import type { AccountState } from '../../world/state/state.ts'
import { addEntry } from '../../world/messages/add-entry.ts'
import type { OutgoingSms } from '../../world/messages/deliver-sms.ts'
import { telephoneNumber } from '../../world/telephony/telephone-number.ts'
import type { Handlers, RestCaller } from '../handler.ts'
import { isoTime } from '../../world/iso-time.ts'
import { Refusal } from '../refusal.ts'

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
      throw new Refusal(400, 'The recipient is no telephone number, such as "+491713920003".', '/recipient')
    const now = kernel.clock.now()
    const at = body.sendAt === undefined ? undefined : body.sendAt * 1000
    if (at !== undefined && (at <= now || at > now + latest * 1000))
      throw new Refusal(
        400,
        'sendAt is in Unix seconds, in the future, and at most 30 days ahead.',
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
} satisfies Handlers

/**
 * An extension that the caller may send from.
 * @throws Refusal 403, as sipgate does for extensions that are not there, too
 */
function findSmsExtension(caller: RestCaller, smsId: string): SmsExtensionState {
  const wanted = smsId.toLowerCase()
  const found = caller.account.smsExtensions.find(({ id }) => id === wanted)
  if (found && (found.userId === caller.user.id || caller.user.profile.admin)) return found
  throw new Refusal(
    403,
    `There is no SMS extension ${smsId.slice(0, 20)} that ${caller.user.id} may send from.`,
  )
}

/** @throws Refusal 402 */
export function needsCredit({ balance }: AccountState): void {
  if (balance.amount <= 0)
    throw new Refusal(
      402,
      'The account has no credit left; set its balance in the console or over the control API.',
    )
}
