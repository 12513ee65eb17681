import type { Kernel } from '../../world/kernel.ts'
import type { Realm } from '../../world/state/state.ts'
import { redirect, refuseAtClient } from './authorization-answer.ts'
import { proceed } from './authorization-flow.ts'
import { readAuthorizationRequest, type AuthorizationRequest } from './authorization-request.ts'
import { readBrowser } from '../session/browser.ts'
import { errorPage } from '../pages/error-page.ts'
import { readForm } from '../form-fields.ts'
import { otherLanguageHref, pickLanguage } from '../../pages/language.ts'

/** `GET` and `POST …/protocol/openid-connect/auth` (RFC 6749, section 3.1; OpenID Connect Core, section 3.1.2.1). */
export async function authorizationEndpoint(
  kernel: Kernel,
  realm: Realm,
  request: Request,
): Promise<Response> {
  const parameters = await requestParameters(request)
  if (parameters instanceof Response) return parameters
  const read = await goodRequest(kernel, realm, request, parameters)
  if (read instanceof Response) return read
  const journey = { method: request.method, language: pickLanguage(request, parameters) }
  // A form on another site comes without our SameSite cookies; after a redirect the browser sends them.
  if (request.method === 'POST' && request.headers.get('sec-fetch-site') === 'cross-site') {
    return redirect(authorizationHref(kernel, read), request.method)
  }
  return proceed(kernel, readBrowser(kernel, realm, request), read, journey, 'cookie')
}

export function authorizationHref(kernel: Kernel, { target, parameters }: AuthorizationRequest): string {
  const plain = new URLSearchParams(parameters)
  plain.delete('proof')
  const base = new URL(kernel.urls.login).pathname
  return `${base}/realms/${target.realm}/protocol/openid-connect/auth?${plain.toString()}`
}

/** The request in the parameters, or the answer to a request that cannot continue. */
export async function goodRequest(
  kernel: Kernel,
  realm: Realm,
  request: Request,
  parameters: URLSearchParams,
): Promise<AuthorizationRequest | Response> {
  const language = pickLanguage(request, parameters)
  const read = readAuthorizationRequest(kernel, realm, parameters)
  if ('refusedHere' in read) {
    return errorPage({
      language,
      ...read.refusedHere,
      otherLanguageHref: otherLanguageHref(parameters, language),
    })
  }
  if ('refusedAtClient' in read) return refuseAtClient(kernel, read, { method: request.method, language })
  return read
}

async function requestParameters(request: Request): Promise<URLSearchParams | Response> {
  const query = new URL(request.url).searchParams
  if (request.method !== 'POST') return query
  const body = await readForm(request)
  if ('form' in body) return new URLSearchParams([...query, ...body.form])
  const language = pickLanguage(request, query)
  return errorPage({ language, status: body.status, message: 'Invalid Request', why: body.problem })
}
