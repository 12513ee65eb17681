import { html } from 'hono/html'
import type { GrantView } from '../control/grants.ts'
import type { Sandbox } from '../sandbox.ts'
import type { Section } from './console.ts'
import { button } from './form.ts'

const here = '/_sandbox/grants'
const mostShown = 100

export function grantsPage(sandbox: Sandbox): Section {
  const grants = sandbox.grants.list().reverse()
  const consents = sandbox.consents.list()
  const body = html`<p class="lead">
      Each login gave an application a grant: tokens for one user and some scopes. Revoke one to see what your
      application does when a user is no longer logged in at sipgate.
    </p>
    <section class="card">
      <h2>Grants</h2>
      ${
        grants.length === 0
          ? html`<p>Nobody has logged in yet.</p>`
          : html`<div class="scroll" tabindex="0">
                <table>
                  <thead>
                    <tr>
                      <th scope="col">User</th>
                      <th scope="col">Client</th>
                      <th scope="col">Scopes</th>
                      <th scope="col">Since</th>
                      <th scope="col">Refreshed</th>
                      <th scope="col">State</th>
                    </tr>
                  </thead>
                  <tbody>
                    ${grants.slice(0, mostShown).map(row)}
                  </tbody>
                </table>
              </div>
              ${button({ method: 'DELETE', path: '/grants', back: here, confirm: 'Revoke all grants?' }, 'Revoke all', {}, 'danger')}`
      }
    </section>
    <section class="card">
      <h2>Consents</h2>
      ${
        consents.length === 0
          ? html`<p>Nobody has agreed to anything yet.</p>`
          : html`<ul>
                ${consents.map(
                  ({ account, user, client, realm, scopes }) =>
                    html`<li>
                      ${user} of ${account} lets <code>${client}</code> (${realm}) use ${scopes.join(', ')}
                    </li>`,
                )}
              </ul>
              ${button({ method: 'DELETE', path: '/consents', back: here, confirm: 'Withdraw all consents?' }, 'Withdraw all', {}, 'danger')}`
      }
    </section>`
  return { title: 'Logins', body }
}

function row({ id, user, account, client, scopes, createdAt, refreshCount, ended }: GrantView) {
  const state =
    ended === undefined
      ? html`<span class="badge good">works</span>
          ${button({ method: 'DELETE', path: `/grants/${id}`, back: here }, 'Revoke')}`
      : html`<span class="badge bad">${ended}</span>`
  return html`<tr>
    <td>${user} of ${account}</td>
    <td><code>${client}</code></td>
    <td>${scopes.join(', ')}</td>
    <td><time datetime="${createdAt}">${createdAt}</time></td>
    <td class="number">${refreshCount}</td>
    <td>${state}</td>
  </tr>`
}
