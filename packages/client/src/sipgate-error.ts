/** Every problem the client reports: its stable code, what happened and what to do about it. */
export const sipgateProblems = {
  invalid_argument: 'The call was not made, because what it was given cannot be right.',
  auth_failed: 'The call was not made, because there was no usable token for it. Look at `cause`.',
  spend_refused: 'The call was not made, because it would go beyond what you allowed to be spent.',
  dry_run: 'The call was not made, because `dryRun` is on; all checks before it passed.',
  missing_scope: 'The call was not made, because the token says that it lacks the scope.',
  unauthorized: 'sipgate does not accept the token. Get a new one, or let the user log in again.',
  forbidden: 'sipgate does not allow this with the token that was sent.',
  no_credit: 'The account has not enough credit for this. Top it up, then try again.',
  not_found: 'sipgate does not know what was asked for. Check the ids, and whose token was sent.',
  conflict: 'This contradicts what is there already. Read the current state, then decide.',
  invalid_request: 'sipgate refused what was sent. `answer` holds what it said about it.',
  rate_limited: 'Too many requests; nothing was done. Try again after `retryAfter` seconds, or later.',
  server_error: 'sipgate had a problem of its own.',
  unexpected_status: 'sipgate answered with a status that has no meaning here.',
  malformed_response: 'sipgate answered, but not with what this operation promises.',
  connection_failed: 'sipgate could not be reached, or the connection broke. Trying again does no harm.',
  timeout: 'The call took longer than its time limit. Trying again does no harm.',
  aborted: 'The call was stopped by its signal. Trying again does no harm.',
  outcome_unknown:
    'The request left, but no whole answer came back, so it may have been carried out. Look before it is sent again.',
} as const

/** The stable name of a problem. */
export type SipgateErrorCode = keyof typeof sipgateProblems

/** What an error says besides its code; each becomes a field of the same name, when it is there. */
export interface SipgateErrorDetails {
  operation?: string | undefined
  requestId?: string | undefined
  status?: number | undefined
  answer?: unknown
  retryAfter?: number | undefined
  scopes?: readonly string[] | undefined
  detail?: string | undefined
  cause?: unknown
}

/**
 * The one error this package throws. Branch on `code`; the message is for people and may change.
 * No field holds a credential.
 */
export class SipgateError extends Error {
  declare readonly code: SipgateErrorCode
  /** What exactly, in this case; a part of the message. */
  declare readonly detail?: string
  /** The operation, such as `GET /users/{userId}`, without the ids that were asked for. */
  declare readonly operation?: string
  /** This client's own name for the call, the same in hooks and for all its attempts. On Node it is sent as `X-Request-Id`. */
  declare readonly requestId?: string
  /** The HTTP status, when there was an answer. */
  declare readonly status?: number
  /** What sipgate answered, parsed when it is JSON, cut after 4096 characters, with credentials removed. */
  declare readonly answer?: unknown
  /** Seconds after which sipgate allows the next try, when it said so. */
  declare readonly retryAfter?: number
  /** With `forbidden` and `missing_scope`: the scopes of which the token needs one. */
  declare readonly scopes?: readonly string[]

  constructor(code: SipgateErrorCode, details: SipgateErrorDetails = {}) {
    const { operation, requestId, status, answer, retryAfter, scopes, detail, cause } = details
    const where = [operation, status === undefined ? undefined : `status ${status}`]
      .filter(Boolean)
      .join(', ')
    const sentences = detail ? `${sipgateProblems[code]} ${detail}` : sipgateProblems[code]
    super(where ? `${sentences} (${where})` : sentences, cause === undefined ? undefined : { cause })
    this.name = 'SipgateError'
    this.code = code
    if (detail !== undefined) this.detail = detail
    if (operation !== undefined) this.operation = operation
    if (requestId !== undefined) this.requestId = requestId
    if (status !== undefined) this.status = status
    if (answer !== undefined) this.answer = answer
    if (retryAfter !== undefined) this.retryAfter = retryAfter
    if (scopes !== undefined) this.scopes = scopes
  }
}

/** The error for something that cannot be right; one sentence, never the value. */
export function invalidArgument(detail: string, cause?: unknown): SipgateError {
  return new SipgateError('invalid_argument', { detail, cause })
}

/**
 * Whether a caught value is a SipgateError, and if `code` is given, one with this code.
 * It recognises errors of a second copy of this package too.
 */
export function isSipgateError<Code extends SipgateErrorCode = SipgateErrorCode>(
  value: unknown,
  code?: Code,
): value is SipgateError & { readonly code: Code } {
  if (!(value instanceof Error) || value.name !== 'SipgateError') return false
  const found = (value as Partial<SipgateError>).code
  return (
    found !== undefined && Object.hasOwn(sipgateProblems, found) && (code === undefined || found === code)
  )
}
