import { findExtension } from '../../world/accounts/find-extension.ts'
import { nextId } from '../../world/ids/next-id.ts'
import type { Kernel } from '../../world/kernel.ts'
import type { NotificationState } from '../../world/state/directory.ts'
import type { AccountState } from '../../world/state/state.ts'
import type { Handlers, RestCaller } from '../handler.ts'
import { Refusal } from '../refusal.ts'
import { mayUse } from '../rights/extension-rights.ts'
import { userFor } from '../rights/user-rights.ts'

/** How many notifications of calls a user may have; sipgate's limit is not documented. */
const mostOfCalls = 20

export const notifications = {
  'GET /{userId}/notifications': ({ path }, caller) => {
    const { id } = userFor(caller, path.userId, 'see the notifications of others')
    const own = caller.account.notifications.filter(({ userId }) => userId === id)
    const about = (kind: NotificationState['about']) => byEndpoint(caller.account, own, kind)
    return {
      fax: about('fax'),
      voicemail: about('voicemail').map(({ reports: _reports, ...entry }) => entry),
      call: about('call').map(({ reports: _reports, ...entry }) => entry),
      sms: about('sms').map(({ endpointId, endpointAlias, emails }) => ({
        endpointId,
        endpointAlias,
        emails,
      })),
    }
  },
  'POST /{userId}/notifications/call/email': ({ kernel, path, body: { email, ...body } }, caller) =>
    add(kernel, caller, path.userId, {
      ...checked(body),
      about: 'call',
      by: 'email',
      target: checkEmail(email),
    }),
  'POST /{userId}/notifications/call/sms': ({ kernel, path, body: { number, ...body } }, caller) =>
    add(kernel, caller, path.userId, {
      ...checked(body),
      about: 'call',
      by: 'sms',
      target: checkMobile(number),
    }),
  'POST /{userId}/notifications/fax/email': ({ kernel, path, body: { email, faxlineId, ...body } }, caller) =>
    add(kernel, caller, path.userId, {
      ...checked({ ...body, endpointId: faxlineId }),
      about: 'fax',
      by: 'email',
      target: checkEmail(email),
    }),
  'POST /{userId}/notifications/fax/report': ({ kernel, path, body: { email, faxlineId } }, caller) =>
    add(kernel, caller, path.userId, {
      endpointId: faxlineId,
      about: 'fax',
      by: 'report',
      target: checkEmail(email),
    }),
  'POST /{userId}/notifications/fax/sms': ({ kernel, path, body: { number, faxlineId, ...body } }, caller) =>
    add(kernel, caller, path.userId, {
      ...checked({ ...body, endpointId: faxlineId }),
      about: 'fax',
      by: 'sms',
      target: checkMobile(number),
    }),
  'POST /{userId}/notifications/sms/email': ({ kernel, path, body: { email, endpointId } }, caller) =>
    add(kernel, caller, path.userId, { endpointId, about: 'sms', by: 'email', target: checkEmail(email) }),
  'POST /{userId}/notifications/voicemail/email': ({ kernel, path, body: { email, voicemailId } }, caller) =>
    add(kernel, caller, path.userId, {
      endpointId: voicemailId,
      about: 'voicemail',
      by: 'email',
      target: checkEmail(email),
    }),
  'POST /{userId}/notifications/voicemail/sms': ({ kernel, path, body: { number, voicemailId } }, caller) =>
    add(kernel, caller, path.userId, {
      endpointId: voicemailId,
      about: 'voicemail',
      by: 'sms',
      target: checkMobile(number),
    }),
  'DELETE /{userId}/notifications/{notificationId}': ({ path }, caller) => {
    const { account } = caller
    const user = userFor(caller, path.userId, 'change the notifications of others')
    const left = account.notifications.filter(
      ({ id, userId }) => id !== path.notificationId || userId !== user.id,
    )
    if (left.length === account.notifications.length)
      throw new Refusal(404, 'The user has no notification with this id.')
    account.notifications = left
    return undefined
  },
} satisfies Handlers

type Added = Omit<NotificationState, 'id' | 'userId'>

function add(kernel: Kernel, caller: RestCaller, userId: string, notification: Added): undefined {
  const { account } = caller
  const user = userFor(caller, userId, 'change the notifications of others')
  const endpointId = notification.endpointId.toLowerCase()
  const box = account.voicemails.find(({ id }) => id === endpointId)
  const endpoint = findExtension(account, box?.extension ?? endpointId)
  if (!endpoint || !mayUse(caller, endpoint))
    throw new Refusal(400, `${caller.user.id} has no access to the line ${endpointId.slice(0, 20)}.`)
  const ofCalls = account.notifications.filter(
    ({ about, userId: owner }) => about === 'call' && owner === user.id,
  )
  if (notification.about === 'call' && ofCalls.length >= mostOfCalls)
    throw new Refusal(403, `A user may have at most ${mostOfCalls} notifications of calls.`)
  account.notifications.push({
    ...notification,
    id: nextId(account, 'notification'),
    userId: user.id,
    endpointId,
  })
  return undefined
}

/** Direction and cause as the state knows them; the contract has refused others. */
function checked({
  endpointId,
  direction,
  cause,
}: {
  endpointId: string
  direction: string
  cause?: string
}) {
  return {
    endpointId,
    direction: direction === 'INCOMING' ? ('INCOMING' as const) : ('OUTGOING' as const),
    ...(cause !== undefined && { cause: cause === 'MISSED' ? ('MISSED' as const) : ('SUCCESSFUL' as const) }),
  }
}

function checkEmail(email: string): string {
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) return email
  throw new Refusal(400, 'email must be an e-mail address.', '/email')
}

function checkMobile(number: string): string {
  if (/^\+?[1-9]\d{6,14}$/.test(number)) return number
  throw new Refusal(400, 'The number must be in E.164, such as "+491713920002".', '/number')
}

/** The notifications for each line. */
function byEndpoint(
  account: AccountState,
  own: readonly NotificationState[],
  about: NotificationState['about'],
) {
  const those = own.filter((notification) => notification.about === about)
  return [...new Set(those.map(({ endpointId }) => endpointId))].map((endpointId) => {
    const here = those.filter((notification) => notification.endpointId === endpointId)
    const by = (way: NotificationState['by']) => here.filter((notification) => notification.by === way)
    return {
      endpointId,
      endpointAlias:
        findExtension(account, endpointId)?.alias ??
        account.voicemails.find(({ id }) => id === endpointId)?.alias ??
        '',
      emails: by('email').map(mailed),
      sms: by('sms').map(({ id, target, direction, cause }) => ({
        id,
        number: target,
        ...(direction && { direction }),
        ...(cause && { cause }),
      })),
      reports: by('report').map(mailed),
    }
  })
}

function mailed({ id, target, direction, cause }: NotificationState) {
  return { id, email: target, ...(direction && { direction }), ...(cause && { cause }) }
}
