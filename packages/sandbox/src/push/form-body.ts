import type { PushEvent } from '../world/telephony/push-event.ts'

/**
 * The body of a push, its fields in the order of recorded ones. Numbers have no `+`, brackets are percent-encoded, and
 * what does not apply is left out.
 */
export function formBody(event: PushEvent): string {
  const fields = new URLSearchParams()
  fields.append('event', event.event)
  if (event.event === 'dtmf') {
    fields.append('callId', event.callId)
    if (event.dtmf !== undefined) fields.append('dtmf', event.dtmf)
    return fields.toString()
  }
  fields.append('direction', event.direction)
  fields.append('from', wireNumber(event.from))
  fields.append('to', wireNumber(event.to))
  fields.append('callId', event.callId)
  fields.append('origCallId', event.origCallId)
  if (event.event === 'newCall') {
    for (const { name } of event.users) fields.append('user[]', name)
    for (const { userId } of event.users) fields.append('userId[]', userId)
    for (const { fullUserId } of event.users) fields.append('fullUserId[]', fullUserId)
  }
  if (event.event === 'answer' && event.user) {
    fields.append('user', event.user.name)
    fields.append('userId', event.user.userId)
    fields.append('fullUserId', event.user.fullUserId)
  }
  if (event.event === 'hangup') fields.append('cause', event.cause)
  if (event.event !== 'newCall' && event.answeringNumber !== '')
    fields.append('answeringNumber', wireNumber(event.answeringNumber))
  if (event.diversion !== undefined) fields.append('diversion', wireNumber(event.diversion))
  fields.append('xcid', event.xcid)
  return fields.toString()
}

function wireNumber(number: string): string {
  return number.replace(/^\+/, '')
}
