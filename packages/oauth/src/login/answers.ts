import { isOAuthError } from '../oauth-error.ts'
import { loginProblem, type LoginProblem } from '../pages/login-problem.ts'
import { problemPage } from '../pages/problem-page.ts'
import type { Settings } from '../settings/settings.ts'

/** A redirect that leaves this address in no cache and no Referer (RFC 9700, section 4.2). */
export function redirect(location: string, cookies: readonly string[] = []): Response {
  const response = new Response(null, { status: 303, headers: { location } })
  return hardened(response, cookies)
}

/** Renders a problem and sets the headers that all our answers have. */
export async function problemAnswer(
  settings: Settings,
  problem: LoginProblem,
  request: Request,
  details: { cookies?: readonly string[]; allow?: string } = {},
): Promise<Response> {
  let page: Response
  try {
    page = await (settings.renderProblem ?? problemPage)(problem, request)
  } catch {
    settings.log({ event: 'page.failed', problem: problem.code })
    page = problemPage(problem, request)
  }
  const response = new Response(page.body, { status: problem.status, headers: page.headers })
  if (!response.headers.has('content-security-policy')) {
    response.headers.set(
      'content-security-policy',
      "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
    )
  }
  if (details.allow) response.headers.set('allow', details.allow)
  return hardened(response, details.cookies)
}

/** The page for a failure of the app's storage. */
export function storeFailure(settings: Settings, error: unknown, request: Request): Promise<Response> {
  settings.log({ event: 'store.failed', code: isOAuthError(error) ? error.code : 'unknown' })
  return problemAnswer(settings, loginProblem('store_unavailable'), request)
}

function hardened(response: Response, cookies: readonly string[] = []): Response {
  response.headers.set('cache-control', 'no-store')
  response.headers.set('referrer-policy', 'no-referrer')
  response.headers.set('x-content-type-options', 'nosniff')
  for (const cookie of cookies) response.headers.append('set-cookie', cookie)
  return response
}
