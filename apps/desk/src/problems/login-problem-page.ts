import type { LoginProblem, LoginProblemCode } from '@sipgate-kit/oauth'
import type { ProblemPages } from './problem-pages.ts'
import type { ProblemCode } from './text.en.ts'

/** The problem whose page shows what the login reports. */
const loginProblems: Readonly<Record<LoginProblemCode, ProblemCode>> = {
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
  clock_wrong: 'clock_wrong',
  userinfo_invalid: 'login_failed',
  api_unreachable: 'api_unreachable',
  api_failed: 'api_failed',
  api_refused: 'forbidden',
  csrf: 'csrf',
  method_not_allowed: 'method_not_allowed',
  body_too_large: 'too_large',
  body_type: 'unsupported_type',
  rate_limited: 'rate_limited',
  store_unavailable: 'store_unavailable',
}

/** Shows the problems of a login as pages of desk. */
export function renderLoginProblem(problems: ProblemPages, contentSecurityPolicy: string) {
  return ({ code, retryUrl, continueUrl }: LoginProblem): Response => {
    const links = { retry: retryUrl, login: retryUrl, continue: continueUrl }
    return new Response(problems.html(loginProblems[code], links), {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': contentSecurityPolicy,
        vary: 'Accept-Language, Cookie',
      },
    })
  }
}
