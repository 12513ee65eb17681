import { isSipgateError, type SipgateErrorCode } from '@sipgate-kit/client'
import { isDatabaseError } from '@sipgate-kit/database'
import { isOAuthError, type OAuthErrorCode } from '@sipgate-kit/oauth'
import { isWebhookError, type WebhookErrorCode } from '@sipgate-kit/webhooks'
import { Problem } from './problem.ts'
import type { ProblemCode } from './text.en.ts'

const apiProblems: Partial<Record<SipgateErrorCode, ProblemCode>> = {
  unauthorized: 'api_unauthorized',
  forbidden: 'forbidden',
  missing_scope: 'forbidden',
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

const webhookProblems: Partial<Record<WebhookErrorCode, ProblemCode>> = {
  call_over: 'call_over',
  control_refused: 'not_your_call',
  store_unavailable: 'store_unavailable',
  store_corrupt: 'store_unavailable',
}

/** The problem whose page an error of any kind is shown as. */
export function problemOf(error: unknown): ProblemCode {
  if (error instanceof Problem) return error.code
  if (isOAuthError(error)) return oauthProblems[error.code] ?? 'internal'
  if (isWebhookError(error)) return webhookProblems[error.code] ?? 'internal'
  if (isDatabaseError(error)) return 'store_unavailable'
  if (isSipgateError(error)) {
    // The function that gives the client its token has failed.
    if (error.code === 'auth_failed' && error.cause !== undefined) return problemOf(error.cause)
    return apiProblems[error.code] ?? 'internal'
  }
  // Express marks what is wrong with the request itself, such as an address that cannot be decoded.
  const { status } = (error ?? {}) as { status?: unknown }
  if (status === 413) return 'too_large'
  if (status === 415) return 'unsupported_type'
  return typeof status === 'number' && status >= 400 && status < 500 ? 'bad_request' : 'internal'
}
