import { html } from 'hono/html'
import type { Language } from '../../pages/language.ts'
import { pageAnswer } from './page-answer.ts'

const texts = {
  en: {
    title: 'We are sorry …',
    lead: 'The login server cannot continue with this request.',
    why: 'For developers: what went wrong, and what to change',
    again: 'Start the login again',
  },
  de: {
    title: 'Das tut uns leid …',
    lead: 'Der Login-Server kann diese Anfrage nicht bearbeiten.',
    why: 'Für Entwickler: was schiefging und was zu ändern ist',
    again: 'Anmeldung neu starten',
  },
}

export interface ErrorPageOptions {
  language: Language
  status: number
  /** In Keycloak's words, since scripts look for them. */
  message: string
  /** What was wrong and what to change. */
  why: string
  againHref?: string
  otherLanguageHref?: string
}

/** The page for errors that the client must not receive. */
export async function errorPage(options: ErrorPageOptions): Promise<Response> {
  const { language, status, message, why, againHref, otherLanguageHref } = options
  const text = texts[language]
  const body = html`<h1>${text.title}</h1>
    <div class="card">
      <p class="message bad" role="alert" lang="en">${message}</p>
      <p>${text.lead}</p>
      ${againHref === undefined ? '' : html`<p><a class="button" href="${againHref}">${text.again}</a></p>`}
      <section class="why" aria-labelledby="why">
        <h2 id="why">${text.why}</h2>
        <p lang="en">${why}</p>
      </section>
    </div>`
  const links = otherLanguageHref === undefined ? {} : { otherLanguageHref }
  return pageAnswer({ language, title: text.title, width: 'narrow', status, body, why, ...links })
}
