import { html } from 'hono/html'
import type { ClientView } from '../sandbox.ts'
import type { Html } from '../pages/page.ts'
import { administrators } from './as-user.ts'
import { button, form, secret } from './form.ts'
import type { Section, View } from './section.ts'

const here = '/_sandbox/clients'
const collection = '/authorization/oauth2/clients'

export const clients: Section = {
  path: here,
  title: (say) => say('Clients', 'Clients'),
  tab: (say) => say('Clients', 'Clients'),
  topics: ['state'],
  body: (view) =>
    html`<p class="lead">
        ${view.say(
          'Applications that may ask users to log in. Whatever is done here is done over the API, as an administrator of the account.',
          'Anwendungen, die Benutzer um Anmeldung bitten dürfen. Was hier geschieht, geschieht über die API, als Administrator des Kontos.',
        )}
      </p>
      ${view.sandbox.clients.list({ reveal: true }).map((client) => clientCard(view, client))} ${create(view)}`,
}

function clientCard(view: View, client: ClientView): Html {
  const { say, query, sandbox } = view
  const as = administrators(sandbox).get(client.owner)
  const path = `${collection}/${encodeURIComponent(client.clientId)}`
  const key = `${client.realm}-${client.clientId}`
  const origins = client.webOrigins.map((origin) => html`<code>${origin}</code> `)
  return html`<section class="card" data-key="client-${key}">
    <h2>${client.name} <span class="soft">${client.realm}</span></h2>
    <p>${client.description}</p>
    <dl>
      <dt>${say('Client id', 'Client-Id')}</dt>
      <dd><code>${client.clientId}</code></dd>
      <dt>${say('Secret', 'Secret')}</dt>
      <dd>
        ${secret(client.clientSecret, query.get('reveal') === 'true', here, say('show', 'zeigen'), `${say('the secret of', 'das Secret von')} ${client.name}`)}
      </dd>
      <dt>${say('Account', 'Konto')}</dt>
      <dd>${client.owner}</dd>
      <dt>Redirect URIs</dt>
      <dd>${client.redirectUris.map((uri) => html`<code>${uri}</code> `)}</dd>
      <dt>Web origins</dt>
      <dd>${client.webOrigins.length === 0 ? say('none', 'keine') : origins}</dd>
    </dl>
    ${
      as === undefined
        ? ''
        : html`<details data-key="edit-${key}">
              <summary>${say('Change', 'Ändern')}</summary>
              ${form(
                { method: 'PUT', path, back: here, as },
                html`${fields(view, key, client)}
                  <div class="actions"><button>${say('Save', 'Speichern')}</button></div>`,
              )}
            </details>
            ${button({ method: 'DELETE', path, back: here, as, confirm: say(`Delete ${client.name}, in every realm?`, `${client.name} löschen, in jedem Realm?`) }, say('Delete', 'Löschen'), {}, { look: 'danger', of: client.name })}`
    }
  </section>`
}

function create(view: View): Html {
  const { say, sandbox } = view
  return html`<section class="card">
    <h2>${say('A new client', 'Ein neuer Client')}</h2>
    ${[...administrators(sandbox)].map(
      ([account, as]) =>
        html`<details data-key="new-${account}">
          <summary>${say('of account', 'von Konto')} ${account}</summary>
          ${form(
            { method: 'POST', path: collection, back: here, as },
            html`${fields(view, `new-${account}`)}
              <div class="actions"><button>${say('Create', 'Anlegen')}</button></div>`,
          )}
        </details>`,
    )}
  </section>`
}

function fields({ say }: View, key: string, client?: ClientView): Html {
  const id = (name: string) => `${name}-${key}`
  const line = (name: 'name' | 'description' | 'privacyUrl' | 'termsUrl', label: string) =>
    html`<label for="${id(name)}">${label}</label
      ><input id="${id(name)}" name="${name}:text" maxlength="500" value="${client?.[name] ?? ''}" />`
  const list = (name: 'redirectUris' | 'webOrigins', label: string, fresh: string) =>
    html`<label for="${id(name)}">${label}</label
      ><textarea id="${id(name)}" name="${name}:lines" rows="3">
${(client?.[name] ?? [fresh]).join('\n')}</textarea>`
  return html`${line('name', say('Name', 'Name'))} ${line('description', say('Description', 'Beschreibung'))}
  ${list('redirectUris', say('Redirect URIs, one a line', 'Redirect-URIs, eine je Zeile'), 'http://localhost:*')}
  ${list('webOrigins', say('Web origins, one a line', 'Web-Origins, einer je Zeile'), '')}
  ${line('privacyUrl', say('Address of the privacy statement', 'Adresse der Datenschutzerklärung'))}
  ${line('termsUrl', say('Address of the terms', 'Adresse der Nutzungsbedingungen'))}`
}
