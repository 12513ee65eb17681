import { html } from 'hono/html'
import type { GrantView } from '../sandbox.ts'
import type { Html } from '../pages/page.ts'
import { button } from './form.ts'
import { shownTime, type View } from './section.ts'

const mostShown = 100

/** Who is logged in where, and what was agreed to. */
export function grants(view: View, back: string): Html {
  const { say, sandbox } = view
  const all = sandbox.grants.list().reverse()
  const consents = sandbox.consents.list()
  return html`<section class="card">
      <h2>${say('Logins', 'Anmeldungen')}</h2>
      <p class="soft">
        ${say(
          'Each login gave an application a grant: tokens for one user and some scopes. Revoke one to see what your application does when a user is no longer logged in.',
          'Jede Anmeldung gab einer Anwendung einen Grant: Tokens für einen Benutzer und einige Scopes. Widerrufe einen und sieh, was deine Anwendung tut, wenn ein Benutzer nicht mehr angemeldet ist.',
        )}
      </p>
      ${all.length === 0 ? html`<p>${say('Nobody has logged in yet.', 'Noch hat sich niemand angemeldet.')}</p>` : ''}
      <ul class="list">
        ${all.slice(0, mostShown).map((grant) => row(view, grant, back))}
      </ul>
      ${all.length === 0 ? '' : button({ method: 'DELETE', path: '/grants', back, confirm: say('Revoke all grants?', 'Alle Grants widerrufen?') }, say('Revoke all', 'Alle widerrufen'), {}, { look: 'danger' })}
    </section>
    <section class="card">
      <h2>${say('Consents', 'Einwilligungen')}</h2>
      ${consents.length === 0 ? html`<p>${say('Nobody has agreed to anything yet.', 'Noch hat niemand in etwas eingewilligt.')}</p>` : ''}
      <ul>
        ${consents.map(
          ({ account, user, client, realm, scopes }) =>
            html`<li>${user} · ${account}: <code>${client}</code> (${realm}): ${scopes.join(', ')}</li>`,
        )}
      </ul>
      ${consents.length === 0 ? '' : button({ method: 'DELETE', path: '/consents', back, confirm: say('Withdraw all consents?', 'Alle Einwilligungen zurückziehen?') }, say('Withdraw all', 'Alle zurückziehen'), {}, { look: 'danger' })}
    </section>`
}

function row(
  view: View,
  { id, user, account, client, scopes, createdAt, refreshCount, ended }: GrantView,
  back: string,
): Html {
  const { say } = view
  return html`<li data-key="grant-${id}">
    <span>
      <strong>${user} · ${account}</strong> <code>${client}</code>
      <span class="badge ${ended === undefined ? 'good' : 'bad'}">${ended ?? say('works', 'gültig')}</span>
      <br /><span class="soft small"
        >${scopes.join(', ')} · ${shownTime(view, createdAt)} · ${say('refreshed', 'erneuert')}:
        ${refreshCount}</span
      >
    </span>
    ${ended === undefined ? button({ method: 'DELETE', path: `/grants/${id}`, back }, say('Revoke', 'Widerrufen')) : ''}
  </li>`
}
