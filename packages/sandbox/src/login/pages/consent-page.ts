import { html } from 'hono/html'
import { hiddenField } from '../../pages/hidden-field.ts'
import type { Html } from '../../pages/page.ts'
import type { ClientState } from '../../world/state/state.ts'
import type { Language } from '../../pages/language.ts'
import { scopeMeaning } from '../scopes/scope-list.ts'

const texts = {
  en: {
    title: 'Allow access?',
    asks: 'wants to access your account and asks for these permissions:',
    nothing: 'asks for no permissions. It only learns that you logged in.',
    as: 'Logged in as',
    accept: 'Allow',
    cancel: 'Decline',
    privacy: 'Privacy',
    terms: 'Terms',
  },
  de: {
    title: 'Zugriff erlauben?',
    asks: 'möchte auf Ihr Konto zugreifen und bittet um diese Berechtigungen:',
    nothing: 'bittet um keine Berechtigungen. Die Anwendung erfährt nur, dass Sie sich angemeldet haben.',
    as: 'Angemeldet als',
    accept: 'Erlauben',
    cancel: 'Ablehnen',
    privacy: 'Datenschutz',
    terms: 'Nutzungsbedingungen',
  },
}

export interface ConsentPageOptions {
  language: Language
  client: ClientState
  scopes: readonly string[]
  username: string
  action: string
  csrf: string
}

export function consentPageTitle(language: Language): string {
  return texts[language].title
}

export function consentPage({ language, client, scopes, username, action, csrf }: ConsentPageOptions): Html {
  const text = texts[language]
  const links = [
    [text.privacy, client.privacyUrl],
    [text.terms, client.termsUrl],
  ] as const
  return html`<h1>${text.title}</h1>
    <form class="card" method="post" action="${action}">
      ${hiddenField('csrf', csrf)}
      <p><strong>${client.name}</strong> ${scopes.length > 0 ? text.asks : text.nothing}</p>
      ${client.description === '' ? '' : html`<p class="soft small">${client.description}</p>`}
      ${
        scopes.length === 0
          ? ''
          : html`<ul class="scopes">
              ${scopes.map(
                (scope) =>
                  html`<li><span>${scopeMeaning(scope, language) ?? ''}</span><code>${scope}</code></li>`,
              )}
            </ul>`
      }
      <p class="soft small">
        ${text.as} <strong>${username}</strong>.
        ${links.filter(([, href]) => isWebAddress(href)).map(([label, href]) => html`<a href="${href}" rel="noreferrer">${label}</a> `)}
      </p>
      <div class="actions">
        <button type="submit" name="accept" value="accept">${text.accept}</button>
        <button type="submit" name="cancel" value="cancel" class="quiet">${text.cancel}</button>
      </div>
    </form>`
}

/** Escaping does not help against `javascript:` in a link. */
function isWebAddress(address: string | undefined): boolean {
  return /^https?:\/\//i.test(address ?? '')
}
