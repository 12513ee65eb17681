import { html } from 'hono/html'
import { hiddenField } from '../../pages/hidden-field.ts'
import type { Kernel } from '../../world/kernel.ts'
import type { ClientState, Realm } from '../../world/state/state.ts'
import { redirect } from '../authorization/authorization-answer.ts'
import { forgetSession, formToken, isOwnForm, readBrowser, rememberBrowser, type Browser } from './browser.ts'
import { handleClientRequest } from '../client/client-request.ts'
import { errorPage } from '../pages/error-page.ts'
import { readForm } from '../form-fields.ts'
import { endSession, findClient } from '../../world/accounts/granted-access.ts'
import { emptyAnswer, refuse } from '../keycloak-answer.ts'
import { otherLanguageHref, pickLanguage, type Language } from '../../pages/language.ts'
import { pageAnswer } from '../pages/page-answer.ts'
import { checkRedirectUri } from '../client/redirect-uri.ts'
import { readToken } from '../../world/accounts/token-reading.ts'

const texts = {
  en: {
    ask: 'Log out?',
    lead: 'This ends your session on the login server. Applications will ask you to log in again.',
    button: 'Log out',
    done: 'You are logged out',
    gone: 'Your session on the login server has ended.',
  },
  de: {
    ask: 'Abmelden?',
    lead: 'Das beendet Ihre Sitzung beim Login-Server. Danach müssen Sie sich in Anwendungen erneut anmelden.',
    button: 'Abmelden',
    done: 'Sie sind abgemeldet',
    gone: 'Ihre Sitzung beim Login-Server ist beendet.',
  },
}

/** `POST …/logout` with a refresh token: the client ends the session of its user. */
export function logoutByToken(kernel: Kernel, realm: Realm, request: Request): Promise<Response> {
  return handleClientRequest(kernel, realm, request, async ({ client, form }) => {
    const token = form.get('refresh_token')
    if (!token) return refuse(400, 'invalid_request', 'No refresh token', 'Send the field refresh_token.')
    const read = await readToken(kernel, token)
    if ('refused' in read) return refuse(400, 'invalid_grant', 'Invalid refresh token', read.refused)
    if (read.claims.typ !== 'Refresh' || read.realm !== realm || read.claims.azp !== client.clientId) {
      return refuse(
        400,
        'invalid_grant',
        'Invalid refresh token',
        'Expected a refresh token of this client and realm.',
      )
    }
    endSession(kernel, read.claims.session_state)
    return emptyAnswer(204)
  })
}

/** `GET` and `POST …/logout` by a browser (OpenID Connect RP-Initiated Logout). */
export async function logoutInBrowser(kernel: Kernel, realm: Realm, request: Request): Promise<Response> {
  const parameters = await logoutParameters(request)
  const language = pickLanguage(request, parameters)
  const read = await readLogout(kernel, realm, parameters)
  if ('why' in read) return errorPage({ language, status: 400, ...read })
  const browser = readBrowser(kernel, realm, request)
  // With an id token of this very session the client is believed; otherwise the user is asked, so that a link cannot log anyone out.
  if (browser.session && browser.session.id !== read.sessionId) {
    const form = askForLogout(browser, parameters, language)
    return rememberBrowser(kernel, realm, browser, await form)
  }
  return loggedOut(kernel, realm, browser, read.location, { method: request.method, language })
}

/** `POST …/logout/logout-confirm`: the button of the page that asks. */
export async function confirmLogout(kernel: Kernel, realm: Realm, request: Request): Promise<Response> {
  const parameters = new URL(request.url).searchParams
  const language = pickLanguage(request, parameters)
  const body = await readForm(request)
  if (!('form' in body))
    return errorPage({ language, status: body.status, message: 'Invalid Request', why: body.problem })
  const browser = readBrowser(kernel, realm, request)
  if (!isOwnForm(browser, request, body.form.get('csrf'), 'logout', browser.session?.cookie ?? '')) {
    const why = 'The form does not belong to this browser or is out of date.'
    return errorPage({
      language,
      status: 400,
      message: 'Logout failed',
      why,
      againHref: `../logout?${parameters.toString()}`,
    })
  }
  const read = await readLogout(kernel, realm, parameters)
  if ('why' in read) return errorPage({ language, status: 400, ...read })
  return loggedOut(kernel, realm, browser, read.location, { method: request.method, language })
}

async function logoutParameters(request: Request): Promise<URLSearchParams> {
  const query = new URL(request.url).searchParams
  if (request.method !== 'POST') return query
  const body = await readForm(request)
  return 'form' in body ? new URLSearchParams([...query, ...body.form]) : query
}

interface Logout {
  /** The address to go to afterwards, if any. */
  location?: string
  /** The session of the id token that came along. */
  sessionId?: string
}

async function readLogout(
  kernel: Kernel,
  realm: Realm,
  parameters: URLSearchParams,
): Promise<Logout | { message: string; why: string }> {
  const hint = parameters.get('id_token_hint')
  const read = hint === null ? undefined : await readToken(kernel, hint)
  if (read && ('refused' in read || read.claims.typ !== 'ID' || read.realm !== realm)) {
    const why = 'refused' in read ? read.refused : 'Expected an id token of this realm.'
    return { message: 'Invalid parameter: id_token_hint', why }
  }
  const claims = read?.claims
  const uri = parameters.get('post_logout_redirect_uri') ?? parameters.get('redirect_uri')
  const session = claims && { sessionId: claims.session_state }
  if (uri === null) return { ...session }
  const clientId = claims?.azp ?? parameters.get('client_id')
  if (clientId == null) {
    return {
      message: 'Missing parameters: id_token_hint',
      why: 'post_logout_redirect_uri needs id_token_hint or client_id.',
    }
  }
  const client: ClientState | undefined = findClient(kernel, realm, clientId)
  const check = client
    ? checkRedirectUri(uri, client.redirectUris)
    : { ok: false, why: 'The realm has no client with this id.' }
  if ('why' in check) return { message: 'Invalid redirect uri', why: check.why }
  const state = parameters.get('state')
  const query =
    state === null ? '' : `${uri.includes('?') ? '&' : '?'}${new URLSearchParams({ state }).toString()}`
  return { ...session, location: `${uri}${query}` }
}

async function askForLogout(
  browser: Browser,
  parameters: URLSearchParams,
  language: Language,
): Promise<Response> {
  const text = texts[language]
  const target = parameters.get('post_logout_redirect_uri') ?? parameters.get('redirect_uri')
  return pageAnswer({
    language,
    title: text.ask,
    width: 'narrow',
    formTargets: target === null ? [] : [target],
    otherLanguageHref: otherLanguageHref(parameters, language),
    body: html`<h1>${text.ask}</h1>
      <form class="card" method="post" action="logout/logout-confirm?${parameters.toString()}">
        <p>${text.lead}</p>
        ${hiddenField('csrf', formToken(browser, 'logout', browser.session?.cookie ?? ''))}
        <button name="confirmLogout" value="confirmLogout">${text.button}</button>
      </form>`,
  })
}

async function loggedOut(
  kernel: Kernel,
  realm: Realm,
  browser: Browser,
  location: string | undefined,
  { method, language }: { method: string; language: Language },
): Promise<Response> {
  if (browser.session) endSession(kernel, browser.session.id)
  const text = texts[language]
  const page = {
    language,
    title: text.done,
    width: 'narrow',
    body: html`<h1>${text.done}</h1>
      <p>${text.gone}</p>`,
  } as const
  return forgetSession(
    kernel,
    realm,
    location === undefined ? await pageAnswer(page) : redirect(location, method),
  )
}
