/** Every problem the client reports: its stable code, what happened and what to do about it. */
export const sipgateProblems = {
  invalid_argument: 'An argument or option is not valid, so nothing was sent.',
  auth_failed: 'The call was not made, because there was no usable token.',
  spend_refused: 'The call was not made, because it would exceed your limits.',
  dry_run: 'The call was not made, because `dryRun` is on.',
  missing_scope: 'The call was not made, because the token lacks the scope.',
  unauthorized: 'sipgate does not accept the token. Get a new one, or let the user log in again.',
  forbidden: 'sipgate does not allow this operation.',
  no_credit: 'The account does not have enough credit.',
  not_found: 'sipgate does not know it. Check the ids, and whose token was sent.',
  conflict: 'This conflicts with the current state.',
  invalid_request: 'sipgate rejected the request. Check its values.',
  rate_limited: 'Too many requests; this one was not carried out. Wait `retryAfter` seconds.',
  server_error: 'sipgate had an internal problem.',
  unexpected_status: 'sipgate answered with an unexpected status.',
  malformed_response: 'The answer is not what this operation promises.',
  connection_failed: 'sipgate was not reached, or the connection broke. It is safe to try again.',
  timeout: 'The call exceeded its time limit. It is safe to try again.',
  aborted: 'A signal stopped the call. It is safe to try again.',
  outcome_unknown:
    'The request was sent, but no complete answer came back. Check whether it was carried out before you send it again.',
} as const

/** The stable name of a problem. */
export type SipgateErrorCode = keyof typeof sipgateProblems
