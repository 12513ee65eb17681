import type { Kernel } from '../../world/kernel.ts'
import type { AuthorizationRequest } from './authorization-request.ts'
import { formToken, type Browser } from '../session/browser.ts'
import { consentPage, consentPageTitle } from '../pages/consent-page.ts'
import { findUser } from '../../world/accounts/granted-access.ts'
import { otherLanguageHref, type Language } from '../../pages/language.ts'
import { loginPage, loginPageTitle } from '../pages/login-page.ts'
import { pageAnswer } from '../pages/page-answer.ts'
import type { ProvenBy } from './proven-by.ts'

export type Step = 'authenticate' | 'consent'

/** Where a step of the login is. The request travels along in the address, so that the server keeps nothing of it. */
export function stepHref(kernel: Kernel, step: Step, request: AuthorizationRequest, proof?: string): string {
  const parameters = new URLSearchParams(request.parameters)
  parameters.delete('proof')
  if (proof !== undefined) parameters.set('proof', proof)
  return `${new URL(kernel.urls.login).pathname}/realms/${request.target.realm}/login-actions/${step}?${parameters.toString()}`
}

/** Ties a form to one request, whatever the language of the page. */
export function requestText({ parameters }: AuthorizationRequest): string {
  const plain = new URLSearchParams(parameters)
  for (const name of ['proof', 'ui_locales', 'kc_locale']) plain.delete(name)
  return plain.toString()
}

/** Shows that the consent page was reached through the login that this request asks for. */
export function consentProof(browser: Browser, request: AuthorizationRequest, provenBy: ProvenBy): string {
  return formToken(browser, 'proof', browser.session?.cookie ?? '', requestText(request), provenBy)
}

export function consentToken(browser: Browser, request: AuthorizationRequest, provenBy: ProvenBy): string {
  return formToken(browser, 'consent', browser.session?.cookie ?? '', requestText(request), provenBy)
}

export async function showLogin(
  kernel: Kernel,
  browser: Browser,
  request: AuthorizationRequest,
  { language, failed = false, username }: { language: Language; failed?: boolean; username?: string },
): Promise<Response> {
  const body = loginPage({
    language,
    failed,
    client: request.client,
    state: kernel.state,
    action: stepHref(kernel, 'authenticate', request),
    csrf: formToken(browser, 'login', requestText(request)),
    username: username ?? request.loginHint ?? '',
  })
  return pageAnswer({
    language,
    body,
    title: loginPageTitle(language),
    width: 'narrow',
    formTargets: [request.target.redirectUri],
    otherLanguageHref: otherLanguageHref(request.parameters, language),
  })
}

export async function showConsent(
  kernel: Kernel,
  browser: Browser,
  request: AuthorizationRequest,
  { language, provenBy }: { language: Language; provenBy: ProvenBy },
): Promise<Response> {
  const { session } = browser
  const address = new URLSearchParams(request.parameters)
  if (provenBy === 'password') address.set('proof', consentProof(browser, request, provenBy))
  const body = consentPage({
    language,
    client: request.client,
    scopes: request.scopes,
    username: (session && findUser(kernel, session)?.username) ?? '',
    action: stepHref(kernel, 'consent', request),
    csrf: consentToken(browser, request, provenBy),
  })
  return pageAnswer({
    language,
    body,
    title: consentPageTitle(language),
    width: 'narrow',
    formTargets: [request.target.redirectUri],
    otherLanguageHref: otherLanguageHref(address, language),
  })
}
