import { html } from 'hono/html'
import type { Language } from '../../pages/language.ts'
import { pageResponse } from './page-response.ts'

export type Message =
  'foreignRequest' | 'foreignForm' | 'unknownForm' | 'formsOnly' | 'readOnly' | 'notFound' | 'failed'

const answers: Record<Message, { status: number; headers?: Record<string, string> }> = {
  foreignRequest: { status: 403 },
  foreignForm: { status: 403 },
  unknownForm: { status: 400 },
  formsOnly: { status: 405, headers: { allow: 'POST' } },
  readOnly: { status: 405, headers: { allow: 'GET, HEAD' } },
  notFound: { status: 404 },
  failed: { status: 400 },
}

/** Title and text. */
type Words = readonly [title: string, text: string]

const words: Record<Language, Record<Message, Words> & { back: string }> = {
  en: {
    foreignRequest: ['Refused', ''],
    foreignForm: [
      'Refused',
      'The console takes forms from its own pages only. Programs use /_sandbox/api instead.',
    ],
    unknownForm: ['Not understood', 'This form did not come from the console.'],
    formsOnly: ['Only for forms', 'The console sends its forms to this address.'],
    readOnly: ['Read only', 'This page can only be read.'],
    notFound: [
      'Page not found',
      'The sandbox has no page at this address. The API starts at /v2, the login server at /auth.',
    ],
    failed: ['That did not work', ''],
    back: 'Go to the console',
  },
  de: {
    foreignRequest: ['Abgelehnt', ''],
    foreignForm: [
      'Abgelehnt',
      'Die Konsole nimmt nur Formulare von ihren eigenen Seiten an. Programme verwenden /_sandbox/api.',
    ],
    unknownForm: ['Nicht verstanden', 'Dieses Formular stammt nicht von der Konsole.'],
    formsOnly: ['Nur für Formulare', 'An diese Adresse sendet die Konsole ihre Formulare.'],
    readOnly: ['Nur lesbar', 'Diese Seite kann nur gelesen werden.'],
    notFound: [
      'Seite nicht gefunden',
      'Unter dieser Adresse hat die Sandbox keine Seite. Die API beginnt bei /v2, der Login-Server bei /auth.',
    ],
    failed: ['Das hat nicht geklappt', ''],
    back: 'Zur Konsole',
  },
}

/**
 * A page with one message and a link back to the console. `problem` is an English sentence that takes the place of
 * the text.
 */
export async function messagePage(
  language: Language,
  message: Message,
  problem?: string,
  status = answers[message].status,
): Promise<Response> {
  const [title, text] = words[language][message]
  const said =
    problem === undefined
      ? html`<p class="message bad">${text}</p>`
      : html`<p class="message bad" lang="en">${problem}</p>`
  const body = html`<div class="card">
    <h1>${title}</h1>
    ${said}
    <p><a href="/_sandbox/">${words[language].back}</a></p>
  </div>`
  return pageResponse(status, { language, title, body, width: 'narrow' }, answers[message].headers)
}
