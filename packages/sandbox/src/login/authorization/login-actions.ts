import type { Kernel } from '../../world/kernel.ts'
import type { Realm } from '../../world/state/state.ts'
import { redirect, refuseAtClient } from './authorization-answer.ts'
import { authorizationHref, goodRequest } from './authorization-endpoint.ts'
import { complete, proceed } from './authorization-flow.ts'
import type { AuthorizationRequest } from './authorization-request.ts'
import { isOwnForm, readBrowser, rememberBrowser, rememberSession, type Browser } from '../session/browser.ts'
import { equalSecrets } from '../../world/accounts/equal-secrets.ts'
import { errorPage } from '../pages/error-page.ts'
import { readForm } from '../form-fields.ts'
import { findConsent } from '../../world/accounts/granted-access.ts'
import { pickLanguage } from '../../pages/language.ts'
import { checkPassword, logIn } from '../session/login-session.ts'
import { consentProof, requestText, showConsent, showLogin } from './login-step.ts'
import { waysOfProof } from './proven-by.ts'

/** `POST …/login-actions/authenticate`: the form of the login page. A wrong password shows it again with 200, as Keycloak does. */
export async function authenticate(kernel: Kernel, realm: Realm, httpRequest: Request): Promise<Response> {
  const read = await readStep(kernel, realm, httpRequest)
  if (read instanceof Response) return read
  const { browser, request, form, journey } = read
  const token = form.get('csrf')
  if (!isOwnForm(browser, httpRequest, token, 'login', requestText(request))) return foreignForm(kernel, read)

  const username = form.get('username') ?? ''
  const found = checkPassword(kernel, username, form.get('password') ?? '')
  if (!found)
    return showLogin(kernel, browser, request, { language: journey.language, failed: true, username })
  const session = logIn(kernel, realm, browser, { masterSipId: found.masterSipId, userId: found.user.id })
  const response = await proceed(kernel, { ...browser, session }, request, journey, 'password')
  return rememberSession(kernel, session, response)
}

/** `GET …/login-actions/authenticate`: where a reload or a change of language after a wrong password leads. */
export async function restartLogin(kernel: Kernel, realm: Realm, httpRequest: Request): Promise<Response> {
  const read = await readStep(kernel, realm, httpRequest)
  if (read instanceof Response) return read
  return redirect(authorizationHref(kernel, read.request), httpRequest.method)
}

/** `GET …/login-actions/consent`: the consent page after a login. */
export async function askConsent(kernel: Kernel, realm: Realm, httpRequest: Request): Promise<Response> {
  const read = await readStep(kernel, realm, httpRequest)
  if (read instanceof Response) return read
  const { browser, request, journey } = read
  const proof = new URL(httpRequest.url).searchParams.get('proof') ?? ''
  const provenBy = waysOfProof.find((candidate) =>
    equalSecrets(proof, consentProof(browser, request, candidate)),
  )
  if (!browser.session || !provenBy) return redirect(authorizationHref(kernel, request), httpRequest.method)
  return showConsent(kernel, browser, request, { language: journey.language, provenBy })
}

/** `POST …/login-actions/consent`: the button `accept` or `cancel`. */
export async function decideConsent(kernel: Kernel, realm: Realm, httpRequest: Request): Promise<Response> {
  const read = await readStep(kernel, realm, httpRequest)
  if (read instanceof Response) return read
  const { browser, request, form, journey } = read
  const { session } = browser
  const provenBy = waysOfProof.find((candidate) => {
    const purpose = ['consent', session?.cookie ?? '', requestText(request), candidate]
    return isOwnForm(browser, httpRequest, form.get('csrf'), ...purpose)
  })
  if (!session || !provenBy) return foreignForm(kernel, read)
  if (form.has('cancel')) {
    const refusal = { target: request.target, error: 'access_denied', description: 'The user declined' }
    return refuseAtClient(kernel, { refusedAtClient: refusal }, journey)
  }
  if (!form.has('accept')) {
    const why = 'The form does not say which button was pressed: send the field accept or the field cancel.'
    return errorPage({ language: journey.language, status: 400, message: 'Invalid Request', why })
  }
  const { masterSipId, userId } = session
  const consent = { masterSipId, userId, realm, clientId: request.client.clientId, scopes: request.scopes }
  const before = findConsent(kernel, consent)
  if (before) before.scopes = consent.scopes
  else kernel.state.consents.push(consent)
  kernel.changed()
  return complete(kernel, session, request, journey, provenBy)
}

interface StepRequest {
  browser: Browser
  request: AuthorizationRequest
  form: URLSearchParams
  journey: { method: string; language: 'de' | 'en' }
}

async function readStep(kernel: Kernel, realm: Realm, httpRequest: Request): Promise<StepRequest | Response> {
  const parameters = new URL(httpRequest.url).searchParams
  parameters.delete('proof')
  const language = pickLanguage(httpRequest, parameters)
  const body = httpRequest.method === 'POST' ? await readForm(httpRequest) : { form: new URLSearchParams() }
  if (!('form' in body))
    return errorPage({ language, status: body.status, message: 'Invalid Request', why: body.problem })
  const request = await goodRequest(kernel, realm, httpRequest, parameters)
  if (request instanceof Response) return request
  const journey = { method: httpRequest.method, language }
  return { browser: readBrowser(kernel, realm, httpRequest), request, form: body.form, journey }
}

async function foreignForm(kernel: Kernel, { browser, request, journey }: StepRequest): Promise<Response> {
  const why =
    'The form does not belong to this browser or is out of date. Fetch the page first, keep its cookies, and send all ' +
    'fields of the form, the hidden one too.'
  const page = await errorPage({
    language: journey.language,
    status: 400,
    message: 'The page has expired.',
    why,
    againHref: authorizationHref(kernel, request),
  })
  return rememberBrowser(kernel, request.target.realm, browser, page)
}
