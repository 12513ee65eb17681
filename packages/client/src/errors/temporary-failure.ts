import { isSipgateError, type SipgateError } from './sipgate-error.ts'

/** Whether the next look at the same thing may well succeed. */
export function isTemporary(error: unknown): error is SipgateError {
  return isSipgateError(error) && /^(connection_failed|timeout|rate_limited|server_error)$/.test(error.code)
}
