import { apiProblem } from './api-error.ts'
import { accessTokens } from '../grants/access-token.ts'
import { problemAnswer, redirect, storeFailure } from './answers.ts'
import { handleCallback } from './callback.ts'
import { checkScopes } from '../settings/check-scopes.ts'
import type { CurrentLogin } from './current-login.ts'
import type { Scope } from '../generated/scopes.ts'
import { loginProblem } from '../pages/login-problem.ts'
import type { LoginProblemCode } from '../pages/problem-status.ts'
import { handleLogout } from './logout.ts'
import { isNavigation, loginPath, pathOf } from './navigation.ts'
import { isOAuthError, type OAuthError } from '../oauth-error.ts'
import type { LoginOptions } from '../settings/login-options.ts'
import { createProvider } from '../provider/provider.ts'
import { createRevocations } from '../grants/revocations.ts'
import { missingScopes } from '../grants/missing-scopes.ts'
import { csrfTokenOf } from '../secrets.ts'
import { sentAgain, wasSentAgain } from './login-loop-cookie.ts'
import { clearedSession, findSession } from './sessions.ts'
import { readSettings } from '../settings/read-settings.ts'
import { handleLogin, startLogin } from './start-login.ts'

/** Logs users in with sipgate. It turns web requests into responses; `@sipgate-kit/oauth/express` adapts it to Express. */
export interface Login {
  /** The app's own origin, from `redirectUri`. */
  readonly origin: string
  /** Answers `GET /login?returnTo=/x`, the path of `redirectUri` and `POST /logout`. Undefined for other paths. */
  handle(request: Request): Promise<Response | undefined>
  /**
   * The logged-in user of a request.
   * @throws OAuthError `store_unavailable`, `stored_row_unreadable`
   */
  current(request: Request): Promise<CurrentLogin | undefined>
  /**
   * Undefined if the user is logged in and has granted all of `scopes`. Otherwise the answer to send: a redirect to log in or to
   * grant what is missing or, for requests that are not page loads, 401 or 403.
   * @throws OAuthError `invalid_option` at once, if `scopes` are not scope names
   */
  requireScopes(...scopes: Scope[]): (request: Request) => Promise<Response | undefined>
  /**
   * The answer to an error of this package or of `@sipgate-kit/client`, thrown directly or as the `cause` of another error. For
   * `grant_gone` it is a redirect to log in, or a page if that was tried within the last minute; for other failures of the store, the
   * login server or the API it is a page. Undefined for other errors and for those that the developer has to fix.
   */
  handleError(error: unknown, request: Request): Promise<Response | undefined>
  /** Ends background work. The store stays open, because it belongs to the caller. */
  close(): Promise<void>
}

const sweepEvery = 10 * 60_000

/** @throws OAuthError `invalid_option` */
export function createLogin(options: LoginOptions): Login {
  const settings = readSettings(options)
  const { store, platform } = settings
  const provider = createProvider(settings)
  const revocations = createRevocations(settings, provider)
  const tokenOf = accessTokens(settings, provider)
  const routes = new Map([
    ['/login', { method: 'GET', answer: (request: Request) => handleLogin(settings, provider, request) }],
    [
      settings.redirectUri.pathname,
      {
        method: 'GET',
        answer: (request: Request) => handleCallback(settings, provider, revocations, request),
      },
    ],
    [
      '/logout',
      { method: 'POST', answer: (request: Request) => handleLogout(settings, revocations, request) },
    ],
  ])

  let sweptAt = platform.now()
  async function sweepSometimes() {
    if (platform.now() - sweptAt < sweepEvery) return
    sweptAt = platform.now()
    const rows = await store.sweep(sweptAt)
    settings.log({ event: 'store.swept', rows })
  }

  async function handle(request: Request) {
    const route = routes.get(new URL(request.url).pathname)
    if (!route) return undefined
    if (request.method !== route.method) {
      return problemAnswer(settings, loginProblem('method_not_allowed'), request, { allow: route.method })
    }
    try {
      await sweepSometimes()
      return await route.answer(request)
    } catch (error) {
      return storeFailure(settings, error, request)
    }
  }

  async function current(request: Request): Promise<CurrentLogin | undefined> {
    const found = await findSession(settings, request)
    return (
      found && {
        user: found.grant.user,
        scopes: found.grant.scopes,
        accessToken: tokenOf(found.grant),
        csrfToken: csrfTokenOf(found.id),
      }
    )
  }

  const refuse = (code: LoginProblemCode, request: Request, cookies: string[] = []) =>
    problemAnswer(settings, loginProblem(code, { retryUrl: loginPath(pathOf(request)) }), request, {
      cookies,
    })

  function apiErrorAnswer(thrown: unknown, request: Request): Promise<Response | undefined> {
    const found = apiProblem(thrown)
    if (!found) return Promise.resolve(undefined)
    const { problem, apiError } = found
    settings.log({ event: 'api.failed', problem, ...apiError })
    // Opening the same page again does no harm; sending the same form again might.
    const retryUrl = isNavigation(request) ? pathOf(request) : undefined
    const details = { apiError, ...(retryUrl !== undefined && { retryUrl }) }
    return problemAnswer(settings, loginProblem(problem, details), request)
  }

  return {
    origin: settings.origin,
    handle,
    current,
    requireScopes(...scopes) {
      checkScopes(scopes)
      return async (request) => {
        const found = await current(request)
        if (!found) {
          return isNavigation(request)
            ? redirect(loginPath(pathOf(request)))
            : refuse('login_required', request)
        }
        const missing = missingScopes(found.scopes, scopes)
        if (missing.length === 0) return undefined
        if (!isNavigation(request)) {
          const problem = loginProblem('scopes_missing', { missingScopes: missing })
          return problemAnswer(settings, problem, request)
        }
        const asked = [...new Set([...settings.scopes, ...found.scopes, ...missing])]
        return startLogin(settings, provider, request, {
          returnTo: pathOf(request),
          scopes: asked,
          needed: missing,
        })
      }
    },
    async handleError(thrown, request) {
      const error = oauthErrorIn(thrown)
      if (!error) return apiErrorAnswer(thrown, request)
      if (error.code === 'grant_gone') {
        const cookies = [clearedSession(settings)]
        if (wasSentAgain(settings, request)) return refuse('grant_gone', request, cookies)
        if (!isNavigation(request)) return refuse('login_required', request)
        return redirect(loginPath(pathOf(request)), [...cookies, sentAgain(settings)])
      }
      if (error.code === 'stored_row_unreadable') {
        return refuse('login_required', request, [clearedSession(settings)])
      }
      if (error.code === 'refresh_unavailable') return refuse('provider_unreachable', request)
      if (error.code === 'client_refused') return refuse('provider_refused', request)
      if (error.code === 'store_unavailable') return storeFailure(settings, error, request)
      return undefined
    },
    close: () => revocations.close(),
  }
}

/** The error itself or its cause, because an API client wraps what the `accessToken` function throws. */
function oauthErrorIn(error: unknown): OAuthError | undefined {
  if (isOAuthError(error)) return error
  return error instanceof Error && isOAuthError(error.cause) ? error.cause : undefined
}

/** The methods that the Express adapter calls. */
export const loginMethods = [
  'handle',
  'current',
  'requireScopes',
  'handleError',
] as const satisfies readonly (keyof Login)[]
