/** Each page a user can meet instead of the app: its HTTP status and what it says. */
export const loginProblems = {
  declined: { status: 403, text: 'You did not allow the app to use your account, so you are not logged in.' },
  callback_expired: { status: 400, text: 'This login took too long. Please start it again.' },
  callback_foreign: {
    status: 400,
    text: 'This answer does not belong to a login that was started in this browser.',
  },
  callback_replayed: { status: 400, text: 'This answer to a login was already used.' },
  callback_invalid: { status: 400, text: 'The answer to the login is not valid. Please start again.' },
  return_to_invalid: {
    status: 400,
    text: 'The page to return to after the login is not a page of this app.',
  },
  grant_gone: {
    status: 403,
    text: 'The login server ended your login again and again. Please try again later.',
  },
  login_required: { status: 401, text: 'You are not logged in.' },
  scopes_missing: { status: 403, text: 'The login server did not grant everything this page needs.' },
  provider_unreachable: {
    status: 503,
    text: 'The login server cannot be reached just now. Please try again.',
  },
  provider_refused: { status: 502, text: 'The login server did not complete the login.' },
  userinfo_invalid: { status: 502, text: 'sipgate did not say who you are, so you are not logged in.' },
  csrf: { status: 403, text: 'This request did not come from a page of this app.' },
  method_not_allowed: { status: 405, text: 'This address does not take such a request.' },
  body_too_large: { status: 413, text: 'The request is too large.' },
  body_type: { status: 415, text: 'The request must be an ordinary form.' },
  store_unavailable: {
    status: 503,
    text: 'The app cannot reach its own storage just now. Please try again.',
  },
} as const

export type LoginProblemCode = keyof typeof loginProblems

/** A page to show instead of the app. Everything in it is ours: nothing a request or the login server sent is repeated. */
export interface LoginProblem {
  readonly code: LoginProblemCode
  /** The HTTP status; the rendered page gets it whatever status it has itself. */
  readonly status: number
  /** One English sentence for the user. */
  readonly text: string
  /** Where a new attempt starts, when one makes sense: a path of this app. */
  readonly retryUrl?: string
  /** Where to go on, when this browser is logged in all the same: a path of this app. */
  readonly continueUrl?: string
  /** With `scopes_missing`: what was asked for and not granted. */
  readonly missingScopes?: readonly string[]
}

export function loginProblem(
  code: LoginProblemCode,
  links: Pick<LoginProblem, 'retryUrl' | 'continueUrl' | 'missingScopes'> = {},
): LoginProblem {
  return { code, status: loginProblems[code].status, text: loginProblems[code].text, ...links }
}
