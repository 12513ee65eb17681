import type { OperationName } from '@sipgate-kit/contract'

/** What is counted together. */
export type SpendKind = 'sms' | 'fax' | 'calls' | 'orders'

/** What an operation that costs money counts as, and the argument of its body that holds the number it reaches. */
export interface Spending {
  readonly kind: SpendKind
  /** Left out where it reaches the account's own devices, or a number named by nobody but sipgate. */
  readonly destination?: string
}

/** All operations that cost money and reach a number; every other one is an order. */
const spendings: { readonly [Operation in OperationName]?: Spending } = {
  'POST /sessions/sms': { kind: 'sms', destination: 'recipient' },
  'POST /{userId}/sms/{smsId}/callerids': { kind: 'sms', destination: 'phonenumber' },
  'POST /sessions/fax': { kind: 'fax', destination: 'recipient' },
  'POST /sessions/fax/resend': { kind: 'fax' },
  'POST /sessions/calls': { kind: 'calls', destination: 'callee' },
  'POST /sessions/voicemail/play': { kind: 'calls' },
  'POST /sessions/voicemail/recording': { kind: 'calls' },
  'POST /sessions/ivr/recording': { kind: 'calls' },
  'POST /calls': { kind: 'calls', destination: 'targetNumber' },
  'POST /calls/{callId}/transfer': { kind: 'calls', destination: 'phoneNumber' },
}

export function spendingOf(operation: OperationName): Spending {
  return spendings[operation] ?? { kind: 'orders' }
}
