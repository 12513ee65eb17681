/** The HTTP status of each page that a user can meet instead of the app. */
export const problemStatus = {
  declined: 403,
  callback_expired: 400,
  callback_foreign: 400,
  callback_replayed: 400,
  callback_invalid: 400,
  return_to_invalid: 400,
  grant_gone: 403,
  login_required: 401,
  scopes_missing: 403,
  provider_unreachable: 503,
  provider_refused: 502,
  clock_wrong: 500,
  userinfo_invalid: 502,
  api_unreachable: 503,
  api_failed: 502,
  api_refused: 502,
  csrf: 403,
  method_not_allowed: 405,
  body_too_large: 413,
  body_type: 415,
  rate_limited: 429,
  store_unavailable: 503,
} as const

export type LoginProblemCode = keyof typeof problemStatus
