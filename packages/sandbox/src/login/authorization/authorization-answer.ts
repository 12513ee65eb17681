import { html } from 'hono/html'
import { submitScriptPath } from '../../pages/assets.ts'
import { hiddenField } from '../../pages/hidden-field.ts'
import type { Kernel } from '../../world/kernel.ts'
import { asHeaderValue, whyHeader } from '../../traffic/why-header.ts'
import type { AnswerTarget, RefusedAtClient } from './authorization-request.ts'
import type { Language } from '../../pages/language.ts'
import { pageAnswer } from '../pages/page-answer.ts'

/** How the browser is on its way: after a form only 303 makes it drop the body (RFC 9700, section 4.12). */
export interface Journey {
  method: string
  language: Language
}

/** Sends the browser back to the client with the answer, in the way the client asked for. */
export async function answerClient(
  kernel: Kernel,
  target: AnswerTarget,
  fields: Record<string, string>,
  journey: Journey,
): Promise<Response> {
  const answer = new URLSearchParams({
    ...(target.state !== undefined && { state: target.state }),
    ...fields,
  })
  if (kernel.loginServer.issInAnswer) answer.set('iss', kernel.urls.issuer(target.realm))
  if (target.responseMode === 'form_post') return formPost(target.redirectUri, answer, journey)
  const location =
    target.responseMode === 'fragment'
      ? `${target.redirectUri}#${answer.toString()}`
      : `${target.redirectUri}${target.redirectUri.includes('?') ? '&' : '?'}${answer.toString()}`
  return redirect(location, journey.method)
}

export async function refuseAtClient(
  kernel: Kernel,
  refusal: RefusedAtClient,
  journey: Journey,
): Promise<Response> {
  const { target, error, description, why = description } = refusal.refusedAtClient
  const response = await answerClient(kernel, target, { error, error_description: description }, journey)
  response.headers.set(whyHeader, asHeaderValue(why))
  return response
}

export function redirect(location: string, method: string): Response {
  const headers = { location, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }
  return new Response(null, { status: method === 'GET' || method === 'HEAD' ? 302 : 303, headers })
}

const texts = {
  en: { title: 'Back to the application', continue: 'Continue' },
  de: { title: 'Zurück zur Anwendung', continue: 'Weiter' },
}

/** OAuth 2.0 Form Post Response Mode: a form that submits itself, or has a button where scripts do not run. */
async function formPost(action: string, answer: URLSearchParams, { language }: Journey): Promise<Response> {
  const text = texts[language]
  const fields = [...answer].map(([name, value]) => hiddenField(name, value))
  return pageAnswer({
    language,
    title: text.title,
    width: 'narrow',
    scripts: [submitScriptPath],
    formTargets: [action],
    body: html`<h1>${text.title}</h1>
      <form class="card" method="post" action="${action}" data-submit>
        ${fields}<button>${text.continue}</button>
      </form>`,
  })
}
