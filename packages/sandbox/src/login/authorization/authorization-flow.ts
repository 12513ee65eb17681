import type { Kernel } from '../../world/kernel.ts'
import type { LoginSession } from '../../world/state/state.ts'
import { answerClient, redirect, refuseAtClient, type Journey } from './authorization-answer.ts'
import type { AuthorizationRequest } from './authorization-request.ts'
import { rememberBrowser, type Browser } from '../session/browser.ts'
import { findConsent, needsConsent } from '../../world/accounts/granted-access.ts'
import { createCode } from './authorization-code.ts'
import { createGrant } from '../token/grant-creation.ts'
import { consentProof, showConsent, showLogin, stepHref } from './login-step.ts'
import type { ProvenBy } from './proven-by.ts'
import { sameScopes } from '../scopes/scope-list.ts'
import { issueAccessToken, issueIdToken } from '../token/token-issuing.ts'

/** Takes a valid request as far as possible: to the login page, the consent page, or back to the client. */
export async function proceed(
  kernel: Kernel,
  browser: Browser,
  request: AuthorizationRequest,
  journey: Journey,
  provenBy: ProvenBy,
): Promise<Response> {
  const { session } = browser
  const silent = request.prompt.has('none')
  const refuse = (error: string, description: string) =>
    refuseAtClient(kernel, { refusedAtClient: { target: request.target, error, description } }, journey)

  if (!session || (provenBy === 'cookie' && wantsPassword(kernel, session, request))) {
    if (silent) return refuse('login_required', 'User is not logged in')
    return rememberBrowser(
      kernel,
      request.target.realm,
      browser,
      await showLogin(kernel, browser, request, journey),
    )
  }
  if (wantsConsent(kernel, session, request)) {
    if (silent) return refuse('interaction_required', 'User has not agreed to these scopes')
    if (provenBy === 'cookie') {
      const page = await showConsent(kernel, browser, request, { language: journey.language, provenBy })
      return rememberBrowser(kernel, request.target.realm, browser, page)
    }
    return redirect(
      stepHref(kernel, 'consent', request, consentProof(browser, request, provenBy)),
      journey.method,
    )
  }
  return complete(kernel, session, request, journey, provenBy)
}

/** Gives the client what it asked for: a code, or tokens at once. */
export async function complete(
  kernel: Kernel,
  session: LoginSession,
  request: AuthorizationRequest,
  journey: Journey,
  provenBy: ProvenBy,
): Promise<Response> {
  const { target, responseType } = request
  if (responseType === 'code') {
    const code = createCode(kernel, session, request, provenBy)
    return answerClient(kernel, target, { session_state: session.id, code }, journey)
  }
  const grant = createGrant(kernel, {
    realm: target.realm,
    clientId: request.client.clientId,
    masterSipId: session.masterSipId,
    userId: session.userId,
    scopes: request.scopes,
    sessionId: session.id,
    authenticatedAt: session.authenticatedAt,
    refreshable: false,
    fromCookie: provenBy === 'cookie',
    ...(request.nonce !== undefined && { nonce: request.nonce }),
  })
  const accessToken = await issueAccessToken(kernel, grant)
  const fields = {
    session_state: session.id,
    access_token: accessToken,
    token_type: 'Bearer',
    expires_in: String(kernel.loginServer.accessTokenSeconds),
    scope: request.scopes.join(' '),
    ...(responseType === 'id_token token' && { id_token: await issueIdToken(kernel, grant, accessToken) }),
  }
  return answerClient(kernel, target, fields, journey)
}

function wantsPassword(
  kernel: Kernel,
  session: LoginSession,
  { prompt, maxAge }: AuthorizationRequest,
): boolean {
  if (prompt.has('login') || prompt.has('select_account')) return true
  if (maxAge === undefined) return false
  return maxAge === 0 || kernel.clock.now() - session.authenticatedAt > maxAge * 1000
}

/** Users are asked once, and again when a client asks for other scopes than last time; fewer count as other. */
function wantsConsent(kernel: Kernel, session: LoginSession, request: AuthorizationRequest): boolean {
  const { client, scopes, prompt, target } = request
  if (!needsConsent(client)) return false
  const { masterSipId, userId } = session
  const consent = findConsent(kernel, { masterSipId, userId, realm: target.realm, clientId: client.clientId })
  return prompt.has('consent') || !consent || !sameScopes(consent.scopes, scopes)
}
