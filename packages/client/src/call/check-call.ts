import type { Effect, OperationName } from '@sipgate-kit/contract'
import { mustNotDouble } from './repeat.ts'
import type { RequestParts } from '../arguments/request-parts.ts'
import type { CallOperation } from '../arguments/request-input.ts'
import type { SipgateError } from '../errors/sipgate-error.ts'

/** A call that is about to be made: copies of what will be sent. */
export interface PlannedCall extends RequestParts {
  readonly operation: OperationName
  readonly effect: Effect
  /** Calls another operation with the same credentials, unchecked. */
  readonly request: CallOperation
  /**
   * Tells the credentials of the call apart without telling them: the same text for the same ones, another in each process.
   * Undefined when none are sent, or where the runtime has no SHA-256, as in a page on plain http.
   */
  readonly credentialsKey: () => Promise<string | undefined>
  /** Aborted when the call has to stop, because of its time limit or its signal. */
  readonly signal: AbortSignal
}

/** Whether what a call was to do was done, as far as anybody can know. */
export type Happened = 'yes' | 'no' | 'unknown'

/**
 * Looks at a call before anything is sent, and refuses it by throwing. A function that it gives back is told in the end
 * whether the call was carried out; it is waited for until the call's time limit, and what it throws changes nothing.
 */
export type CheckCall = (call: PlannedCall) => CheckListener | void | Promise<CheckListener | void>

type CheckListener = ((happened: Happened) => unknown) | undefined

/**
 * What the error of an attempt says about it. A malformed answer is one to something that was carried out. What must not
 * be done twice has a code of its own when it broke half way; all else may have left when there was no answer.
 */
export function happenedAfter({ code }: SipgateError, effect: Effect): Happened {
  if (code === 'malformed_response') return 'yes'
  if (/^(outcome_unknown|server_error|unexpected_status)$/.test(code)) return 'unknown'
  const isCut = code === 'connection_failed' || code === 'timeout' || code === 'aborted'
  return isCut && !mustNotDouble(effect) ? 'unknown' : 'no'
}
