import { pushForms, type Push } from '@sipgate-kit/contract'
import type { PushEvent } from '../world/telephony/push-event.ts'

/**
 * The body of a push: the fields of its form, in the order of the contract. Brackets are percent-encoded, numbers lose
 * their `+`, and what does not apply is left out.
 */
export function formBody(event: PushEvent): string {
  const push: Readonly<Record<string, string | readonly string[]>> = { ...pushOf(event) }
  const body = new URLSearchParams()
  for (const [name, { sentAs, number }] of Object.entries(pushForms[event.event].fields))
    for (const value of [push[name] ?? []].flat())
      body.append(sentAs, number ? value.replace(/^\+/, '') : value)
  return body.toString()
}

/** The event in the words of the contract. */
function pushOf(event: PushEvent): Push {
  if (event.event === 'dtmf') {
    const { event: name, callId, dtmf } = event
    return { event: name, callId, ...(dtmf !== undefined && { dtmf }) }
  }
  const { callId, origCallId, xcid, direction, from, to, diversion } = event
  const call = {
    callId,
    origCallId,
    xcid,
    direction,
    from,
    to,
    ...(diversion !== undefined && { diversion }),
  }
  if (event.event === 'newCall')
    return {
      event: 'newCall',
      ...call,
      users: event.users.map(({ name }) => name),
      userIds: event.users.map(({ userId }) => userId),
      fullUserIds: event.users.map(({ fullUserId }) => fullUserId),
    }
  const answered = {
    ...call,
    ...(event.answeringNumber !== '' && { answeringNumber: event.answeringNumber }),
  }
  if (event.event === 'hangup') return { event: 'hangup', ...answered, cause: event.cause }
  const { name, ...ids } = event.user ?? {}
  return { event: 'answer', ...answered, ...ids, ...(name !== undefined && { user: name }) }
}
