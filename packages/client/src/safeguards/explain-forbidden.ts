import type { OperationName, Scope } from '@sipgate-kit/contract'
import type { Credentials } from '../call/auth.ts'
import { saidInAnswer } from '../errors/said-in-answer.ts'
import { grantedScopes } from './granted-scopes.ts'

const usualReasons =
  'the feature is not booked, the object belongs to somebody else, or only an administrator may do this'
const noLine = 'is unknown or belongs to somebody else'
const noSipgateIo = 'sipgate.io is not booked, or only an administrator may do this'
const noDevices =
  '`connectionIds` holds a device such as e0; it takes lines and groups such as p0, g0, f0 and s0'
const tooMany = 'the limit of notifications is reached'

/** What else makes sipgate answer 403, as the contract's descriptions have it. */
const knownReasons: { readonly [Operation in OperationName]?: string } = {
  'GET /history': noDevices,
  'GET /history/export': noDevices,
  'POST /sessions/sms': `\`smsId\` ${noLine}; \`sms.extensions.list\` lists the right ones`,
  'POST /sessions/calls': `\`caller\` or \`deviceId\` ${noLine}; \`devices.list\` lists the right ones`,
  'POST /sessions/fax': `\`faxlineId\` ${noLine}, or fax is not booked; \`faxlines.list\` lists the right ones`,
  'POST /sessions/voicemail/play': `the device ${noLine}`,
  'POST /sessions/voicemail/recording': `the device ${noLine}`,
  'POST /sessions/ivr/recording': `the device ${noLine}, or the feature is not booked`,
  'PUT /contacts/{contactId}': 'the contact is INTERNAL or belongs to somebody else',
  'DELETE /contacts/{contactId}': 'the contact is INTERNAL or belongs to somebody else',
  'PUT /devices/{deviceId}/alias': 'the device is unknown or belongs to somebody else',
  'POST /{userId}/notifications/call/email': tooMany,
  'POST /{userId}/notifications/call/sms': tooMany,
  'GET /log/webhooks': noSipgateIo,
  'GET /settings/sipgateio': noSipgateIo,
  'PUT /settings/sipgateio': noSipgateIo,
}

/** What a 403 means: which scopes would do, unless the token has one, and what else may be the reason. */
export function explainForbidden(
  operation: string,
  scopes: readonly Scope[] | undefined,
  credentials: Credentials | undefined,
  answer: unknown,
): { readonly scopes?: readonly Scope[]; readonly detail?: string } {
  if (!scopes) return {}
  const granted = credentials?.accessToken === undefined ? undefined : grantedScopes(credentials.accessToken)
  const has = scopes.find((scope) => granted?.has(scope))
  const lead = has ? `The token has the scope ${has}, so it is not that.` : needsOneOf(scopes)
  // What sipgate said itself is better than what might be.
  if (saidInAnswer(answer) !== undefined) return { scopes, detail: lead }
  const reasons = knownReasons[operation as OperationName] ?? usualReasons
  return {
    scopes,
    detail: `${lead} ${has ? 'Possible reasons' : 'If the token has one, possible reasons'}: ${reasons}.`,
  }
}

export function needsOneOf(scopes: readonly string[]): string {
  return `It needs one of these scopes: ${scopes.join(', ')}.`
}
