import { html } from 'hono/html'
import type { Sandbox } from '../sandbox.ts'
import type { Section } from './console.ts'
import { button, secret } from './form.ts'

export function overviewPage(sandbox: Sandbox, query: URLSearchParams): Section {
  const revealed = query.get('reveal') === 'true'
  const users = sandbox.users.list({ reveal: true })
  const active = sandbox.grants.list().filter(({ ended }) => ended === undefined).length
  const body = html` <p class="lead">
      A local stand-in for sipgate. Your application logs its users in here and calls the API, and this
      console shows and steers what happens.
    </p>
    <div class="card">
      <h2>For your application</h2>
      <dl>
        <dt>API</dt>
        <dd><code>${sandbox.apiUrl}</code></dd>
        <dt>Login server</dt>
        <dd><code>${sandbox.loginUrl}</code></dd>
        <dt>Issuer</dt>
        <dd><code>${sandbox.issuer}</code></dd>
        <dt>Client id</dt>
        <dd><code>${sandbox.clientId}</code></dd>
        <dt>Client secret</dt>
        <dd>${secret(sandbox.clientSecret, revealed, '/_sandbox/', 'the client secret')}</dd>
        <dt>Redirect URIs</dt>
        <dd>any port and path of <code>http://localhost</code> and <code>http://127.0.0.1</code></dd>
      </dl>
    </div>
    <div class="card">
      <h2>Who can log in</h2>
      <div class="scroll" tabindex="0">
        <table>
          <thead>
            <tr>
              <th scope="col">User name</th>
              <th scope="col">Password</th>
              <th scope="col">Who</th>
              <th scope="col">Account</th>
            </tr>
          </thead>
          <tbody>
            ${users.map(
              ({ username, password, name, id, account, admin }) =>
                html`<tr>
                  <td><code>${username}</code></td>
                  <td>${secret(password, revealed, '/_sandbox/', `the password of ${username}`)}</td>
                  <td>${name}, ${id}${admin ? ', administrator' : ''}</td>
                  <td>${account}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </div>
    <div class="card">
      <h2>Now</h2>
      <dl>
        <dt>Logins that work</dt>
        <dd><a href="/_sandbox/grants">${active}</a></dd>
        <dt>Requests kept</dt>
        <dd><a href="/_sandbox/requests">${sandbox.requests().length}</a></dd>
        <dt>Faults waiting</dt>
        <dd><a href="/_sandbox/time">${sandbox.faults.list().length}</a></dd>
        <dt>Sandbox time</dt>
        <dd><a href="/_sandbox/time">${new Date(sandbox.clock.now()).toISOString()}</a></dd>
      </dl>
    </div>
    <div class="card">
      <h2>Start over</h2>
      <p>Forgets all logins, clients that were added, faults and requests, and sets the clock back.</p>
      ${button(
        { method: 'POST', path: '/reset', back: '/_sandbox/', confirm: 'Forget everything and start over?' },
        'Reset the sandbox',
        {},
        'danger',
      )}
    </div>`
  return { title: 'Sandbox', body }
}
