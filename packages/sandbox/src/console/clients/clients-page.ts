import { html } from 'hono/html'
import type { Html } from '../../pages/page.ts'
import type { ClientView } from '../../sandbox.ts'
import { administrators } from '../as-user.ts'
import { button, form } from '../forms/form.ts'
import { secret } from '../forms/secret.ts'
import type { Section, View } from '../section.ts'
import { clientFields } from './client-fields.ts'
import { clientsTexts } from './clients-texts.ts'

const here = '/_sandbox/clients'
const collection = '/authorization/oauth2/clients'

export const clients: Section = {
  path: here,
  title: { en: 'Clients', de: 'Clients' },
  topics: ['state'],
  body: (view) =>
    html`<p class="lead">${clientsTexts[view.language].lead}</p>
      ${view.sandbox.clients.list({ reveal: true }).map((client) => clientCard(view, client))}
      ${newClient(view)}`,
}

function clientCard(view: View, client: ClientView): Html {
  const text = clientsTexts[view.language]
  const as = administrators(view.sandbox).get(client.owner)
  const key = `${client.realm}-${client.clientId}`
  const origins = client.webOrigins.map((origin) => html`<code>${origin}</code> `)
  return html`<section class="card" data-key="client-${key}">
    <h2>${client.name} <span class="soft">${client.realm}</span></h2>
    <p>${client.description}</p>
    <dl>
      <dt>${text.clientId}</dt>
      <dd><code>${client.clientId}</code></dd>
      <dt>${text.secret}</dt>
      <dd>${secret(view, here, client.clientSecret, text.secretOf(client.name))}</dd>
      <dt>${text.account}</dt>
      <dd>${client.owner}</dd>
      <dt>Redirect URIs</dt>
      <dd>${client.redirectUris.map((uri) => html`<code>${uri}</code> `)}</dd>
      <dt>Web origins</dt>
      <dd>${client.webOrigins.length === 0 ? text.none : origins}</dd>
    </dl>
    ${as === undefined ? '' : changes(view, key, client, as)}
  </section>`
}

function changes({ language }: View, key: string, client: ClientView, as: string): Html {
  const text = clientsTexts[language]
  const path = `${collection}/${encodeURIComponent(client.clientId)}`
  const remove = { method: 'DELETE', path, back: here, as, confirm: text.confirmDelete(client.name) } as const
  return html`<details data-key="edit-${key}">
      <summary>${text.edit}</summary>
      ${form(
        { method: 'PUT', path, back: here, as },
        html`${clientFields(language, key, client)}
          <div class="actions"><button>${text.save}</button></div>`,
      )}
    </details>
    ${button(remove, text.delete, {}, { look: 'danger', of: client.name })}`
}

function newClient({ language, sandbox }: View): Html {
  const text = clientsTexts[language]
  return html`<section class="card">
    <h2>${text.newClient}</h2>
    ${[...administrators(sandbox)].map(
      ([account, as]) =>
        html`<details data-key="new-${account}">
          <summary>${text.ofAccount(account)}</summary>
          ${form(
            { method: 'POST', path: collection, back: here, as },
            html`${clientFields(language, `new-${account}`)}
              <div class="actions"><button>${text.create}</button></div>`,
          )}
        </details>`,
    )}
  </section>`
}
