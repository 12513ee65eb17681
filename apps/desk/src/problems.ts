import { isSipgateError, type SipgateErrorCode } from '@sipgate-kit/client'
import { isOAuthError, type LoginProblemCode, type OAuthErrorCode } from '@sipgate-kit/oauth'
import type { ProblemAction } from './pages/problem.tsx'
import type { ProblemCode } from './text/text.ts'

interface Answer {
  readonly status: number
  readonly action: ProblemAction['kind']
}

/** The HTTP status of each problem, and what its page offers first. */
export const problems: Readonly<Record<ProblemCode, Answer>> = {
  declined: { status: 403, action: 'login' },
  callback_expired: { status: 400, action: 'login' },
  callback_foreign: { status: 400, action: 'login' },
  callback_replayed: { status: 400, action: 'home' },
  callback_invalid: { status: 400, action: 'login' },
  grant_gone: { status: 403, action: 'login' },
  login_required: { status: 401, action: 'login' },
  provider_unreachable: { status: 503, action: 'retry' },
  provider_refused: { status: 502, action: 'login' },
  csrf: { status: 403, action: 'home' },
  login_failed: { status: 502, action: 'login' },
  store_unavailable: { status: 503, action: 'retry' },
  api_unreachable: { status: 503, action: 'retry' },
  api_slow: { status: 504, action: 'retry' },
  api_failed: { status: 502, action: 'retry' },
  api_busy: { status: 503, action: 'retry' },
  malformed_answer: { status: 502, action: 'retry' },
  // No automatic way to the login: an API that refuses every token would send the browser round in circles.
  api_unauthorized: { status: 403, action: 'login' },
  forbidden: { status: 403, action: 'login' },
  not_found: { status: 404, action: 'home' },
  bad_request: { status: 400, action: 'home' },
  method_not_allowed: { status: 405, action: 'home' },
  too_large: { status: 413, action: 'home' },
  address_too_long: { status: 414, action: 'home' },
  headers_too_large: { status: 431, action: 'home' },
  unsupported_type: { status: 415, action: 'home' },
  request_timeout: { status: 408, action: 'home' },
  internal: { status: 500, action: 'retry' },
}

/** The page for what the login has to say. */
export const loginProblems: Readonly<Record<LoginProblemCode, ProblemCode>> = {
  declined: 'declined',
  callback_expired: 'callback_expired',
  callback_foreign: 'callback_foreign',
  callback_replayed: 'callback_replayed',
  callback_invalid: 'callback_invalid',
  return_to_invalid: 'bad_request',
  grant_gone: 'grant_gone',
  login_required: 'login_required',
  scopes_missing: 'forbidden',
  provider_unreachable: 'provider_unreachable',
  provider_refused: 'provider_refused',
  userinfo_invalid: 'login_failed',
  csrf: 'csrf',
  method_not_allowed: 'method_not_allowed',
  body_too_large: 'too_large',
  body_type: 'unsupported_type',
  store_unavailable: 'store_unavailable',
}

const apiProblems: Partial<Record<SipgateErrorCode, ProblemCode>> = {
  unauthorized: 'api_unauthorized',
  forbidden: 'forbidden',
  rate_limited: 'api_busy',
  malformed_response: 'malformed_answer',
  connection_failed: 'api_unreachable',
  timeout: 'api_slow',
  server_error: 'api_failed',
  unexpected_status: 'api_failed',
  not_found: 'api_failed',
  invalid_request: 'api_failed',
}

const oauthProblems: Partial<Record<OAuthErrorCode, ProblemCode>> = {
  grant_gone: 'grant_gone',
  stored_row_unreadable: 'grant_gone',
  refresh_unavailable: 'provider_unreachable',
  client_refused: 'provider_refused',
  store_unavailable: 'store_unavailable',
  store_corrupt: 'store_unavailable',
}

/** The page for an error of any kind. */
export function problemOf(error: unknown): ProblemCode {
  if (isOAuthError(error)) return oauthProblems[error.code] ?? 'internal'
  if (isSipgateError(error)) {
    if (error.code === 'auth_failed' && error.cause !== undefined) return problemOf(error.cause)
    return apiProblems[error.code] ?? 'internal'
  }
  // Express marks what is wrong with the request itself, such as an address that cannot be decoded.
  const { status } = (error ?? {}) as { status?: unknown }
  if (status === 413) return 'too_large'
  if (status === 415) return 'unsupported_type'
  return typeof status === 'number' && status >= 400 && status < 500 ? 'bad_request' : 'internal'
}
