import { apiProblem } from './api-error.ts'
import { problemAnswer, redirect, storeFailure } from '../http/answers.ts'
import { handleCallback } from './callback.ts'
import { checkScopes } from '../settings/check-scopes.ts'
import type { HeldConnections } from '../connections/held-connections.ts'
import { createHeldConnections } from '../connections/hold-connections.ts'
import type { CurrentLogin } from './current-login.ts'
import type { Scope } from '../generated/scopes.ts'
import type { LoginProblemCode } from '../pages/problem-status.ts'
import { handleLogout } from './logout.ts'
import { createMachinery } from '../flow/machinery.ts'
import { isNavigation, pathOf, startUrl } from '../http/navigation.ts'
import { isOAuthError, type OAuthError } from '../oauth-error.ts'
import type { LoginOptions } from '../settings/login-options.ts'
import { missingScopes } from '../grants/missing-scopes.ts'
import { answerRoute, type Route } from '../flow/routes.ts'
import { csrfTokenOf } from '../secrets.ts'
import { sentAgain, wasSentAgain } from './login-loop-cookie.ts'
import { clearedSession, findSession } from './sessions.ts'
import { readLoginSettings } from '../settings/read-login-settings.ts'
import { startFlow } from '../flow/start-flow.ts'
import { handleLogin } from './start-login.ts'
import type { User } from '../stores/store.ts'

/** Logs users in with sipgate. It turns web requests into responses; `@sipgate-kit/oauth/express` adapts it to Express. */
export interface Login {
  /** The app's own origin, from `redirectUri`. */
  readonly origin: string
  /**
   * The connections of this client in its store, for jobs and push handlers. With `keep: 'connected'` a user's connection is named by
   * `user.key`. `forget()` deletes everything of a user, whatever `keep` says.
   */
  readonly connections: HeldConnections
  /**
   * Answers `GET /login?returnTo=/x`, the path of `redirectUri` and `POST /logout`. Undefined for other paths.
   * @param about `address`: the client's, from proxies that the app trusts. Requests without one are not limited.
   */
  handle(request: Request, about?: { readonly address?: string | undefined }): Promise<Response | undefined>
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
  /** Ends a user's connection, which `keep: 'connected'` keeps, with all sessions, here and at sipgate. False if there was none. */
  disconnect(user: Pick<User, 'key'>): Promise<boolean>
  /** Ends background work. The store stays open, because it belongs to the caller. */
  close(): Promise<void>
}

/** @throws OAuthError `invalid_option` */
export function createLogin(options: LoginOptions): Login {
  const settings = readLoginSettings(options)
  const machinery = createMachinery(settings, options.store)
  const connections = createHeldConnections(machinery)
  const routes: Record<string, Route> = {
    [settings.startPath]: {
      method: 'GET',
      limited: 'starts',
      answer: (request) => handleLogin(machinery, request),
    },
    [settings.redirectUri.pathname]: {
      method: 'GET',
      limited: 'callbacks',
      answer: (request) => handleCallback(machinery, request),
    },
    [settings.endPath]: { method: 'POST', answer: (request) => handleLogout(machinery, request) },
  }

  async function current(request: Request): Promise<CurrentLogin | undefined> {
    machinery.sweep()
    const found = await findSession(machinery, request)
    return (
      found && {
        user: found.grant.user,
        scopes: found.grant.scopes,
        accessToken: machinery.freshener.accessToken(found.grant),
        csrfToken: csrfTokenOf(found.id),
      }
    )
  }

  const refuse = (code: LoginProblemCode, request: Request, cookies: string[] = []) =>
    problemAnswer(settings, { code, retryUrl: startUrl(settings, pathOf(request)) }, request, { cookies })

  function apiErrorAnswer(thrown: unknown, request: Request): Promise<Response | undefined> {
    const found = apiProblem(thrown)
    if (!found) return Promise.resolve(undefined)
    const { problem: code, apiError } = found
    settings.log({ event: 'api.failed', problem: code, ...apiError })
    // Opening the same page again does no harm; sending the same form again might.
    const retryUrl = isNavigation(request) ? pathOf(request) : undefined
    const problem = { code, apiError, ...(retryUrl !== undefined && { retryUrl }) }
    return problemAnswer(settings, problem, request)
  }

  return {
    origin: settings.origin,
    connections,
    handle: async (request, { address } = {}) => answerRoute(machinery, routes, request, address),
    current,
    disconnect: ({ key }) => connections.disconnect(key),
    requireScopes(...scopes) {
      checkScopes(scopes)
      return async (request) => {
        const found = await current(request)
        if (!found) {
          return isNavigation(request)
            ? redirect(startUrl(settings, pathOf(request)))
            : refuse('login_required', request)
        }
        const missing = missingScopes(found.scopes, scopes)
        if (missing.length === 0) return undefined
        if (!isNavigation(request)) {
          return problemAnswer(settings, { code: 'scopes_missing', missingScopes: missing }, request)
        }
        const asked = [...new Set([...settings.scopes, ...found.scopes, ...missing])]
        return startFlow(machinery, request, {
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
        return redirect(startUrl(settings, pathOf(request)), [...cookies, sentAgain(settings)])
      }
      if (error.code === 'stored_row_unreadable') {
        return refuse('login_required', request, [clearedSession(settings)])
      }
      if (error.code === 'refresh_unavailable') return refuse('provider_unreachable', request)
      if (error.code === 'client_refused') return refuse('provider_refused', request)
      if (error.code === 'store_unavailable') return storeFailure(settings, error, request)
      return undefined
    },
    close: () => machinery.close(),
  }
}

/** The error itself or its cause, because an API client wraps what the `accessToken` function throws. */
function oauthErrorIn(error: unknown): OAuthError | undefined {
  if (isOAuthError(error)) return error
  return error instanceof Error && isOAuthError(error.cause) ? error.cause : undefined
}

/** The methods that adapters call. */
export const loginMethods = [
  'handle',
  'current',
  'requireScopes',
  'handleError',
] as const satisfies readonly (keyof Login)[]
