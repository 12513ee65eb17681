import type { ProblemCode } from './text.en.ts'

/**
 * What the page of a problem offers: try the same again, log in again, continue where the login was to lead (or log in
 * again, if nobody is logged in), or go to the start page.
 */
export type ProblemAction = 'retry' | 'login' | 'continue' | 'home'

/** The HTTP status of each problem, and what its page offers first. */
export const problems: Readonly<Record<ProblemCode, { status: number; action: ProblemAction }>> = {
  declined: { status: 403, action: 'login' },
  callback_expired: { status: 400, action: 'login' },
  callback_foreign: { status: 400, action: 'login' },
  callback_replayed: { status: 400, action: 'continue' },
  callback_invalid: { status: 400, action: 'login' },
  grant_gone: { status: 403, action: 'login' },
  provider_unreachable: { status: 503, action: 'retry' },
  provider_refused: { status: 502, action: 'login' },
  clock_wrong: { status: 500, action: 'login' },
  login_failed: { status: 502, action: 'login' },
  login_required: { status: 401, action: 'login' },
  csrf: { status: 403, action: 'home' },
  api_unreachable: { status: 503, action: 'retry' },
  api_slow: { status: 504, action: 'retry' },
  api_failed: { status: 502, action: 'retry' },
  rate_limited: { status: 429, action: 'home' },
  api_busy: { status: 503, action: 'retry' },
  limit_reached: { status: 429, action: 'home' },
  call_over: { status: 409, action: 'home' },
  not_your_call: { status: 403, action: 'home' },
  malformed_answer: { status: 502, action: 'retry' },
  // Nobody is sent to log in automatically: an API that refuses every token would cause a redirect loop.
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
  store_unavailable: { status: 503, action: 'retry' },
  internal: { status: 500, action: 'retry' },
}

/** Thrown by a page that cannot be shown. The visitor sees the page of `code` instead. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly code: ProblemCode

  constructor(code: ProblemCode, options?: { cause?: unknown }) {
    super(code, options)
    this.code = code
  }
}
