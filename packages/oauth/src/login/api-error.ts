import type { ApiError } from '../pages/login-problem.ts'
import type { LoginProblemCode } from '../pages/problem-status.ts'

/** The page for each error code of `@sipgate-kit/client` that is about sipgate's answer, or about a missing one. */
const problemOf: Readonly<Record<string, LoginProblemCode>> = {
  connection_failed: 'api_unreachable',
  timeout: 'api_unreachable',
  rate_limited: 'api_unreachable',
  server_error: 'api_failed',
  unexpected_status: 'api_failed',
  malformed_response: 'api_failed',
  outcome_unknown: 'api_failed',
  unauthorized: 'api_refused',
  forbidden: 'api_refused',
  missing_scope: 'api_refused',
  no_credit: 'api_refused',
  not_found: 'api_refused',
  conflict: 'api_refused',
  invalid_request: 'api_refused',
}

/**
 * What an error of the API client means to a user. This package does not import the client; it recognises the client's errors by name
 * and code, as `isSipgateError()` does. Undefined for other errors and for mistakes in the calling program.
 */
export function apiProblem(error: unknown): { problem: LoginProblemCode; apiError: ApiError } | undefined {
  if (!(error instanceof Error)) return undefined
  if (error.name !== 'SipgateError') return apiProblem(error.cause)
  const { code, operation } = error as { code?: unknown; operation?: unknown }
  const problem = typeof code === 'string' && Object.hasOwn(problemOf, code) ? problemOf[code] : undefined
  if (problem === undefined) return undefined
  const named = typeof operation === 'string' && /^[A-Z]+ \/[\w/{}.-]{0,100}$/.test(operation)
  return { problem, apiError: { code: code as string, ...(named && { operation }) } }
}
