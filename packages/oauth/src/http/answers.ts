import { isOAuthError } from '../oauth-error.ts'
import { loginProblem, type ProblemDetails } from '../pages/login-problem.ts'
import { problemPage } from '../pages/problem-page.ts'
import type { LoginProblemCode } from '../pages/problem-status.ts'
import type { Settings } from '../settings/settings.ts'

/** A problem to answer with: its code, and what is known of the case. */
export type Problem = ProblemDetails & { readonly code: LoginProblemCode }

/** A redirect that leaves this address in no cache and no Referer (RFC 9700, section 4.2). */
export function redirect(location: string, cookies: readonly string[] = []): Response {
  const response = new Response(null, { status: 303, headers: { location } })
  return hardened(response, cookies)
}

/** Renders a problem and sets the headers that all our answers have. */
export async function problemAnswer(
  settings: Settings,
  { code, ...details }: Problem,
  request: Request,
  { cookies = [], headers = {} }: { cookies?: readonly string[]; headers?: Record<string, string> } = {},
): Promise<Response> {
  const problem = loginProblem(code, { about: settings.kind, ...details })
  let page: Response
  try {
    page = await (settings.renderProblem ?? problemPage)(problem, request)
  } catch {
    settings.log({ event: 'page.failed', problem: code })
    page = problemPage(problem, request)
  }
  const response = new Response(page.body, { status: problem.status, headers: page.headers })
  if (!response.headers.has('content-security-policy')) {
    response.headers.set(
      'content-security-policy',
      "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
    )
  }
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  return hardened(response, cookies)
}

/** The page for a failure of the app's storage. */
export function storeFailure(settings: Settings, error: unknown, request: Request): Promise<Response> {
  noteStoreFailure(settings, error)
  return problemAnswer(settings, { code: 'store_unavailable' }, request)
}

/** Logs that the store failed in something that nobody waits for. */
export function noteStoreFailure({ log }: Pick<Settings, 'log'>, error: unknown): void {
  log({ event: 'store.failed', code: isOAuthError(error) ? error.code : 'unknown' })
}

function hardened(response: Response, cookies: readonly string[] = []): Response {
  response.headers.set('cache-control', 'no-store')
  response.headers.set('referrer-policy', 'no-referrer')
  response.headers.set('x-content-type-options', 'nosniff')
  for (const cookie of cookies) response.headers.append('set-cookie', cookie)
  return response
}
