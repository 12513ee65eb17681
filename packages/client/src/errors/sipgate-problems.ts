/** Every problem the client reports: its stable code, what happened and what to do about it. */
export const sipgateProblems = {
  invalid_argument: 'The call was not made, because what it was given cannot be right.',
  auth_failed:
    'The call was not made, because there was no usable token for it. What an auth function threw is its `cause`.',
  spend_refused: 'The call was not made, because it would go beyond what you allowed to be spent.',
  dry_run: 'The call was not made, because `dryRun` is on; all checks before it passed.',
  missing_scope: 'The call was not made, because the token says that it lacks the scope.',
  unauthorized: 'sipgate does not accept the token. Get a new one, or let the user log in again.',
  forbidden: 'sipgate does not allow this with the token that was sent.',
  no_credit: 'The account has not enough credit for this. Top it up, then try again.',
  not_found: 'sipgate does not know what was asked for. Check the ids, and whose token was sent.',
  conflict: 'This contradicts what is there already. Read the current state, then decide.',
  invalid_request: 'sipgate refused what was sent. What it said about that, if anything, is in `answer`.',
  rate_limited:
    'Too many requests; nothing was done. Try again later; `retryAfter` says after how many seconds, where sipgate does.',
  server_error: 'sipgate had a problem of its own.',
  unexpected_status: 'sipgate answered with a status that has no meaning here.',
  malformed_response: 'sipgate answered, but not with what this operation promises.',
  connection_failed:
    'sipgate could not be reached, or the connection broke; the `cause` says why. Trying again does no harm.',
  timeout: 'The call took longer than its time limit. Trying again does no harm.',
  aborted: 'The call was stopped by its signal. Trying again does no harm.',
  outcome_unknown:
    'The request left, but no whole answer came back, so it may have been carried out. Look before it is sent again.',
} as const

/** The stable name of a problem. */
export type SipgateErrorCode = keyof typeof sipgateProblems
