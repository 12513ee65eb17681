import { html } from 'hono/html'
import type { Sandbox } from '../sandbox.ts'
import type { Section } from './console.ts'
import { secret } from './form.ts'

export function clientsPage(sandbox: Sandbox, query: URLSearchParams): Section {
  const revealed = query.get('reveal') === 'true'
  const body = html`<p class="lead">
      Applications that may ask users to log in. Add more over the API:
      <code>POST /v2/authorization/oauth2/clients</code>.
    </p>
    ${sandbox.clients.list({ reveal: true }).map(
      (client) =>
        html`<section class="card">
          <h2>${client.name}</h2>
          <p>${client.description}</p>
          <dl>
            <dt>Client id</dt>
            <dd><code>${client.clientId}</code></dd>
            <dt>Secret</dt>
            <dd>
              ${secret(client.clientSecret, revealed, '/_sandbox/clients', `the secret of ${client.name}`)}
            </dd>
            <dt>Realm</dt>
            <dd>${client.realm}</dd>
            <dt>Account</dt>
            <dd>${client.owner}</dd>
            <dt>Redirect URIs</dt>
            <dd>${client.redirectUris.map((uri) => html`<code>${uri}</code> `)}</dd>
            <dt>Web origins</dt>
            <dd>
              ${client.webOrigins.length === 0 ? 'none' : client.webOrigins.map((origin) => html`<code>${origin}</code> `)}
            </dd>
          </dl>
        </section>`,
    )}`
  return { title: 'Clients', body }
}
