import type { Effect, OperationName } from '@sipgate-kit/contract'
import type { RequestParts } from './request-parts.ts'
import type { SipgateErrorCode } from './sipgate-error.ts'
import type { SipgateCore } from './sipgate-core.ts'

/** A call that is about to be made. */
export interface PlannedCall extends RequestParts {
  readonly operation: OperationName
  readonly effect: Effect
  /** Calls another operation with the same credentials, unchecked. */
  readonly request: SipgateCore['request']
}

/** Whether what a call was to do was done, as far as anybody can know. */
export type Happened = 'yes' | 'no' | 'unknown'

/**
 * Looks at a call before anything is sent, and refuses it by throwing. What it may give back is told in the end whether
 * the call was carried out, and waited for.
 */
export type CheckCall = (call: PlannedCall) => CheckResult | Promise<CheckResult>

type CheckResult = undefined | ((happened: Happened) => void | Promise<void>)

const unknown: ReadonlySet<SipgateErrorCode> = new Set([
  'outcome_unknown',
  'server_error',
  'unexpected_status',
])

/** What an error says about it. A malformed answer is one to something that was carried out. */
export function happenedAfter(code: SipgateErrorCode): Happened {
  if (code === 'malformed_response') return 'yes'
  return unknown.has(code) ? 'unknown' : 'no'
}
