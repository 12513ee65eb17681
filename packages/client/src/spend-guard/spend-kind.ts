import type { OperationName } from '@sipgate-kit/contract'

/** What is counted together. */
export const spendKinds = ['sms', 'fax', 'calls', 'orders'] as const

export type SpendKind = (typeof spendKinds)[number]

/**
 * What operations count as that cost money each time. What is not here is an order: lines, devices, SIM cards and whatever
 * sipgate may sell one day. `none` costs nothing, but contacts somebody.
 */
const kinds: { readonly [Operation in OperationName]?: SpendKind | 'none' } = {
  'POST /sessions/sms': 'sms',
  'POST /{userId}/sms/{smsId}/callerids': 'sms',
  'POST /sessions/fax': 'fax',
  'POST /sessions/fax/resend': 'fax',
  'POST /sessions/calls': 'calls',
  'POST /sessions/voicemail/play': 'calls',
  'POST /sessions/voicemail/recording': 'calls',
  'POST /sessions/ivr/recording': 'calls',
  'POST /calls': 'calls',
  'POST /calls/{callId}/transfer': 'calls',
  // It is for somebody who cannot log in, so it belongs to no account either.
  'POST /passwordreset': 'none',
}

/** What an operation that costs money counts as, or undefined when it is not counted. */
export function spendKindOf(operation: OperationName): SpendKind | undefined {
  const kind = kinds[operation] ?? 'orders'
  return kind === 'none' ? undefined : kind
}
