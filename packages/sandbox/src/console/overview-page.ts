import { html } from 'hono/html'
import type { Html } from '../pages/page.ts'
import { exchanges } from './exchange.ts'
import { button, secret } from './form.ts'
import { shownTime, type Section, type View } from './section.ts'

export const overview: Section = {
  path: '/_sandbox/',
  title: (say) => say('A whole sipgate, on this machine', 'Ein ganzes sipgate, auf diesem Rechner'),
  tab: (say) => say('Overview', 'Überblick'),
  topics: ['requests', 'calls', 'messages', 'pushes', 'state'],
  body: (view) =>
    html`<p class="lead">
        ${view.say(
          'Your application logs its users in here, calls the API and hears of calls. This console shows what happens, as it happens, and lets you be everybody else: callers, colleagues, and bad luck.',
          'Deine Anwendung meldet hier ihre Benutzer an, ruft die API auf und erfährt von Anrufen. Diese Konsole zeigt, was geschieht, während es geschieht, und lässt dich alle anderen sein: Anrufer, Kollegen und das Pech.',
        )}
      </p>
      ${now(view)} ${addresses(view)} ${people(view)} ${startOver(view)}`,
}

function now(view: View): Html {
  const { sandbox, say } = view
  const logins = sandbox.grants.list().filter(({ ended }) => ended === undefined).length
  const asked = exchanges(sandbox).filter(({ kind }) => kind === 'request').length
  const trouble =
    sandbox.faults.list().length + sandbox.scenarios.list().filter(({ active }) => active).length
  const tile = (href: string, figure: number | Html, text: string) =>
    html`<li>
      <a href="${href}"><strong>${figure}</strong> <span>${text}</span></a>
    </li>`
  return html`<ul class="tiles">
    ${tile('/_sandbox/phone', sandbox.calls.list().length, say('calls now', 'Anrufe jetzt'))}
    ${tile('/_sandbox/requests', asked, say('requests', 'Anfragen'))}
    ${tile('/_sandbox/requests?kind=push', sandbox.pushes.list().length, say('pushes', 'Pushes'))}
    ${tile('/_sandbox/people', logins, say('logins that work', 'gültige Anmeldungen'))}
    ${tile('/_sandbox/faults', trouble, say('faults and scenarios', 'Störungen und Szenarien'))}
    ${tile('/_sandbox/clock', html`<time data-clock>${shownTime(view, sandbox.clock.now())}</time>`, say('sandbox time', 'Zeit der Sandbox'))}
  </ul>`
}

function addresses({ sandbox, say, query }: View): Html {
  const revealed = query.get('reveal') === 'true'
  const [id, show] = [say('Client id', 'Client-Id'), say('show', 'zeigen')]
  const secretName = say('Client secret', 'Client-Secret')
  return html`<section class="card">
    <h2>${say('For your application', 'Für deine Anwendung')}</h2>
    <dl>
      <dt>API</dt>
      <dd><code>${sandbox.apiUrl}</code></dd>
      <dt>${say('Login server', 'Login-Server')}</dt>
      <dd><code>${sandbox.loginUrl}</code></dd>
      <dt>Issuer</dt>
      <dd><code>${sandbox.issuer}</code></dd>
      <dt>${id}</dt>
      <dd><code>${sandbox.clientId}</code></dd>
      <dt>${secretName}</dt>
      <dd>${secret(sandbox.clientSecret, revealed, '/_sandbox/', show, secretName)}</dd>
      <dt>Redirect URIs</dt>
      <dd>
        ${say('any port and path of', 'jeder Port und Pfad von')}
        <code>http://localhost</code> ${say('and', 'und')} <code>http://127.0.0.1</code>
      </dd>
      <dt>${say('Key of push signatures', 'Schlüssel der Push-Signaturen')}</dt>
      <dd><a href="/_sandbox/push-key.pem">push-key.pem</a></dd>
    </dl>
  </section>`
}

function people({ sandbox, say, query }: View): Html {
  const revealed = query.get('reveal') === 'true'
  const show = say('show', 'zeigen')
  return html`<section class="card">
    <h2>${say('Who can log in', 'Wer sich anmelden kann')}</h2>
    <div class="scroll" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">${say('User name', 'Benutzername')}</th>
            <th scope="col">${say('Password', 'Passwort')}</th>
            <th scope="col">${say('Who', 'Wer')}</th>
            <th scope="col">${say('Account', 'Konto')}</th>
          </tr>
        </thead>
        <tbody>
          ${sandbox.users.list({ reveal: true }).map(
            ({ username, password, name, id, account, admin }) =>
              html`<tr>
                <td><code>${username}</code></td>
                <td>
                  ${secret(password, revealed, '/_sandbox/', show, `${say('password of', 'Passwort von')} ${username}`)}
                </td>
                <td>${name}, ${id}${admin ? say(', administrator', ', Administrator') : ''}</td>
                <td>${account}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`
}

function startOver({ say }: View): Html {
  const confirm = say('Forget everything and start over?', 'Alles vergessen und neu beginnen?')
  const reset = { method: 'POST', path: '/reset', back: '/_sandbox/', confirm } as const
  return html`<section class="card">
    <h2>${say('Start over', 'Von vorn')}</h2>
    <p>
      ${say(
        'Forgets calls, messages, logins, added clients, faults and requests, and sets the clock back.',
        'Vergisst Anrufe, Nachrichten, Anmeldungen, angelegte Clients, Störungen und Anfragen und stellt die Uhr zurück.',
      )}
    </p>
    ${button(reset, say('Reset the sandbox', 'Sandbox zurücksetzen'), {}, { look: 'danger' })}
  </section>`
}
